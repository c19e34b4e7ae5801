using System.Text.Json.Nodes;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Tests.Exports;

/// <summary>A catalogue of one method in whose every free field a text stands that means something to some format.</summary>
internal static class HostileCatalogue
{
    public static readonly string[] Texts =
    [
        "<script>alert(1)</script>",
        "\"><img src=x onerror=alert(1)>",
        "=cmd|' /C calc'!A0",
        "@SUM(1+1)*cmd",
        " \u200E=1+1",
        "\\input{/etc/passwd} $x^2$ & 100% #1 a_b ~ \\end{tabular}",
        "}}} {{{ unbalanced } {",
        "[x] *y* \"z\" `w` --- ,, '' ?` !`",
        "a\nb\r\n@misc{evil, title = {x}}",
        "\u202Egnp.exe\u202C \u2067x\u2069 مرحبا \u200Fabc",
        "a|b| c [click](javascript:alert(1)) <https://evil.example>",
        "鉱山 😀 \uD83D and \u0001\u001B[31m",
        "and and and, A. & and, B.",
        "--> ]]> ${x} {{7*7}} </style></title>",
        "%\\\\%",
    ];

    public static MethodCatalogue Of(string text)
    {
        string summary = string.Concat(Enumerable.Repeat(text + " ", 300))[..300];
        string line = string.Join(' ', text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries)).Trim();
        line = string.Concat(line.Where(c => !char.IsControl(c))).TrimEnd('.', ',', ':', ';') + " T";
        var file = new JsonObject
        {
            ["id"] = "evil",
            ["names"] = Localized(text, text, text),
            ["field"] = "deep-learning",
            ["family"] = "machine-learning",
            ["year"] = 2017,
            ["author"] = text,
            ["type"] = Localized(text, text + " ca", text + " es"),
            ["source"] = new JsonObject { ["text"] = text + " (2017)", ["title"] = line, ["kind"] = "conference", ["venue"] = line, ["arxiv"] = "1704.04861", ["url"] = "https://example.org/?a=" + Uri.EscapeDataString("{}") },
            ["aliases"] = new JsonArray(text + " alias"),
            ["descends_from"] = new JsonArray(),
            ["uses"] = new JsonArray(),
            ["related"] = new JsonArray(),
            ["summary"] = Localized(summary, summary + " ca", summary + " es"),
            ["networks"] = new JsonArray("mobilenet_v1"),
        };
        return MethodCatalogue.Read(new Dictionary<string, string> { ["evil.json"] = file.ToJsonString() }, "[]");
    }

    private static JsonObject Localized(string en, string ca, string es) => new() { ["en"] = en, ["ca"] = ca, ["es"] = es };
}
