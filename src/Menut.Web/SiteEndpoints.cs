using System.Xml.Linq;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Web.Frame;
using Menut.Web.Methods;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web;

/// <summary>What search engines ask for first: where the pages are, at the address that they are served at.</summary>
internal sealed class SiteEndpoints(MethodCatalogue catalogue)
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/robots.txt", PageResponse.Reading, Robots);
        routes.MapMethods("/sitemap.xml", PageResponse.Reading, Sitemap);
    }

    private static Task Robots(HttpContext context) => PageResponse.Plain(
        context, StatusCodes.Status200OK, $"User-agent: *\nAllow: /\nSitemap: {PageResponse.Origin(context)}/sitemap.xml");

    private Task Sitemap(HttpContext context)
    {
        string origin = PageResponse.Origin(context);
        var addresses = Language.All.SelectMany(language => new[] { CompareState.Start(language).Address(), $"/{language.Code}/methods" }
            .Concat(catalogue.Methods.Select(method => MethodPage.Address(method, language))));
        var root = new XElement(Sitemaps + "urlset", addresses.Select(address => new XElement(Sitemaps + "url", new XElement(Sitemaps + "loc", origin + address))));
        context.Response.ContentType = "application/xml; charset=utf-8";
        return context.Response.WriteAsync($"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n{root}\n", context.RequestAborted);
    }
}
