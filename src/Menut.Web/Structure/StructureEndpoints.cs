using System.Collections.Immutable;
<<<<<<< HEAD
using System.Text;
=======
>>>>>>> b-charts2
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Structure;
<<<<<<< HEAD
using Menut.Web.Api;
using Menut.Web.Charts;
using Menut.Web.Frame;
=======
using Menut.Web.Charts;
>>>>>>> b-charts2
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Structure;

/// <summary>The addresses of two networks block by block.</summary>
internal sealed class StructureEndpoints(MethodCatalogue catalogue)
{
    private const int MostThings = 40, LongestName = 200;
<<<<<<< HEAD

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{language}/structure", PageResponse.Reading, Page);
        routes.MapMethods("/{language}/structure.json", PageResponse.Reading, Json);
    }

    private Task Page(HttpContext context)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var networks = Networks(context.Request, language, notices);
        var comparison = Compared(networks);
        return PageResponse.Send(
            context, StructurePage.Head(language, networks, comparison), html => StructurePage.Write(html, language, networks, comparison, notices), Notice.StatusOf(notices));
    }

    private Task Json(HttpContext context)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var networks = Networks(context.Request, language, notices);
        return notices.Count == 0
            ? Answer.Of("application/json", Encoding.UTF8.GetBytes(StructureJson.Write(Compared(networks)!))).Send(context)
            : PageResponse.Plain(context, notices[0].Status, notices[0].Text);
=======
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
>>>>>>> b-charts2
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
