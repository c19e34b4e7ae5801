using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class FashionMnistFetcherTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Home_goes_before_the_system_and_nothing_is_asked_for()
    {
        using var system = new TemporaryFolder();
        IdxFiles.WriteFashionMnist(system, train: 10, test: 10);
        var server = new FileServer(_ => throw new InvalidOperationException());
        var fetcher = Fetcher(server, system.Path);
        Assert.Equal(system.Path, await fetcher.FetchAsync());

        using var home = new TemporaryFolder();
        IdxFiles.WriteFashionMnist(home, train: 10, test: 10);
        Directory.CreateDirectory(_folder.Of("data"));
        Directory.CreateSymbolicLink(_folder.Of("data/fashion-mnist"), home.Path);
        Assert.Equal(_folder.Of("data/fashion-mnist"), await fetcher.FetchAsync());
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_set_that_is_not_the_published_one_is_refused_in_one_line()
    {
        var packed = IdxFiles.Gzip([1, 2, 3]);
        var server = new FileServer(_ => packed);

        var error = await Assert.ThrowsAsync<MenutException>(() => Fetcher(server, _folder.Of("none")).FetchAsync());

        Assert.Equal(Fault.Failed, error.Fault);
        Assert.Contains("train-images-idx3-ubyte.gz", error.Message, StringComparison.Ordinal);
        Assert.Contains("checksum", error.Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Of("data/fashion-mnist"), error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        // Both mirrors, and each of them twice.
        Assert.Equal(4, server.Requests.Count);
    }

    [Fact]
    public async Task The_published_set_is_fetched_from_the_second_mirror_through_a_cut()
    {
        var system = new FashionMnistFetcher(DataHome.Default).Find();
        Assert.SkipWhen(system is null, "Fashion-MNIST isn't on this machine.");
        var first = new FileServer(_ => null);
        var second = new FileServer(name => File.ReadAllBytes(Path.Combine(system!, name))) { Cuts = 1 };

        var folder = await Fetcher(new ByHost(first, second), _folder.Of("none")).FetchAsync();

        Assert.Equal(_folder.Of("data/fashion-mnist"), folder);
        Assert.Equal(4, first.Requests.Count);
        Assert.Equal(5, second.Requests.Count);
        Assert.Equal(10_000, FashionMnist.Open(folder, seed: 1).Test.Count);
    }

    private FashionMnistFetcher Fetcher(HttpMessageHandler handler, string systemFolder) => new(new DataHome(_folder.Path))
    {
        Handler = handler,
        SystemFolder = systemFolder,
        MayInstall = false,
        RetryDelay = TimeSpan.Zero,
        Mirrors = [new("https://first.test/a/"), new("https://second.test/b/")],
    };

    private sealed class ByHost(FileServer first, FileServer second) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            using var client = new HttpMessageInvoker(request.RequestUri!.Host == "first.test" ? first : second, disposeHandler: false);
            return await client.SendAsync(request, cancellationToken);
        }
    }
}
