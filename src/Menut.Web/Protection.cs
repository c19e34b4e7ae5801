using Menut.Web.Api;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Http;

namespace Menut.Web;

/// <summary>What holds for every answer: only this machine's names as host, a strict security policy, no stack traces.</summary>
internal sealed class Protection(IProgress<string>? failures)
{
    private const string Policy =
        "default-src 'none'; script-src 'self'; connect-src 'self'; style-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    /// <summary>Longer ones than <see cref="LongestAddress"/> are read too, so that they are told why they aren't answered.</summary>
    public const int LongestRequestLine = 256 << 10;

    private const int LongestAddress = 8 << 10;

    public async Task Invoke(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";

        // A page elsewhere could point a name of its own at 127.0.0.1 and then read what is served here.
        if (context.Request.Host.Host is not ("127.0.0.1" or "localhost" or "[::1]"))
        {
            await Plain(context, StatusCodes.Status400BadRequest, "This server answers to 127.0.0.1 and localhost only.").ConfigureAwait(false);
            return;
        }

        if (context.Request.Path.Value?.Length + context.Request.QueryString.Value?.Length > LongestAddress)
        {
            await Plain(context, StatusCodes.Status414UriTooLong, $"The address is too long: at most {LongestAddress} characters.").ConfigureAwait(false);
            return;
        }

        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (Exception e) when (e is not OperationCanceledException && !context.Response.HasStarted)
        {
            failures?.Report($"{context.Request.Path}: {(e is MenutException ? e.Message : e)}");
            await Plain(context, StatusCodes.Status500InternalServerError, e is MenutException ? e.Message : "The page could not be made; `menut serve` says why.")
                .ConfigureAwait(false);
        }
    }

    private static Task Plain(HttpContext context, int status, string text) => context.Request.Path.StartsWithSegments("/api")
        ? Problem.Of(context.Request, status, text).Send(context)
        : PageResponse.Plain(context, status, text);
}
