using System.Collections.Immutable;

namespace Menut.Comparison.Exports;

/// <summary>What a format is called, and what its files are.</summary>
/// <param name="Format">The format.</param>
/// <param name="Word">Its word on the command line.</param>
/// <param name="Extension">Ending of its files and addresses, without a dot.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Name">Its name for people, the same in every language.</param>
public sealed record ExportForm(ExportFormat Format, string Word, string Extension, string MediaType, string Name)
{
    /// <summary>Every form, in the order in which they are offered.</summary>
    public static ImmutableArray<ExportForm> All { get; } =
    [
        new(ExportFormat.Json, "json", "json", "application/json", "JSON"),
        new(ExportFormat.Csv, "csv", "csv", "text/csv", "CSV"),
        new(ExportFormat.Markdown, "markdown", "md", "text/markdown", "Markdown"),
        new(ExportFormat.Html, "html", "html", "text/html", "HTML"),
        new(ExportFormat.Latex, "latex", "tex", "application/x-tex", "LaTeX"),
        new(ExportFormat.Bibtex, "bibtex", "bib", "application/x-bibtex", "BibTeX"),
        new(ExportFormat.JsonLd, "jsonld", "jsonld", "application/ld+json", "JSON-LD"),
    ];

    /// <summary>The form of a format.</summary>
    public static ExportForm Of(ExportFormat format) => All.Single(form => form.Format == format);

    /// <summary>The form whose files end in that, case ignored, with or without a dot; or null.</summary>
    public static ExportForm? OfExtension(string extension) => extension.TrimStart('.').ToLowerInvariant() switch
    {
        "markdown" => Of(ExportFormat.Markdown),
        "htm" => Of(ExportFormat.Html),
        var ending => All.FirstOrDefault(form => form.Extension == ending),
    };

    /// <summary>
    /// The bytes of a file of this form. A spreadsheet takes comma-separated values without a byte order mark for text in the system's old code page.
    /// </summary>
    public byte[] Bytes(string text) => Format == ExportFormat.Csv
        ? [.. System.Text.Encoding.UTF8.Preamble, .. System.Text.Encoding.UTF8.GetBytes(text)]
        : System.Text.Encoding.UTF8.GetBytes(text);
}
