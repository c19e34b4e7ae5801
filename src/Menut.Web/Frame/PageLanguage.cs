using Menut.Comparison.Languages;
using Menut.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Frame;

/// <summary>
/// The language of an answer. A page's own stands first in its address; opening one so remembers it, for the addresses that say none.
/// </summary>
internal static class PageLanguage
{
    private const string RouteValue = "language";
    private const string Cookie = "menut_language";

    /// <summary>Answers an address in no known language by a page that says so, and remembers the language of each page that is opened.</summary>
    public static Task Invoke(HttpContext context, RequestDelegate next)
    {
        if (context.Request.RouteValues[RouteValue] is not string code)
            return next(context);
        if (InAddress(code) is not { } language)
        {
            // What ends like a file is asked for by programs.
            return !code.Contains('.', StringComparison.Ordinal) && Path.HasExtension(context.Request.Path.Value)
                ? Problem.Of(context.Request, StatusCodes.Status404NotFound, $"There is no language '{ShownText.Of(code)}' here.").Send(context)
                : NotFoundPage.Send(context);
        }

        context.Response.OnStarting(() => Remember(context, language));
        return next(context);
    }

    /// <summary>The address's language; where it says none, the remembered one, or the one that the browser prefers.</summary>
    public static Language Of(HttpContext context) =>
        InAddress(context.Request.RouteValues[RouteValue] as string)
        ?? InAddress(context.Request.Path.Value?.Split('/', 3) is ["", var first, ..] ? first : null)
        ?? InAddress(context.Request.Cookies[Cookie])
        ?? AcceptLanguage.Choose(context.Request.Headers.AcceptLanguage);

    /// <summary>An address has exactly one spelling of each language.</summary>
    private static Language? InAddress(string? code) => Language.All.FirstOrDefault(language => language.Code == code);

    private static Task Remember(HttpContext context, Language language)
    {
        // Pictures and data say nothing of what somebody reads.
        var response = context.Response;
        bool page = response.StatusCode == StatusCodes.Status200OK && response.ContentType?.StartsWith("text/html", StringComparison.Ordinal) == true
            && response.Headers.ContentDisposition.Count == 0;
        if (page && context.Request.Cookies[Cookie] != language.Code)
            response.Cookies.Append(Cookie, language.Code, new() { HttpOnly = true, SameSite = SameSiteMode.Lax, MaxAge = TimeSpan.FromDays(365), IsEssential = true });
        return Task.CompletedTask;
    }
}
