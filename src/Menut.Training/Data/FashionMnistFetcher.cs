using System.Collections.Immutable;
using Menut.Downloads;

namespace Menut.Training.Data;

/// <summary>
/// Gets Fashion-MNIST by the first way that works: found in <see cref="DataHome"/>; found where Debian's package puts it; that package
/// installed, where we may; downloaded over HTTPS, checked, into <see cref="DataHome"/>.
/// </summary>
public sealed class FashionMnistFetcher
{
    private const string DebianPackageName = "dataset-fashion-mnist";
    private readonly string _folder;

    /// <summary>A fetcher for a home.</summary>
    public FashionMnistFetcher(DataHome home) => _folder = home.OfDataSet(FashionMnist.Name);

    /// <summary>Where the operating system's package puts the files.</summary>
    public string SystemFolder { get; init; } = "/usr/share/datasets/fashion-mnist";

    /// <summary>Where the files are published; tried in this order.</summary>
    public ImmutableArray<Uri> Mirrors { get; init; } =
    [
        new("https://raw.githubusercontent.com/zalandoresearch/fashion-mnist/master/data/fashion/"),
        new("https://storage.googleapis.com/tensorflow/tf-keras-datasets/"),
    ];

    /// <summary>Answers the requests; null for the network. Not disposed.</summary>
    public HttpMessageHandler? Handler { get; init; }

    /// <summary>Pause before the second attempt after a cut connection; it grows with each attempt.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>Whether the operating system's package may be installed (it is only tried as root, where apt-get is).</summary>
    public bool MayInstall { get; init; } = true;

    /// <summary>The folder that has the files now, or null. Touches neither network nor packages.</summary>
    public string? Find() =>
        FashionMnistFiles.AreIn(_folder) ? _folder : FashionMnistFiles.AreIn(SystemFolder) ? SystemFolder : null;

    /// <summary>The folder that has the files, after fetching them where that is needed.</summary>
    /// <param name="progress">Told of each step.</param>
    /// <param name="cancellationToken">Stops; what was downloaded stays and is resumed next time.</param>
    /// <exception cref="MenutException">They can't be had; the message says why, and where to put them by hand.</exception>
    public async Task<string> FetchAsync(IProgress<DataProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        if (Find() is { } found)
            return found;
        if (MayInstall && DebianPackage.MayInstall)
        {
            progress?.Report(new($"Installing the package {DebianPackageName}"));
            if (await DebianPackage.InstallAsync(DebianPackageName, cancellationToken).ConfigureAwait(false) && Find() is { } installed)
                return installed;
        }

        using var client = SecureRequests.CreateClient(Handler);
        foreach (var (name, length, sha256) in FashionMnistFiles.All)
        {
            var path = Path.Combine(_folder, name + ".gz");
            if (!File.Exists(path))
                await DownloadAsync(client, path, length, sha256, progress, cancellationToken).ConfigureAwait(false);
        }

        return _folder;
    }

    private async Task DownloadAsync(
        HttpClient client, string path, int length, string sha256, IProgress<DataProgress>? progress, CancellationToken cancellationToken)
    {
        var download = new Download(client) { RetryDelay = RetryDelay, IsRight = partial => FashionMnistFiles.Holds(partial, length, sha256) };
        var told = progress is null ? null : new DownloadReports($"Downloading {Path.GetFileName(path)}", progress);
        var reason = "no address is known";
        foreach (var mirror in Mirrors)
        {
            var outcome = await download.TryAsync(new Uri(mirror, Path.GetFileName(path)), path, told, cancellationToken).ConfigureAwait(false);
            if (outcome.Failure is null)
                return;
            reason = $"{mirror.Host}: {outcome.Failure}";
        }

        throw MenutException.Failure(
            $"'{Path.GetFileName(path)}' of Fashion-MNIST can't be downloaded ({reason}). Put the four .gz files into '{_folder}' to do without.");
    }

    private sealed class DownloadReports(string activity, IProgress<DataProgress> progress) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => progress.Report(new(activity, value.Done, value.Total, "bytes"));
    }
}
