using System.Text;

namespace Menut.Comparison.Tests.Exports;

/// <summary>
/// A strict reader of the part of BibTeX that Menut writes, after the grammar of BibTeX's own documentation: braces are counted
/// whether or not a backslash stands before them, and text outside of entries is a comment. No maintained library reads it.
/// </summary>
internal static class BibtexReading
{
    public sealed record Entry(string Type, string Key, Dictionary<string, string> Fields);

    public static List<Entry> Entries(string text)
    {
        List<Entry> entries = [];
        int i = 0;
        while ((i = text.IndexOf('@', i)) >= 0)
        {
            string type = Word(text, ref i, 1);
            Expect(text, ref i, '{');
            if (type == "preamble")
            {
                Expect(text, ref i, '"');
                Until(text, ref i, '"');
                Expect(text, ref i, '}');
                continue;
            }

            string key = Word(text, ref i);
            Assert.Matches("^[a-z0-9]+$", key);
            Dictionary<string, string> fields = [];
            while (Skipped(text, ref i) == ',')
            {
                i++;
                if (Skipped(text, ref i) == '}')
                    break;
                string name = Word(text, ref i);
                Expect(text, ref i, '=');
                Expect(text, ref i, '{');
                fields.Add(name, Until(text, ref i, '}'));
            }

            Expect(text, ref i, '}');
            entries.Add(new(type, key, fields));
        }

        return entries;
    }

    /// <summary>The authors of a field: split at "and" where no brace is open.</summary>
    public static List<string> Authors(string field)
    {
        List<string> names = [];
        var name = new StringBuilder();
        int depth = 0;
        foreach (string word in field.Split(' '))
        {
            if (depth == 0 && word.Equals("and", StringComparison.OrdinalIgnoreCase))
            {
                names.Add(name.ToString().Trim());
                name.Clear();
                continue;
            }

            depth += word.Count(c => c == '{') - word.Count(c => c == '}');
            name.Append(word).Append(' ');
        }

        names.Add(name.ToString().Trim());
        return names;
    }

    private static char Skipped(string text, ref int i)
    {
        while (i < text.Length && char.IsWhiteSpace(text[i]))
            i++;
        return i < text.Length ? text[i] : throw new FormatException("The file ends inside an entry.");
    }

    private static string Word(string text, ref int i, int skip = 0)
    {
        i += skip;
        Skipped(text, ref i);
        int start = i;
        while (i < text.Length && (char.IsAsciiLetterOrDigit(text[i]) || text[i] is '-' or '_'))
            i++;
        return i > start ? text[start..i] : throw new FormatException($"A word is missing at {i}: {text[start..Math.Min(text.Length, start + 40)]}");
    }

    private static void Expect(string text, ref int i, char c)
    {
        if (Skipped(text, ref i) != c)
            throw new FormatException($"'{c}' is missing at {i}: {text[i..Math.Min(text.Length, i + 40)]}");
        i++;
    }

    private static string Until(string text, ref int i, char end)
    {
        int start = i;
        for (int depth = 0; ; i++)
        {
            if (i == text.Length)
                throw new FormatException("The file ends inside a value.");
            if (depth == 0 && text[i] == end)
                break;
            depth += text[i] == '{' ? 1 : text[i] == '}' ? -1 : 0;
            Assert.True(depth >= 0);
        }

        return text[start..i++];
    }
}
