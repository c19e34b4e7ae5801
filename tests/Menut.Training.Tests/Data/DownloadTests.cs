using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class DownloadTests : IDisposable
{
    private static readonly Uri Address = new("https://files.test/set/thing.gz");
    private static readonly byte[] Right = [.. Enumerable.Range(0, 1000).Select(i => (byte)i)];

    private readonly TemporaryFolder _folder = new();
    private string Target => _folder.Of("deep/thing.gz");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_whole_file_is_put_in_place_and_nothing_beside_it()
    {
        var server = new FileServer(_ => Right);
        var reports = new List<DataProgress>();

        Assert.Null(await TryAsync(server, new Reports(reports)));

        Assert.Equal(Right, File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFiles(_folder.Of("deep")));
        Assert.Equal(new DataProgress("Downloading thing.gz", 1000, 1000, "bytes"), reports[^1]);
    }

    [Fact]
    public async Task A_cut_connection_is_resumed_where_it_broke()
    {
        var server = new FileServer(_ => Right) { Cuts = 2 };

        Assert.Null(await TryAsync(server));

        Assert.Equal(Right, File.ReadAllBytes(Target));
        Assert.Equal([0, 500, 750], server.Requests.Select(r => r.From));
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_resumed()
    {
        _folder.Write("deep/thing.gz.partial", Right[..900]);
        var server = new FileServer(_ => Right);

        Assert.Null(await TryAsync(server));

        Assert.Equal(900, Assert.Single(server.Requests).From);
        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_server_that_cannot_resume_sends_all_again()
    {
        _folder.Write("deep/thing.gz.partial", Right[..900]);

        Assert.Null(await TryAsync(new FileServer(_ => Right) { Resumes = false }));

        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(1000)]
    [InlineData(5000)]
    public async Task Wrong_remains_are_thrown_away(int length)
    {
        _folder.Write("deep/thing.gz.partial", new byte[length]);

        Assert.Null(await TryAsync(new FileServer(_ => Right)));

        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_wrong_checksum_leaves_nothing()
    {
        var server = new FileServer(_ => [1, 2, 3]);

        Assert.Equal("what came has another checksum", await TryAsync(server));

        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(Directory.GetFiles(_folder.Of("deep")));
    }

    [Fact]
    public async Task A_line_that_is_always_cut_is_given_up_and_keeps_what_came()
    {
        var server = new FileServer(_ => Right) { Cuts = 100 };

        Assert.Equal("cut", (await TryAsync(server))?[..3]);

        Assert.Equal(5, server.Requests.Count);
        Assert.False(File.Exists(Target));
        Assert.Equal(Right[..968], File.ReadAllBytes(Target + ".partial"));
    }

    [Fact]
    public async Task A_missing_file_is_not_asked_for_again()
    {
        var server = new FileServer(_ => null);

        Assert.Equal("404 NotFound", await TryAsync(server));

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task Cancelling_is_no_failure()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TryAsync(new FileServer(_ => Right), token: source.Token));
    }

    private async Task<string?> TryAsync(FileServer server, IProgress<DataProgress>? progress = null, CancellationToken token = default)
    {
        using var client = new HttpClient(server);
        var download = new Download(client)
        {
            RetryDelay = TimeSpan.Zero,
            IsRight = path => File.ReadAllBytes(path).AsSpan().SequenceEqual(Right),
        };
        return await download.TryAsync(Address, Target, progress, token);
    }

    private sealed class Reports(List<DataProgress> list) : IProgress<DataProgress>
    {
        public void Report(DataProgress value) => list.Add(value);
    }
}
