using System.Globalization;
using System.Text;
using Menut.Fuzz.Mutations;

namespace Menut.Web.Tests.Hostile;

/// <summary>Words that readers of addresses, forms and headers trip over.</summary>
internal static class HostileText
{
    private static readonly string[] Words =
    [
        "", "mobilenet", "efficientnet", "knowledge-distillation", "resnet50", "colours001", "hostile001", "nan0000001", "text000001", "gone000001", "mobilenet,,efficientnet,", "MobileNets",
        "en", "ca", "es", "ar", "tlh", "en-GB", "x-klingon-" + "x", "1", "0", "true", "transposed", "macs", "top1", "json", "csv", "md", "tex", "bib", "jsonld", "html", "svg", "png",
        "<script>alert(1)</script>", "\"'><svg/onload=alert(1)>", "javascript:alert(1)", "{{7*7}}", "${7*7}", "%s%n%x", "' OR 1=1 --", "'; DROP TABLE runs; --", "=cmd|' /C calc'!A0", "@SUM(1)",
        "../../../../etc/passwd", "..\\..\\windows\\win.ini", "/etc/passwd", "/dev/zero", "C:\\", "\\\\evil.example\\share", "file:///etc/passwd", "http://evil.example/", "//evil.example", "~", ".", "..", "con", "nul",
        "\0", "\r\nSet-Cookie: a=b", "\u202Eelbom", "\uFEFF", "\u0130\u0131", "e\u0301\u0302\u0303", "🧪", "\uD800", "a\u0000b", "%00", "%2e%2e%2f", "%FF%FE", "%ED%A0%80", "%", "%zz", "%u0041", "+", "&", "=", "#", "?", ";",
        "NaN", "Infinity", "-Infinity", "1e309", "-0", "1e-400", "0x10", "１２", "9999999999999999999999", "0-", "-1", "5-2", "1..9", "null", "undefined", "[]", "{}", "[object Object]",
    ];

    /// <summary>A word, a number, something long, or some of them together.</summary>
    public static string Of(Random random) => random.Next(12) switch
    {
        0 => Interesting.Number(random).ToString(CultureInfo.InvariantCulture),
        1 => new string((char)random.Next(33, 0x2FFF), random.Next(2000)),
        2 => string.Join(',', Enumerable.Range(0, random.Next(2, 30)).Select(_ => Word(random))),
        3 => Enumerable.Range(0, random.Next(1, 5)).Aggregate("", (text, _) => text + Word(random)),
        _ => Word(random),
    };

    /// <summary>Text of a length, in bytes, that fills a line.</summary>
    public static string Long(Random random, int length)
    {
        var text = new StringBuilder(length);
        string word = Uri.EscapeDataString(Valid(Word(random)) + random.Next(10)), between = random.Next(2) == 0 ? "," : "&m=";
        while (text.Length < length)
            text.Append(word).Append(between);
        return text.ToString(0, length);
    }

    /// <summary>As an address has it: mostly escaped, sometimes not.</summary>
    public static string InAddress(Random random, string text) =>
        random.Next(5) == 0 ? string.Concat(text.Where(c => c is > ' ' and < '\x7F')) : Uri.EscapeDataString(Valid(text));

    private static string Word(Random random) => Interesting.Of(random, Words);

    /// <summary>Half a surrogate can't be escaped.</summary>
    private static string Valid(string text) => string.Concat(text.EnumerateRunes());
}
