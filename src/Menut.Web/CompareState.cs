using System.Collections.Immutable;
using Menut.Comparison.Languages;
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

    /// <summary>Reads an address; what it doesn't say is the three methods, all rows, the browser's language.</summary>
    public static CompareState Of(HttpRequest request)
    {
        string? things = request.Query["m"];
        string? baseline = request.Query["base"];
        return new CompareState
        {
            Things = things is null ? ThreeMethods : [.. things.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            Language = Language.Find(request.Query["lang"]) ?? AcceptLanguage.Choose(request.Headers.AcceptLanguage),
            DifferencesOnly = request.Query["diff"] == "1",
            Baseline = string.IsNullOrWhiteSpace(baseline) ? null : baseline,
        };
    }

    /// <summary>The page that shows the three methods.</summary>
    public CompareState Start() => this with { Things = ThreeMethods, Baseline = null };

    /// <summary>The address of this state.</summary>
    public string Address(string page = "/")
    {
        string things = string.Join(',', Things.Select(Uri.EscapeDataString));
        string differences = DifferencesOnly ? "&diff=1" : "";
        string baseline = Baseline is null ? "" : "&base=" + Uri.EscapeDataString(Baseline);
        return $"{page}?m={things}{baseline}{differences}&lang={Language.Code}";
    }
}
