using Menut.Comparison.Catalogue;

namespace Menut.Web;

/// <summary>How to serve the page.</summary>
public sealed record CompareServerOptions
{
    /// <summary>Port on 127.0.0.1; 0 takes any that is free.</summary>
    public int Port { get; init; } = 5080;

    /// <summary>File of the store of runs; null serves methods and networks only.</summary>
    public string? StorePath { get; init; }

    /// <summary>The methods; null for Menut's own.</summary>
    public MethodCatalogue? Catalogue { get; init; }

    /// <summary>Told the address once the server listens.</summary>
    public IProgress<Uri>? Listening { get; init; }

    /// <summary>Told of requests that failed by a fault of the server: one line each.</summary>
    public IProgress<string>? Failures { get; init; }
}
