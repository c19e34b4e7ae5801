using System.Globalization;
using System.Text;

namespace Menut.Comparison.Exports;

/// <summary>A table as <c>\input</c> takes it.</summary>
internal static class LatexTable
{
    public static void Begin(StringBuilder latex, string dataVersion, IEnumerable<string> ids, IEnumerable<string> citationKeys, IReadOnlyList<double> widths)
    {
        Comment(latex, "The preamble needs \\usepackage[T1]{fontenc} and \\usepackage{array,booktabs}.");
        Comment(latex, $"Menut data {dataVersion}: {string.Join(", ", ids)}");
        Comment(latex, $"Keys of the BibTeX export: {string.Join(", ", citationKeys)}");
        latex.Append(LatexText.OtherCommand).Append("\n\\begin{tabular}{@{}");
        foreach (double width in widths)
            latex.Append(CultureInfo.InvariantCulture, $">{{\\raggedright\\arraybackslash}}p{{\\dimexpr {width:0.###}\\linewidth-2\\tabcolsep\\relax}}");
        latex.Append("@{}}\n\\toprule\n");
    }

    public static void Row(StringBuilder latex, IEnumerable<string> cells) => latex.AppendJoin(" & ", cells).Append(" \\\\\n");

    public static void End(StringBuilder latex) => latex.Append("\\bottomrule\n\\end{tabular}\n");

    private static void Comment(StringBuilder latex, string text) => latex.Append("% ").Append(PlainText.Line(text)).Append('\n');
}
