using Microsoft.AspNetCore.Http;

namespace Menut.Web.Frame;

/// <summary>The answer to an address that leads nowhere.</summary>
internal static class NotFoundPage
{
    /// <summary>Sends it: a page for people, a line for programs.</summary>
    /// <param name="context">The request.</param>
    /// <param name="reason">Why, in the page's language; null says that there is no such page.</param>
    public static Task Send(HttpContext context, string? reason = null)
    {
        var language = PageLanguage.Of(context);
        string text = reason ?? language.Text("page.not_found");
        if (context.Request.Path.StartsWithSegments("/api") || context.Request.Path.StartsWithSegments("/data"))
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, text);

        context.Response.Headers.Vary = "Accept-Language, Cookie";
        return PageResponse.Send(
            context,
            new(language, language.Text("frame.not_found"), "/compare", [], []) { IsFound = false },
            html => html.Write(
                $"""
                <h1>{language.Text("frame.not_found")}</h1>
                <p>{text}</p>
                <p><a href="{CompareState.Start(language).Address()}">{language.Text("page.start")}</a></p>

                """),
            StatusCodes.Status404NotFound);
    }
}
