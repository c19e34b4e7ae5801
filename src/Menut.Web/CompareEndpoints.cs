using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Search;
using Menut.Comparison.Store;
using Menut.Web.Frame;
using Menut.Web.Search;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web;

/// <summary>The addresses of the comparison.</summary>
internal sealed class CompareEndpoints(MethodCatalogue catalogue, RunStore? store, ThingSearch search)
{
    private const int MostNotices = 3;
    private const int MostMeant = 8;
    private const int MostChoices = 200;

    public void Map(IEndpointRouteBuilder routes)
    {
        new SearchEndpoints(search).Map(routes);
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
                response.Redirect((known with { Removed = null }).With(column.Id).Address());
                return Task.CompletedTask;
            }
        }

        var table = known.Things.IsEmpty ? null : Table(known);
        return PageResponse.Send(
            context,
            ComparePage.Head(known with { Removed = null }, table),
            html => ComparePage.Write(html, known with { Removed = null }, table, notices, Choices(known.Language), RemovalOf(state, known), table is null ? [] : FurtherLink.Of(known, table, store)),
            Notice.StatusOf(notices));
    }

    /// <summary>The state with only things that there are, by their ids; the rest is said.</summary>
    private CompareState Known(CompareState state, List<Notice> notices)
    {
        List<string> ids = [];
        int looked = 0;
        foreach (string text in state.Things)
        {
            // Each name is looked for in the store, known or not.
            if (ids.Count == CompareState.MostColumns || looked++ == CompareState.MostColumns + MostNotices)
            {
                notices.Add(new(StatusCodes.Status400BadRequest, state.Language.Text("page.too_many", CompareState.MostColumns)));
                break;
            }

            if (FindOrSay(text, state.Language, notices.Count < MostNotices ? notices : null) is { } column && !ids.Contains(column.Id))
                ids.Add(column.Id);
        }

        // A baseline that was removed, or never was there, is simply none.
        string? baseline = state.Baseline is null ? null : FindOrSay(state.Baseline, state.Language, notices: null)?.Id;
        return state with { Things = [.. ids], Baseline = baseline is not null && ids.Contains(baseline) ? baseline : null };
    }

    private ComparisonColumn? FindOrSay(string text, Language language, List<Notice>? notices)
    {
        var column = ThingNames.Find(text, language, catalogue, store, out string? ambiguity);
        if (column is null)
        {
            notices?.Add(ambiguity is null
                ? Unanswered(StatusCodes.Status404NotFound, "page.unknown", text, language)
                : Unanswered(StatusCodes.Status400BadRequest, "page.ambiguous", text, language));
        }

        return column;
    }

    private Notice Unanswered(int status, string key, string text, Language language) =>
        new(status, language.Text(key, ShownText.Of(text))) { Meant = search.Find(text, language, MostMeant) };

    /// <summary>What can be put back, or null: nothing was removed, it isn't known, or it is there.</summary>
    private Removal? RemovalOf(CompareState asked, CompareState known)
    {
        if (asked.Removed is not var (thing, at) || FindOrSay(thing, asked.Language, notices: null) is not { } column || known.Things.Contains(column.Id))
            return null;
        bool wasBaseline = asked.Baseline is { } baseline && FindOrSay(baseline, asked.Language, notices: null)?.Id == column.Id;
        return new(column, Math.Min(at, known.Things.Length), wasBaseline);
    }

    private ComparisonTable Table(CompareState state) => ComparisonTable.Of(
        state.Things,
        new() { Language = state.Language, DifferencesOnly = state.DifferencesOnly, Baseline = state.Baseline },
        catalogue,
        store);

    /// <summary>What a browser offers without the script; a list of everything could be longer than the page.</summary>
    private IEnumerable<(string Value, string Label)> Choices(Language language) => ((IEnumerable<(string, string)>)
    [
        .. catalogue.Methods.Select(method => (method.Names.In(language), language.Text("kind.method"))),
        .. Networks.KnownNetworks.All.Select(network => (network.Name, language.Text("kind.network"))),
        .. store?.Runs(50).Select(run => (run.Id, run.Name)) ?? [],
    ]).Take(MostChoices);
}
