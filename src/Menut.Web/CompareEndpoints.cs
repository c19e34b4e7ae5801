using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web;

/// <summary>The addresses of the comparison.</summary>
internal sealed class CompareEndpoints(MethodCatalogue catalogue, RunStore? store)
{
    private const int MostNotices = 3;
    private const int LongestName = 200;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/", PageResponse.Reading, Start);
        routes.MapMethods("/{language}", PageResponse.Reading, Start);
        routes.MapMethods("/{language}/compare", PageResponse.Reading, Page);
    }

    /// <summary>Leads to the three methods in the visitor's language.</summary>
    private static Task Start(HttpContext context)
    {
        var response = context.Response;
        response.Headers.Vary = "Accept-Language, Cookie";
        response.Headers.CacheControl = "no-cache";
        response.Redirect(CompareState.Start(PageLanguage.Of(context)).Address());
        return Task.CompletedTask;
    }

    private Task Page(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var state = CompareState.Of(context);
        List<Notice> notices = [];
        var known = Known(state, notices);
        if (request.Query["add"].ToString().Trim() is { Length: > 0 } added)
        {
            int before = notices.Count;
            if (FindOrSay(added, state.Language, notices) is { } column && notices.Count == before)
            {
                // Answered by another address, so that reloading or sharing the page adds nothing twice.
                response.Redirect((known with { Things = [.. known.Things.Append(column.Id).Distinct()] }).Address());
                return Task.CompletedTask;
            }
        }

        var table = known.Things.IsEmpty ? null : Table(known);
        return PageResponse.Send(
            context,
            ComparePage.Head(known, table),
            html => ComparePage.Write(html, known, table, notices, Choices(known.Language)),
            notices.Count == 0 ? StatusCodes.Status200OK : notices[0].Status);
    }

    /// <summary>The state with only things that there are, by their ids; the rest is said.</summary>
    private CompareState Known(CompareState state, List<Notice> notices)
    {
        List<string> ids = [];
        foreach (string text in state.Things.Distinct())
        {
            if (ids.Count == CompareState.MostColumns || notices.Count >= MostNotices)
            {
                notices.Add(new(StatusCodes.Status400BadRequest, state.Language.Text("page.too_many", CompareState.MostColumns)));
                break;
            }

            if (FindOrSay(text, state.Language, notices) is { } column && !ids.Contains(column.Id))
                ids.Add(column.Id);
        }

        // A baseline that was removed, or never was there, is simply none.
        string? baseline = state.Baseline is null ? null : FindOrSay(state.Baseline, state.Language, [])?.Id;
        return state with { Things = [.. ids], Baseline = baseline is not null && ids.Contains(baseline) ? baseline : null };
    }

    private ComparisonColumn? FindOrSay(string text, Language language, List<Notice> notices)
    {
        try
        {
            if (text.Length <= LongestName && ComparisonTable.Find(text, language, catalogue, store) is { } column)
                return column;
            string nearest = ComparisonTable.Nearest(text, language, catalogue, store);
            notices.Add(new(StatusCodes.Status404NotFound, $"{language.Text("page.unknown", Shown(text))} {language.Text("page.did_you_mean", nearest)}"));
        }
        catch (MenutException e) when (e.Fault == Fault.Usage)
        {
            notices.Add(new(StatusCodes.Status400BadRequest, language.Text("page.ambiguous", Shown(text))));
        }

        return null;
    }

    private ComparisonTable Table(CompareState state) => ComparisonTable.Of(
        state.Things,
        new() { Language = state.Language, DifferencesOnly = state.DifferencesOnly, Baseline = state.Baseline },
        catalogue,
        store);

    private ImmutableArray<(string Value, string Label)> Choices(Language language) =>
    [
        .. catalogue.Methods.Select(method => (method.Names.In(language), language.Text("kind.method"))),
        .. Networks.KnownNetworks.All.Select(network => (network.Name, language.Text("kind.network"))),
        .. store?.Runs(50).Select(run => (run.Id, run.Name)) ?? [],
    ];

    private static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
