using System.IO.Compression;
using Microsoft.AspNetCore.ResponseCompression;

namespace Menut.Web;

/// <summary>Answers are compressed where a browser takes that. Nothing in them is secret, so their length gives none away (BREACH).</summary>
internal static class Compression
{
    private static readonly string[] Types =
    [
        "text/html", "text/css", "text/javascript", "text/csv", "text/markdown", "text/plain", "image/svg+xml",
        "application/json", "application/ld+json", "application/problem+json", "application/x-bibtex", "application/x-tex",
    ];

    public static void Set(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = Types;
        options.Providers.Add(new BrotliCompressionProvider(new BrotliCompressionProviderOptions { Level = CompressionLevel.Fastest }));
        options.Providers.Add(new GzipCompressionProvider(new GzipCompressionProviderOptions { Level = CompressionLevel.Fastest }));
    }
}
