using System.Buffers;
using System.Globalization;
using System.Text;

namespace Menut.Comparison.Exports;

/// <summary>
/// Comma-separated values (RFC 4180). A text that a spreadsheet would take for a formula is preceded by an apostrophe, also where
/// white space or invisible marks stand before the sign.
/// </summary>
public sealed class CsvText
{
    private static readonly SearchValues<char> NeedQuotes = SearchValues.Create(",\"\r\n");
    private readonly StringBuilder _csv = new();

    /// <summary>Appends a line of finished fields.</summary>
    public void Line(params IEnumerable<string> fields) => _csv.AppendJoin(',', fields.Select(Quoted)).Append("\r\n");

    /// <summary>A text as a field.</summary>
    public static string Text(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return "";
        var shown = text.AsSpan().TrimStart();
        while (!shown.IsEmpty && CharUnicodeInfo.GetUnicodeCategory(shown[0]) is UnicodeCategory.Format or UnicodeCategory.Control)
            shown = shown[1..].TrimStart();
        return text[0] is '\t' or '\r' or '\n' || (!shown.IsEmpty && shown[0] is '=' or '+' or '-' or '@' or '\uFF1D' or '\uFF0B' or '\uFF0D' or '\uFF20') ? "'" + text : text;
    }

    /// <summary>Several texts as a field.</summary>
    public static string Texts(IEnumerable<string> texts) => Text(string.Join("; ", texts));

    /// <summary>A number as a field; what isn't finite is an empty one.</summary>
    public static string Number(double? value) =>
        value is { } number && double.IsFinite(number) ? number.ToString("R", CultureInfo.InvariantCulture) : "";

    /// <inheritdoc/>
    public override string ToString() => _csv.ToString();

    private static string Quoted(string field) =>
        field.AsSpan().ContainsAny(NeedQuotes) ? $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : field;
}
