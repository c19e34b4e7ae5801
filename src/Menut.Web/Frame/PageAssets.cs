using System.Collections.Frozen;
using System.Security.Cryptography;
using System.Text;
using Menut.Comparison.Exports;
using Menut.Web.Api;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Frame;

/// <summary>The files beside the pages: whatever lies in Assets, and the table's style, which an exported file has inside.</summary>
internal static class PageAssets
{
    private const string Folder = "assets/";

    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, Asset> All = Embedded()
        .Append(KeyValuePair.Create("compare.css", Asset.Of(Encoding.UTF8.GetBytes(HtmlTable.Style))))
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Every file's name.</summary>
    public static IEnumerable<string> Names => All.Keys;

    /// <summary>A file's address, which changes with its content, so browsers may keep it.</summary>
    /// <exception cref="KeyNotFoundException">No such file: a defect.</exception>
    public static string Address(string name) => $"/{Folder}{name}?v={All[name].Version}";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapMethods($"/{Folder}{{name}}", PageResponse.Reading, Send);

    private static Task Send(HttpContext context)
    {
        var request = context.Request;
        if (request.RouteValues["name"] is not string name || !All.TryGetValue(name, out var asset))
            return PageResponse.Plain(context, StatusCodes.Status404NotFound, "There is no such file.");

        // Without its version, as one script imports another, a file has to be asked for again.
        return (Answer.Of(MediaTypes[Path.GetExtension(name)], asset.Content) with
        {
            CacheControl = request.Query["v"] == asset.Version ? Answer.Immutable : Answer.Revalidated,
        }).Send(context);
    }

    private static IEnumerable<KeyValuePair<string, Asset>> Embedded()
    {
        var assembly = typeof(PageAssets).Assembly;
        foreach (string resource in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(resource)!;
            byte[] content = new byte[stream.Length];
            stream.ReadExactly(content);
            yield return KeyValuePair.Create(resource[Folder.Length..], Asset.Of(content));
        }
    }

    private sealed record Asset(byte[] Content, string Version)
    {
        public static Asset Of(byte[] content) => new(content, Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 6)));
    }
}
