using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Structure;
using Menut.Web.Charts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Structure;

/// <summary>The addresses of two networks block by block.</summary>
internal sealed class StructureEndpoints(MethodCatalogue catalogue)
{
    private const int MostThings = 40, LongestName = 200;
    private static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{language}/structure", Reading, ChartEndpoints.InLanguage(Page));
        routes.MapMethods("/{language}/structure.json", Reading, ChartEndpoints.InLanguage(Json));
    }

    private Task Page(HttpContext context, Language language)
    {
        List<Notice> notices = [];
        var networks = Networks(context.Request, language, notices);
        context.Response.StatusCode = notices.Count == 0 ? StatusCodes.Status200OK : notices[0].Status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.ContentLanguage = language.Code;
        context.Response.Headers.CacheControl = "no-cache";
        return context.Response.WriteAsync(StructurePage.Write(language, networks, Compared(networks), notices), context.RequestAborted);
    }

    private Task Json(HttpContext context, Language language)
    {
        List<Notice> notices = [];
        var networks = Networks(context.Request, language, notices);
        context.Response.StatusCode = notices.Count == 0 ? StatusCodes.Status200OK : notices[0].Status;
        context.Response.ContentType = notices.Count == 0 ? "application/json; charset=utf-8" : "text/plain; charset=utf-8";
        return context.Response.WriteAsync(notices.Count == 0 ? StructureJson.Write(Compared(networks)!) : notices[0].Text + "\n", context.RequestAborted);
    }

    private StructureComparison? Compared(ImmutableArray<string> networks) =>
        networks is [var left, var right, ..] ? StructureComparison.Of(left, right, catalogue: catalogue) : null;

    /// <summary>The first two networks that the selection has. What is no network is passed over, so that any comparison's selection serves.</summary>
    private ImmutableArray<string> Networks(HttpRequest request, Language language, List<Notice> notices)
    {
        var networks = ImmutableArray.CreateBuilder<string>();
        foreach (string text in request.Query["m"].OfType<string>()
            .SelectMany(value => value.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Take(MostThings))
        {
            if (networks.Count == 2)
                break;
            if (text.Length <= LongestName && StructureComparison.NetworkOf(text, language, catalogue) is { } network)
                networks.Add(network);
            else if (notices.Count == 0 && (text.Length > LongestName || ComparisonTable.Find(text, language, catalogue) is null))
                notices.Add(new(StatusCodes.Status404NotFound, language.Text("structure.no_network", ChartState.Shown(text))));
        }

        if (networks.Count < 2 && notices.Count == 0)
            notices.Add(new(StatusCodes.Status400BadRequest, language.Text("structure.need_two", networks.Count)));
        return networks.DrainToImmutable();
    }
}
