using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web;

/// <summary>The addresses of the page and its style.</summary>
internal sealed class CompareEndpoints(MethodCatalogue catalogue, RunStore? store)
{
    private const int MostNotices = 3;
    private const int LongestName = 200;
    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/", Read, Page);
        routes.MapMethods(PageAssets.StylePath, Read, PageAssets.Style);
        routes.MapMethods(PageAssets.IconPath, Read, PageAssets.Icon);
        routes.MapFallback(context =>
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            context.Response.ContentType = "text/plain; charset=utf-8";
            return context.Response.WriteAsync(CompareState.Of(context.Request).Language.Text("page.not_found") + "\n", context.RequestAborted);
        });
    }

    private Task Page(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var state = CompareState.Of(request);
        List<Notice> notices = [];
        if (request.Query["lang"].ToString() is { Length: > 0 } asked && Language.Find(asked) is null)
            notices.Add(new(StatusCodes.Status400BadRequest, state.Language.Text("page.unknown_language", Shown(asked))));

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

        response.StatusCode = notices.Count == 0 ? StatusCodes.Status200OK : notices[0].Status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentLanguage = known.Language.Code;
        response.Headers.Vary = "Accept-Language";
        response.Headers.CacheControl = "no-cache";
        var table = known.Things.IsEmpty ? null : Table(known);
        return response.WriteAsync(ComparePage.Write(known, table, notices, Choices(known.Language)), context.RequestAborted);
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
