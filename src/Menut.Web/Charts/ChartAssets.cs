using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Charts;

/// <summary>The style of charts and structures.</summary>
internal static class ChartAssets
{
    public const string StylePath = "/assets/charts.css";

    private static readonly string StyleText = Read("charts.css");

    /// <summary>Changes with the content, so that browsers may keep it.</summary>
    public static string StyleAddress { get; } = $"{StylePath}?v={Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(StyleText)).AsSpan(0, 6))}";

    public static Task Style(HttpContext context)
    {
        context.Response.ContentType = "text/css; charset=utf-8";
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return context.Response.WriteAsync(StyleText, context.RequestAborted);
    }

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(ChartAssets).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
