using System.Security.Cryptography;
using System.Text;
using Menut.Comparison.Exports;
using Microsoft.AspNetCore.Http;

namespace Menut.Web;

/// <summary>The files beside the page.</summary>
internal static class PageAssets
{
    public const string StylePath = "/compare.css";
    public const string ScriptPath = "/assets/compare.js";
    public const string IconPath = "/icon.svg";

    private const string IconSvg =
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b5a63"/><path d="M8 12.5h16M8 19.5h16M20.5 6l-9 20" stroke="#fff" stroke-width="2.6" stroke-linecap="round" fill="none"/></svg>
        """;

    /// <summary>The style's address changes with its content, so browsers may keep it.</summary>
    public static string StyleAddress { get; } = Addressed(StylePath, HtmlTable.Style);

    /// <summary>The page's script, by an address that changes with it too.</summary>
    public static string ScriptAddress { get; } = Addressed(ScriptPath, ReadScript());

    public static Task Script(HttpContext context) => Send(context, "text/javascript; charset=utf-8", ReadScript());

    public static Task Style(HttpContext context) => Send(context, "text/css; charset=utf-8", HtmlTable.Style);

    public static Task Icon(HttpContext context) => Send(context, "image/svg+xml", IconSvg);

    private static string Addressed(string path, string content) =>
        $"{path}?v={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)).AsSpan(0, 6))}";

    private static string ReadScript()
    {
        using var reader = new StreamReader(typeof(PageAssets).Assembly.GetManifestResourceStream("compare.js")!);
        return reader.ReadToEnd();
    }

    private static Task Send(HttpContext context, string contentType, string text)
    {
        context.Response.ContentType = contentType;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
