namespace Menut.Comparison.Exports;

/// <summary>A form in which a comparison, or the whole data set, leaves Menut.</summary>
public enum ExportFormat
{
    /// <summary>JSON, numbers as numbers; described by a JSON Schema.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180), numbers with a decimal point whatever the language.</summary>
    Csv,

    /// <summary>A Markdown table, in the comparison's language.</summary>
    Markdown,

    /// <summary>One HTML file that needs nothing else, in the comparison's language.</summary>
    Html,

    /// <summary>A LaTeX table to put into a paper.</summary>
    Latex,

    /// <summary>The publications for a bibliography.</summary>
    Bibtex,

    /// <summary>A <c>schema.org/Dataset</c> that search engines read.</summary>
    JsonLd,
}
