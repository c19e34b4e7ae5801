using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Menut.Costs;
using Menut.Downloads;
using Menut.Networks;
using Menut.Weights.Publications;

namespace Menut.Weights.Fetching;

/// <summary>Downloads published weights onto the shelf, and never what is there already.</summary>
/// <param name="shelf">Where they are kept.</param>
/// <param name="hub">Where they come from.</param>
public sealed partial class WeightFetcher(WeightShelf shelf, WeightHub hub)
{
    /// <summary>Double precision is the widest that anyone publishes, and names and the like take little.</summary>
    private const int WidestValue = 8, Rest = 16 << 20;

    /// <summary>Answers the requests, without following redirects; null for the network. Not disposed.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Pause before the second attempt after a cut connection; it grows with each attempt.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What is on the shelf of a publication, after fetching it where that is needed. What was fetched before touches no network.</summary>
    /// <param name="publication">What to fetch.</param>
    /// <param name="progress">Told after each piece.</param>
    /// <param name="cancellationToken">Stops; what came stays and is resumed next time.</param>
    /// <exception cref="MenutException">It has no file, or can't be had; the message says why, and where to put the file by hand.</exception>
    public async Task<FetchedWeights> FetchAsync(
        Publication publication, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        var address = hub.AddressOf(publication);
        string path = shelf.PathOf(publication);
        if (shelf.Find(publication) is { } here && await Sha256Async(path, cancellationToken).ConfigureAwait(false) == here.Sha256)
            return here;

        string? beginning = HashInName().Match(publication.File!) is { Success: true } hash ? hash.Groups[1].Value : null;
        // A file that somebody put here by hand is as good as one that was sent, if its name says what must be in it.
        string? sha256 = File.Exists(path) ? await Sha256Async(path, cancellationToken).ConfigureAwait(false) : null;
        string? server = null;
        if (sha256 is null || beginning is null || !sha256.StartsWith(beginning, StringComparison.Ordinal))
        {
            server = await DownloadAsync(publication, address, path, beginning, progress, cancellationToken).ConfigureAwait(false);
            sha256 = await Sha256Async(path, cancellationToken).ConfigureAwait(false);
        }

        var by = server is not null ? ChecksumSource.Server : beginning is not null ? ChecksumSource.FileName : ChecksumSource.Nobody;
        var weights = new FetchedWeights(publication.Name, publication.File!, address.ToString(), new FileInfo(path).Length, sha256, by);
        shelf.Record(publication, weights);
        return weights;
    }

    /// <summary>The longest file that the publication can be.</summary>
    internal static long MostBytes(Publication publication) =>
        (NetworkCost.Of(publication.CreateNetwork()).Parameters * WidestValue) + Rest;

    private async Task<string?> DownloadAsync(
        Publication publication, Uri address, string path, string? beginning, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        using var client = SecureRequests.CreateClient(Handler);
        var download = new Download(client)
        {
            RetryDelay = RetryDelay,
            MostBytes = MostBytes(publication),
            IsRight = beginning is null ? null : partial => Sha256(partial).StartsWith(beginning, StringComparison.Ordinal),
        };
        var outcome = await download.TryAsync(address, path, progress, cancellationToken).ConfigureAwait(false);
        return outcome.Failure is null
            ? outcome.ServerSha256
            : throw MenutException.Failure(
                $"{publication.Name} can't be downloaded from {address} ({ForeignText.OneLine(outcome.Failure)}). Get the file in another way, and bring it by `menut import FILE --source {publication.Name}`.");
    }

    private static string Sha256(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }

    private static async Task<string> Sha256Async(string path, CancellationToken cancellationToken)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>torch.hub's custom: eight hexadecimal digits or more between a dash and the ending.</summary>
    [GeneratedRegex("-([0-9a-f]{8,64})[.][a-z]+$")]
    private static partial Regex HashInName();
}
