using System.Collections.Immutable;
using System.Globalization;
using Menut.Comparison.Exports;
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

    /// <summary>Whether things are rows; null where their number decides.</summary>
    public bool? Transposed { get; init; }

    /// <summary>What was just removed, and the place that it had; the page offers to put it back.</summary>
    public (string Thing, int At)? Removed { get; init; }

    /// <summary>Whether things are rows.</summary>
    public bool IsTransposed => Transposed ?? Things.Length > HtmlTable.MostSideBySide;

    /// <summary>Reads an address; what it doesn't say is the three methods and all rows. Keys that mean nothing here are let be.</summary>
    public static CompareState Of(HttpContext context)
    {
        var query = context.Request.Query;
        string? baseline = query["base"];
        return new CompareState
        {
            Things = query.ContainsKey("m") ? ThingNames.Of(query["m"]) : ThreeMethods,
            Language = PageLanguage.Of(context),
            DifferencesOnly = query["differences"] == "1",
            Baseline = string.IsNullOrWhiteSpace(baseline) ? null : baseline,
            Transposed = query["layout"].ToString() switch { "transposed" => true, "columns" => false, _ => null },
            Removed = query["removed"].ToString() is { Length: > 0 } removed
                && int.TryParse(query["at"], NumberStyles.None, CultureInfo.InvariantCulture, out int at) ? (removed, at) : null,
        };
    }

    /// <summary>The page that shows the three methods.</summary>
    public static CompareState Start(Language language) => new() { Things = ThreeMethods, Language = language };

    /// <summary>The same without a column; the baseline stays in the address, so that putting its column back restores it too.</summary>
    public CompareState Without(string id) => this with { Things = Things.Remove(id), Removed = (id, Things.IndexOf(id)) };

    /// <summary>The same with one more.</summary>
    public CompareState With(string id) => this with { Things = [.. Things.Append(id).Distinct()] };

    /// <summary>The same with a removed column where it was.</summary>
    public CompareState Restored(Removal removal) => this with
    {
        Things = Things.Insert(Math.Min(removal.At, Things.Length), removal.Column.Id),
        Baseline = removal.WasBaseline ? removal.Column.Id : Baseline,
    };

    /// <summary>The same with a column so many places later, or null where that is outside the table.</summary>
    public CompareState? Moved(string id, int places)
    {
        int to = Things.IndexOf(id) + places;
        return to < 0 || to >= Things.Length ? null : this with { Things = Things.Remove(id).Insert(to, id) };
    }

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
        string layout = Transposed switch { true => "&layout=transposed", false => "&layout=columns", null => "" };
        string removed = Removed is var (thing, at) ? string.Create(CultureInfo.InvariantCulture, $"&removed={Uri.EscapeDataString(thing)}&at={at}") : "";
        return $"{page}?m={things}{baseline}{differences}{layout}{removed}";
    }
}
