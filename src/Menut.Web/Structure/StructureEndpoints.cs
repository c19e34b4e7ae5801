using System.Collections.Immutable;
using System.Text;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Structure;
using Menut.Web.Api;
using Menut.Web.Charts;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Structure;

/// <summary>The addresses of two networks block by block.</summary>
internal sealed class StructureEndpoints(MethodCatalogue catalogue)
{
    private const int MostThings = 40;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{language}/structure", PageResponse.Reading, Page);
        routes.MapMethods("/{language}/structure.json", PageResponse.Reading, Json);
    }

    private Task Page(HttpContext context)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var networks = Networks(context.Request, language, notices, isPage: true);
        var comparison = Compared(networks);
        return PageResponse.Send(
            context, StructurePage.Head(language, networks, comparison), html => StructurePage.Write(html, language, networks, comparison, notices), Notice.StatusOf(notices));
    }

    private Task Json(HttpContext context)
    {
        var language = PageLanguage.Of(context);
        List<Notice> notices = [];
        var networks = Networks(context.Request, language, notices, isPage: false);
        return notices.Count == 0
            ? Answer.Of("application/json", Encoding.UTF8.GetBytes(StructureJson.Write(Compared(networks)!))).Send(context)
            : PageResponse.Plain(context, notices[0].Status, notices[0].Text);
    }

    private StructureComparison? Compared(ImmutableArray<string> networks) =>
        networks is [var left, var right, ..] ? StructureComparison.Of(left, right, catalogue: catalogue) : null;

    /// <summary>
    /// The first two networks that the selection has. What is no network is passed over, so that any comparison's selection serves; a page that is opened without one asks for it.
    /// </summary>
    private ImmutableArray<string> Networks(HttpRequest request, Language language, List<Notice> notices, bool isPage)
    {
        var networks = ImmutableArray.CreateBuilder<string>();
        foreach (string text in ThingNames.Split(request.Query["m"]).Take(MostThings))
        {
            if (networks.Count == 2)
                break;
            if (text.Length <= ThingNames.Longest && StructureComparison.NetworkOf(text, language, catalogue) is { } network)
                networks.Add(network);
            else if (notices.Count == 0 && (text.Length > ThingNames.Longest || ComparisonTable.Find(text, language, catalogue) is null))
                notices.Add(new(StatusCodes.Status404NotFound, language.Text("structure.no_network", ShownText.Of(text))));
        }

        if (networks.Count < 2 && notices.Count == 0 && (request.Query.ContainsKey("m") || !isPage))
            notices.Add(new(StatusCodes.Status400BadRequest, language.Text("structure.need_two", networks.Count)));
        return networks.DrainToImmutable();
    }
}
