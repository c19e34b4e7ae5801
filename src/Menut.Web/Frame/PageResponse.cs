using Menut.Comparison.Exports;
using Menut.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Frame;

/// <summary>Answers.</summary>
internal static class PageResponse
{
    /// <summary>A page that is asked for again each time.</summary>
    public const string Revalidated = Answer.Revalidated;

    /// <summary>A page that answers somebody's picture: nothing of it is kept.</summary>
    public const string NotKept = Answer.NotKept;

    /// <summary>The methods of HTTP that read.</summary>
    public static readonly string[] Reading = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>Answers with a page in the frame.</summary>
    public static Task Send(HttpContext context, PageHead head, Action<HtmlWriter> body, int status = StatusCodes.Status200OK, string kept = Revalidated)
    {
        var response = context.Response;
        response.StatusCode = status;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.ContentLanguage = head.Language.Code;
        response.Headers.CacheControl = kept;
        var html = new HtmlWriter();
        PageFrame.Write(html, head, Origin(context), body);
        html.WriteTo(response.BodyWriter);
        return response.BodyWriter.FlushAsync(context.RequestAborted).AsTask();
    }

    /// <summary>What addresses of this server begin with where they must be whole. The host has passed <see cref="Protection"/>, so it is one of this machine's names.</summary>
    public static string Origin(HttpContext context) => $"{context.Request.Scheme}://{context.Request.Host}";

    /// <summary>Whether a request only reads.</summary>
    public static bool Reads(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);

    /// <summary>Answers a method that no page takes.</summary>
    public static Task NotAllowed(HttpContext context)
    {
        context.Response.Headers.Allow = string.Join(", ", Reading);
        return Plain(context, StatusCodes.Status405MethodNotAllowed, "Pages are only to read, by GET.");
    }

    /// <summary>Answers with a line of text.</summary>
    public static Task Plain(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(text + "\n", context.RequestAborted);
    }
}
