using System.Diagnostics;
using System.Text.RegularExpressions;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Tests.Exports;

public sealed partial class LatexTests
{
    private const string Program = "pdflatex";

    [Theory]
    [InlineData("100% of a_b & c #1 $x", "100\\% of a\\_b \\& c \\#1 \\$x")]
    [InlineData("\\input{x}", "\\textbackslash{}input\\textbraceleft{}x\\textbraceright{}")]
    [InlineData("x^2 ~ <y> | `z`", "x\\textasciicircum{}2 \\textasciitilde{} \\textless{}y\\textgreater{} \\textbar{} \\textasciigrave{}z\\textasciigrave{}")]
    [InlineData("a--b ,, ''", "a-{}-b ,{}, '{}'")]
    [InlineData("[1] *", "{[}1{]} {*}")]
    [InlineData("Buciluǎ – “Évrişimli” 1×1 −2 ≠", "Buciluǎ – “Évrişimli” 1\\ensuremath{\\times}1 \\ensuremath{-}2 \\ensuremath{\\neq}")]
    [InlineData("a\r\nb\tc", "a b c")]
    [InlineData("\u202Eabc\u202C\u200F", "abc")]
    [InlineData("x مر y", "x \\menutother{مر}{U+0645 U+0631} y")]
    [InlineData("😀", "\\menutother{😀}{U+1F600}")]
    [InlineData("\u001B[31m", "?{[}31m")]
    public void Special_characters_are_written_as_commands(string text, string expected) => Assert.Equal(expected, LatexText.Escaped(text));

    [Fact]
    public void A_table_has_rules_marks_and_no_summary()
    {
        string latex = LatexExport.Write(ComparisonTable.Of(["mobilenet", "efficientnet"], new() { Baseline = "mobilenet" }));
        AssertSound(latex, columns: 3);
        foreach (string part in new[] { "\\toprule", "\\midrule", "\\bottomrule", "Year of origin \\ensuremath{\\neq} & 2017 & 2019 \\\\", "\\textbf{MobileNet} (baseline)", "% Keys of the BibTeX export: howard2017mobilenets, tan2019efficientnet" })
            Assert.Contains(part, latex, StringComparison.Ordinal);
        Assert.DoesNotContain("Summary", latex, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_compiles_where_pdflatex_is_installed()
    {
        Assert.SkipUnless(IsInstalled(), "pdflatex is not installed here: docs/compare.md says with which version these were compiled by hand.");
        var folder = Directory.CreateTempSubdirectory("menut-latex-");
        try
        {
            List<string> parts = [];
            foreach (var language in Language.All)
            {
                parts.Add(LatexExport.Write(ComparisonTable.Of(["mobilenet", "efficientnet", "knowledge-distillation", "resnet50"], new() { Language = language, Baseline = "mobilenet" })));
                parts.Add(Export.Write(MethodCatalogue.Default, language, ExportFormat.Latex));
            }

            foreach (string text in HostileCatalogue.Texts)
            {
                var catalogue = HostileCatalogue.Of(text);
                parts.Add(LatexExport.Write(ComparisonTable.Of(["evil", "mobilenet_v1"], null, catalogue)));
                parts.Add(Export.Write(catalogue, Language.English, ExportFormat.Latex));
            }

            for (int i = 0; i < parts.Count; i++)
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, $"part{i}.tex"), parts[i]);
            string inputs = string.Concat(Enumerable.Range(0, parts.Count).Select(i => $"\\input{{part{i}}}\\newpage\n"));
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "all.tex"),
                $"\\documentclass{{article}}\n\\usepackage[T1]{{fontenc}}\n\\usepackage{{array,booktabs}}\n\\begin{{document}}\n{inputs}\\end{{document}}\n");

            using var process = Process.Start(new ProcessStartInfo(Program, ["-draftmode", "-interaction=nonstopmode", "-halt-on-error", "all.tex"])
            {
                WorkingDirectory = folder.FullName, RedirectStandardOutput = true,
            })!;
            string log = await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.True(process.ExitCode == 0, log.Length < 2000 ? log : log[^2000..]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>Braces are balanced, every row has its columns, and no command stands there that isn't the export's own.</summary>
    internal static void AssertSound(string latex, int columns)
    {
        string body = string.Join('\n', latex.Split('\n').Where(line => !line.StartsWith('%')));
        int depth = 0;
        foreach (char c in body.Replace("\\\\", "", StringComparison.Ordinal))
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            Assert.True(depth >= 0);
        }

        Assert.Equal(0, depth);
        Assert.All(body.Split('\n').Where(line => line.EndsWith(" \\\\", StringComparison.Ordinal) && !line.StartsWith("\\multicolumn", StringComparison.Ordinal)),
            line => Assert.Equal(columns - 1, UnescapedAmpersand().Count(line)));
        string[] own =
        [
            "providecommand", "menutother", "ifdefined", "Umathchar", "else", "fi", "begin", "end", "raggedright", "arraybackslash", "dimexpr", "linewidth", "tabcolsep", "relax",
            "toprule", "midrule", "bottomrule", "addlinespace", "multicolumn", "textbf", "textit", "ensuremath", "neq", "times", "cite", "symbol", "textbackslash",
            "textbraceleft", "textbraceright", "textasciitilde", "textasciicircum", "textless", "textgreater", "textbar", "textasciigrave", "textdagger",
        ];
        Assert.All(Commands().Matches(body.Replace("\\\\", "", StringComparison.Ordinal)).Select(match => match.Groups[1].Value), command => Assert.Contains(command, own));
    }

    private static bool IsInstalled() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Any(folder => File.Exists(Path.Combine(folder, Program)));

    [GeneratedRegex(@"(?<!\\)&")]
    private static partial Regex UnescapedAmpersand();

    [GeneratedRegex(@"\\([A-Za-z]+)")]
    private static partial Regex Commands();
}
