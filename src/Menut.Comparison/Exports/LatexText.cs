using System.Buffers;
using System.Globalization;
using System.Text;

namespace Menut.Comparison.Exports;

/// <summary>
/// Text as LaTeX prints it: every character that means something is written as its command, braces by name so that a BibTeX
/// parser, which counts them, isn't misled.
/// </summary>
internal static class LatexText
{
    /// <summary>
    /// Prints what a font of Latin letters lacks: as it is where the engine reads Unicode (XeLaTeX, LuaLaTeX), elsewhere its codes.
    /// </summary>
    public const string OtherCommand = "\\providecommand{\\menutother}[2]{\\ifdefined\\Umathchar#1\\else[#2]\\fi}";

    /// <summary>How a use of it begins.</summary>
    public const string Other = "\\menutother{";

    /// <summary>What pdfLaTeX prints with the encodings T1 and TS1 that come with it, by its files t1enc.dfu and ts1enc.dfu.</summary>
    private static readonly SearchValues<char> Printable = SearchValues.Create(
        [.. Enumerable.Range(0xA1, 0x17F - 0xA1).Except([0xAD, 0xB8, 0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167]).Select(c => (char)c),
         .. "ǎǍșȘțȚ‐‑‒–—‘’‚“”„†‡•…‰‹›€™"]);

    /// <summary>One line of text.</summary>
    public static string Escaped(string text)
    {
        var latex = new StringBuilder(text.Length + 16);
        string line = PlainText.Line(text);
        for (int i = 0; i < line.Length;)
        {
            int other = i;
            while (other < line.Length && IsOther(line[other]))
                other++;
            if (other > i)
            {
                latex.Append(Other).Append(line, i, other - i).Append("}{");
                latex.AppendJoin(' ', line[i..other].EnumerateRunes().Select(rune => "U+" + rune.Value.ToString("X4", CultureInfo.InvariantCulture))).Append('}');
                i = other;
                continue;
            }

            latex.Append(Command(line[i]) ?? line[i].ToString());
            if (line[i] is '-' or ',' or '\'' && i + 1 < line.Length && line[i + 1] == line[i])
                latex.Append("{}");
            i++;
        }

        return latex.ToString();
    }

    private static bool IsOther(char c) => c > '~' && Command(c) is null && !Printable.Contains(c);

    private static string? Command(char c) => c switch
    {
        '\\' => "\\textbackslash{}",
        '{' => "\\textbraceleft{}",
        '}' => "\\textbraceright{}",
        '$' or '&' or '#' or '_' or '%' => "\\" + c,
        '~' => "\\textasciitilde{}",
        '^' => "\\textasciicircum{}",
        '<' => "\\textless{}",
        '>' => "\\textgreater{}",
        '|' => "\\textbar{}",
        '`' => "\\textasciigrave{}",

        // A language's package may have made this one active.
        '"' => "\\symbol{34}",

        // At a row's start these would belong to the command before.
        '[' or ']' or '*' => "{" + c + "}",
        '\u2212' => "\\ensuremath{-}",
        '\u2260' => "\\ensuremath{\\neq}",
        '\u00D7' => "\\ensuremath{\\times}",
        '\uFFFD' => "?",
        '\u200E' or '\u200F' or '\u061C' or '\u200B' or '\u200C' or '\u200D' or '\uFEFF' or '\u00AD' => "",
        _ => null,
    };
}
