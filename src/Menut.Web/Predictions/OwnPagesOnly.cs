using Microsoft.AspNetCore.Http;

namespace Menut.Web.Predictions;

/// <summary>
/// Any page that a browser shows may send a form to 127.0.0.1. It can't read the answer, but would have this machine compute. Browsers say where a request
/// comes from, in headers that no script can set; other programs say nothing, and may ask.
/// </summary>
internal static class OwnPagesOnly
{
    /// <summary>Refuses what a page elsewhere sent.</summary>
    /// <exception cref="Refusal">It did.</exception>
    public static void Check(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"];
        var origin = request.Headers.Origin;

        // Another port of this machine is the same site, but another origin.
        bool isOwn = site.Count > 0
            ? site is ["same-origin"] or ["none"]
            : origin.Count == 0 || (origin is [{ } only] && only.Equals($"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase));
        if (!isOwn)
            throw new Refusal(StatusCodes.Status403Forbidden, "try.cross_site");
    }
}
