using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Predictions;

/// <summary>The page's style and script.</summary>
internal static class TryAssets
{
    public const string StylePath = "/assets/try.css";
    public const string ScriptPath = "/assets/try.js";
    private static readonly string StyleText = Load("assets/try.css");
    private static readonly string ScriptText = Load("assets/try.js");

    /// <summary>An address changes with the content, so browsers may keep it.</summary>
    public static string StyleAddress { get; } = Versioned(StylePath, StyleText);

    /// <summary>As <see cref="StyleAddress"/>.</summary>
    public static string ScriptAddress { get; } = Versioned(ScriptPath, ScriptText);

    public static Task Style(HttpContext context) => Send(context, "text/css; charset=utf-8", StyleText);

    public static Task Script(HttpContext context) => Send(context, "text/javascript; charset=utf-8", ScriptText);

    private static string Versioned(string path, string text) => $"{path}?v={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 6))}";

    private static string Load(string name)
    {
        using var reader = new StreamReader(typeof(TryAssets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    private static Task Send(HttpContext context, string contentType, string text)
    {
        context.Response.ContentType = contentType;
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.WriteAsync(text, context.RequestAborted);
    }
}
