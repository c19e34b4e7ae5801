using System.Security.Cryptography;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Menut.Web.Api;

/// <summary>
/// An answer that is whole before it is sent, so its entity tag is that of its bytes: who has them already is told so (304).
/// </summary>
/// <param name="Status">HTTP status.</param>
/// <param name="MediaType">Media type.</param>
/// <param name="Body">The bytes.</param>
internal sealed record Answer(int Status, string MediaType, byte[] Body)
{
    /// <summary>Ask each time whether it is still the same.</summary>
    public const string Revalidated = "no-cache";

    /// <summary>Never ask again: the address changes with the content.</summary>
    public const string Immutable = "public, max-age=31536000, immutable";

    /// <summary>It answers what somebody sent: nothing of it is kept, and there is no asking whether it is still the same.</summary>
    public const string NotKept = "no-store";

    /// <summary>How long it may be kept.</summary>
    public string CacheControl { get; init; } = Revalidated;

    /// <summary>The name to save it under; null to show it.</summary>
    public string? FileName { get; init; }

    /// <summary>A document.</summary>
    public static Answer Of(string mediaType, byte[] body) => new(StatusCodes.Status200OK, mediaType, body);

    /// <summary>Sends it.</summary>
    public async Task Send(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        if (FileName is not null)
            response.Headers.ContentDisposition = $"attachment; filename={FileName}";
        response.Headers.CacheControl = Status == StatusCodes.Status200OK ? CacheControl : NotKept;
        if (Status == StatusCodes.Status200OK && CacheControl != NotKept)
        {
            var tag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(Body).AsSpan(0, 16))}\"");
            response.Headers.ETag = tag.ToString();
            if (Has(request, tag))
            {
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.StatusCode = Status;
        response.ContentType = MediaType.StartsWith("text/", StringComparison.Ordinal) ? MediaType + "; charset=utf-8" : MediaType;
        response.ContentLength = Body.Length;

        // To HEAD the server itself leaves out the body. Who asks by hEAD gets it: that is routed as HEAD, and the server then waits for what was promised.
        await response.Body.WriteAsync(Body, context.RequestAborted).ConfigureAwait(false);
    }

    private static bool Has(HttpRequest request, EntityTagHeaderValue tag) =>
        EntityTagHeaderValue.TryParseList([.. request.Headers.IfNoneMatch.OfType<string>()], out var known)
        && known.Any(one => one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false));
}
