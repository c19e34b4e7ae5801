using Menut.Comparison.Catalogue;
using Menut.Comparison.Search;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Methods;

/// <summary>The addresses of the catalogue: its index, and a page for each method.</summary>
internal sealed class MethodEndpoints(MethodCatalogue catalogue, ThingSearch search)
{
    private const int MostMeant = 8;

    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{language}/methods", PageResponse.Reading, Index);
        routes.MapMethods("/{language}/methods/{id}", PageResponse.Reading, Page);
    }

    private Task Index(HttpContext context)
    {
        var language = PageLanguage.Of(context);
        return PageResponse.Send(context, MethodIndex.Head(language), html => MethodIndex.Write(html, catalogue, language));
    }

    private Task Page(HttpContext context)
    {
        var language = PageLanguage.Of(context);
        string id = (string)context.Request.RouteValues["id"]!;
        if (catalogue.Find(id) is not { } method)
        {
            return NotFoundPage.Send(context, language.Text("methods.unknown", ShownText.Of(id)), search.Find(id, language, MostMeant));
        }

        // A name or an alias leads to the one address that the page has.
        if (method.Id != id)
        {
            context.Response.Redirect(MethodPage.Address(method, language), permanent: true);
            return Task.CompletedTask;
        }

        return PageResponse.Send(context, MethodPage.Head(method, catalogue, language, PageResponse.Origin(context)), html => MethodPage.Write(html, method, catalogue, language));
    }
}
