using System.Text;

namespace Menut.Training.Data;

/// <summary>
/// Text as records of fields: RFC 4180, with comma, semicolon or tab, whichever the first line has first. Blank lines are left out.
/// </summary>
internal static class CsvRecords
{
    /// <summary>The records, each with the line it starts on (from 1).</summary>
    public static IEnumerable<(int Line, List<string> Fields)> Read(string text)
    {
        var firstLine = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        var at = firstLine.IndexOfAny(",;\t");
        var separator = at >= 0 ? firstLine[at] : ',';

        List<string> fields = [];
        var field = new StringBuilder();
        var (line, start, quoted) = (1, 1, false);
        for (var i = 0; i <= text.Length; i++)
        {
            var c = i < text.Length ? text[i] : '\n';
            if (quoted && i < text.Length)
            {
                if (c != '"')
                    field.Append(c);
                else if (i + 1 < text.Length && text[i + 1] == '"')
                    field.Append(text[++i]);
                else
                    quoted = false;
            }
            else if (c == '"' && field.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator || c == '\n')
            {
                fields.Add(field.ToString().Trim());
                field.Clear();
                if (c == '\n')
                {
                    if (fields.Any(value => value.Length > 0))
                        yield return (start, fields);
                    fields = [];
                    start = line + 1;
                }
            }
            else
            {
                field.Append(c);
            }

            if (c == '\n')
                line++;
        }
    }
}
