using System.Text;
using Menut.Comparison.Exports;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Menut.Web.Api;

/// <summary>Why a request was refused, as problem details (RFC 9457).</summary>
internal static class Problem
{
    public const string MediaType = "application/problem+json";

    /// <summary>Who sends a longer path gets a short answer all the same.</summary>
    private const int LongestInstance = 200;

    /// <summary>The answer.</summary>
    /// <param name="request">The request.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="detail">One line that names what is wrong.</param>
    public static Answer Of(HttpRequest request, int status, string detail) => new(status, MediaType, Encoding.UTF8.GetBytes(JsonText.Write(json =>
    {
        json.WriteString("type", "about:blank");
        json.WriteString("title", ReasonPhrases.GetReasonPhrase(status));
        json.WriteNumber("status", status);
        json.WriteString("detail", detail);
        if (request.Path.Value is { Length: <= LongestInstance } path)
            json.WriteString("instance", path);
    })));

    /// <summary>A text from outside as a message shows it.</summary>
    public static string Shown(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 57), "…");
}
