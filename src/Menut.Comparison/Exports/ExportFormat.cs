namespace Menut.Comparison.Exports;

/// <summary>A form in which a comparison leaves Menut.</summary>
public enum ExportFormat
{
    /// <summary>JSON, numbers as numbers.</summary>
    Json,

    /// <summary>Comma-separated values (RFC 4180), numbers with a decimal point whatever the language.</summary>
    Csv,

    /// <summary>A Markdown table, in the comparison's language.</summary>
    Markdown,

    /// <summary>One HTML file that needs nothing else, in the comparison's language.</summary>
    Html,
}
