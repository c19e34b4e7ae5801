using System.Text;
using Menut.Comparison.Exports;
using Menut.Web.Predictions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Menut.Web.Api;

/// <summary>Why a request was refused, as problem details (RFC 9457).</summary>
internal static class Problem
{
    public const string MediaType = "application/problem+json";

    private const string ComeBackIn = "1";

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

    /// <summary>A handler whose refusals are answered as problems, and nothing else of it caught.</summary>
    public static RequestDelegate ForRefusals(Func<HttpContext, Answer> answer) => ForRefusals(context => Task.FromResult(answer(context)));

    /// <summary>The same for one that waits.</summary>
    public static RequestDelegate ForRefusals(Func<HttpContext, Task<Answer>> answer) => async context =>
    {
        Answer made;
        try
        {
            made = await answer(context).ConfigureAwait(false);
        }
        catch (Refusal refusal)
        {
            SayMore(context.Response, refusal);
            made = Of(context.Request, refusal.Status, refusal.Message);
        }

        await made.Send(context).ConfigureAwait(false);
    };

    /// <summary>What a status asks for beside it.</summary>
    public static void SayMore(HttpResponse response, Refusal refusal)
    {
        if (refusal.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = ComeBackIn;
        else if (refusal.Status == StatusCodes.Status415UnsupportedMediaType)
            response.Headers.Accept = PictureUpload.MediaTypes;
    }
}
