using System.Text;

namespace Menut.Training.Data;

/// <summary>
/// Text as records of fields: RFC 4180, with comma, semicolon or tab, whichever the first line has first. Blank lines are left out.
/// </summary>
internal static class CsvRecords
{
    /// <summary>The records, each with the line it starts on (from 1).</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">What messages call it.</param>
    /// <exception cref="MenutException">A quote is never closed.</exception>
    public static IEnumerable<(int Line, List<string> Fields)> Read(string text, string name)
    {
        var firstLine = text.AsSpan(0, text.IndexOf('\n') is >= 0 and var end ? end : text.Length);
        var at = firstLine.IndexOfAny(",;\t");
        var separator = at >= 0 ? firstLine[at] : ',';

        List<string> fields = [];
        var field = new StringBuilder();
        var (line, start, quoted, opened) = (1, 1, false, 0);
        for (var i = 0; i <= text.Length; i++)
        {
            // It would swallow all records that follow, and their pictures would be missing without a word.
            if (quoted && i == text.Length)
                throw MenutException.WrongData($"'{name}' line {opened} has a quote that is never closed.");

            var c = i < text.Length ? text[i] : '\n';
            if (quoted)
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
                (quoted, opened) = (true, line);
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
