namespace Menut.Comparison.Exports;

/// <summary>Writes a comparison in any format.</summary>
public static class Export
{
    /// <summary>The comparison as text.</summary>
    public static string Write(ComparisonTable table, ExportFormat format) => format switch
    {
        ExportFormat.Json => JsonExport.Write(table),
        ExportFormat.Csv => CsvExport.Write(table),
        ExportFormat.Markdown => MarkdownExport.Write(table),
        ExportFormat.Html => HtmlExport.Write(table),
        _ => throw new ArgumentOutOfRangeException(nameof(format)),
    };
}
