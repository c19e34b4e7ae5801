using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports.DataSet;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports;

/// <summary>Writes a comparison, or the whole data set, in any format.</summary>
public static class Export
{
    /// <summary>The comparison as text.</summary>
    public static string Write(ComparisonTable table, ExportFormat format) => format switch
    {
        ExportFormat.Json => JsonExport.Write(table),
        ExportFormat.Csv => CsvExport.Write(table),
        ExportFormat.Markdown => MarkdownExport.Write(table),
        ExportFormat.Html => HtmlExport.Write(table),
        ExportFormat.Latex => LatexExport.Write(table),
        ExportFormat.Bibtex => BibtexExport.Write(table),
        ExportFormat.JsonLd => JsonLdExport.Write(table),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };

    /// <summary>Every method of a catalogue as text. JSON has all languages, the rest one.</summary>
    public static string Write(MethodCatalogue catalogue, Language language, ExportFormat format) => format switch
    {
        ExportFormat.Json => MethodSetJson.Write(catalogue),
        ExportFormat.Csv => MethodSetCsv.Write(catalogue, language),
        ExportFormat.Markdown => MethodSetMarkdown.Write(catalogue, language),
        ExportFormat.Html => MethodSetHtml.Write(catalogue, language),
        ExportFormat.Latex => MethodSetLatex.Write(catalogue, language),
        ExportFormat.Bibtex => BibtexExport.Write(catalogue),
        ExportFormat.JsonLd => MethodSetJsonLd.Write(catalogue, language),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
