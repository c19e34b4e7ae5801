using Menut.Comparison;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Comparison.Search;
using Menut.Web.Methods;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Frame;

/// <summary>The answer to an address that leads nowhere.</summary>
internal static class NotFoundPage
{
    /// <summary>Sends it: a page for people, a line for programs.</summary>
    /// <param name="context">The request.</param>
    /// <param name="reason">Why, in the page's language; null says that there is no such page.</param>
    /// <param name="meant">What was probably meant.</param>
    public static Task Send(HttpContext context, string? reason = null, IReadOnlyList<SearchHit>? meant = null)
    {
        var language = PageLanguage.Of(context);
        string text = reason ?? language.Text("page.not_found");
        if (context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/data"))
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, text);

        context.Response.Headers.Vary = "Accept-Language, Cookie";
        return PageResponse.Send(
            context,
            new(language, language.Text("frame.not_found"), "/compare", [], []) { IsFound = false },
            html => Write(html, language, text, meant ?? []),
            StatusCodes.Status404NotFound);
    }

    private static void Write(HtmlWriter html, Language language, string text, IReadOnlyList<SearchHit> meant)
    {
        html.Write($"<h1>{language.Text("frame.not_found")}</h1>\n<p>{text}{(meant.Count > 0 ? " " + language.Text("search.meant") : "")}</p>\n");
        if (meant.Count > 0)
        {
            html.Write($"<ul class=\"meant\">\n");
            foreach (var hit in meant)
            {
                string address = hit.Kind == ThingKind.Method ? MethodPage.Address(hit.Id, language) : new CompareState { Language = language, Things = [hit.Id] }.Address();
                html.Write($"<li><a href=\"{address}\"><bdi>{hit.Name}</bdi></a> <small>{language.Text("kind." + hit.Kind.ToString().ToLowerInvariant())}</small></li>\n");
            }

            html.Write($"</ul>\n");
        }

        html.Write($"<p><a href=\"{CompareState.Start(language).Address()}\">{language.Text("page.start")}</a></p>\n");
    }
}
