using System.Buffers;
using System.Globalization;
using System.Text;

namespace Menut.Comparison.Exports;

/// <summary>
/// A comparison as comma-separated values (RFC 4180): a line a row, a column a thing, headed by ids. Numbers have a decimal
/// point; a text that a spreadsheet would take for a formula is preceded by an apostrophe.
/// </summary>
public static class CsvExport
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");

    /// <summary>The comparison as lines.</summary>
    public static string Write(ComparisonTable table)
    {
        var csv = new StringBuilder();
        Line(csv, ["key", "label", "differs", .. table.Columns.Select(column => Guarded(column.Id))]);
        Line(csv, ["name", "", "false", .. table.Columns.Select(column => Guarded(column.Name))]);
        foreach (var row in table.Rows)
            Line(csv, [Guarded(row.Key), Guarded(row.Label), row.Differs ? "true" : "false", .. row.Cells.Select(cell => Field(cell.Value))]);
        return csv.ToString();
    }

    private static void Line(StringBuilder csv, IEnumerable<string> fields) =>
        csv.AppendJoin(',', fields.Select(Quoted)).Append("\r\n");

    private static string Field(CellValue? value) => value switch
    {
        null => "",
        YearValue year => year.Year.ToString(CultureInfo.InvariantCulture),
        QuantityValue quantity => quantity.Amount.ToString("R", CultureInfo.InvariantCulture),
        TextValue text => Guarded(text.Text),
        CitationValue citation => Guarded(citation.Text),
        ListValue list => Guarded(string.Join("; ", list.Items)),
        LinksValue links => Guarded(string.Join("; ", links.Methods.Select(method => method.Id))),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Guarded(string text) =>
        text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20' ? "'" + text : text;

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
