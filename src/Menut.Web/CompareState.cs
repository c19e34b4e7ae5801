using System.Collections.Immutable;
using Menut.Comparison.Languages;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Http;

namespace Menut.Web;

/// <summary>What the page shows; all of it stands in the address, so that a link shows the same.</summary>
internal sealed record CompareState
{
    /// <summary>More columns than this can't be read side by side.</summary>
    public const int MostColumns = 12;

    private static readonly ImmutableArray<string> ThreeMethods = ["mobilenet", "efficientnet", "knowledge-distillation"];

    /// <summary>The compared things, as named in the address.</summary>
    public required ImmutableArray<string> Things { get; init; }

    /// <summary>Language.</summary>
    public required Language Language { get; init; }

    /// <summary>Only rows that differ.</summary>
    public bool DifferencesOnly { get; init; }

    /// <summary>The column that others are compared with.</summary>
    public string? Baseline { get; init; }

    /// <summary>Reads an address; what it doesn't say is the three methods and all rows. Keys that mean nothing here are let be.</summary>
    public static CompareState Of(HttpContext context)
    {
        var query = context.Request.Query;
        string? things = query["m"];
        string? baseline = query["base"];
        return new CompareState
        {
            Things = things is null ? ThreeMethods : [.. things.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Language = PageLanguage.Of(context),
            DifferencesOnly = query["differences"] == "1",
            Baseline = string.IsNullOrWhiteSpace(baseline) ? null : baseline,
        };
    }

    /// <summary>The page that shows the three methods.</summary>
    public static CompareState Start(Language language) => new() { Things = ThreeMethods, Language = language };

    /// <summary>The address of this state: the same state always has the same one.</summary>
    /// <param name="page">The page after the language.</param>
    public string Address(string page = "/compare") => $"/{Language.Code}{AddressAfterLanguage(page)}";

    /// <summary>The address without the language, which stands first in it.</summary>
    /// <param name="page">The page after the language.</param>
    public string AddressAfterLanguage(string page = "/compare")
    {
        string things = string.Join(',', Things.Select(Uri.EscapeDataString));
        string baseline = Baseline is null ? "" : "&base=" + Uri.EscapeDataString(Baseline);
        string differences = DifferencesOnly ? "&differences=1" : "";
        return $"{page}?m={things}{baseline}{differences}";
    }
}
