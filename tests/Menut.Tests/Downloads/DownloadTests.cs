using System.Security.Cryptography;
using Menut.Downloads;
using Menut.Fixtures;

namespace Menut.Tests.Downloads;

public sealed class DownloadTests : IDisposable
{
    private static readonly byte[] Right = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7))];
    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Right));

    private readonly TemporaryFolder _folder = new();

    private string Target => _folder.Of("deep/thing.gz");

    private string Partial => Target + ".partial";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_whole_file_is_put_in_place_and_nothing_beside_it()
    {
        var reports = new List<DownloadProgress>();
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Right));

        Assert.Null((await TryAsync(server, progress: new Reports(reports))).Failure);

        Assert.Equal(Right, File.ReadAllBytes(Target));
        Assert.Equal([Target], Directory.GetFiles(_folder.Of("deep")));
        Assert.Equal(new DownloadProgress(Right.Length, Right.Length), reports[^1]);
    }

    [Fact]
    public async Task A_cut_connection_is_resumed_where_it_broke()
    {
        int cuts = 2;
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Right) with { CutAfter = cuts-- > 0 ? 1000 : int.MaxValue });

        Assert.Null((await TryAsync(server)).Failure);

        Assert.Equal(Right, File.ReadAllBytes(Target));
        Assert.Equal([null, 1000, 2000], server.Requests.Select(request => request.From));
    }

    [Fact]
    public async Task What_an_earlier_run_left_is_resumed()
    {
        Leave(Right[..900]);
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Right));

        Assert.Null((await TryAsync(server)).Failure);

        Assert.Equal(900, Assert.Single(server.Requests).From);
        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_server_that_cannot_resume_sends_all_again()
    {
        Leave(Right[..900]);
        using var server = new LoopbackServer(_ => new(200, Right));

        Assert.Null((await TryAsync(server)).Failure);

        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Theory]
    [InlineData(100)]
    [InlineData(100_000)]
    [InlineData(500_000)]
    public async Task Wrong_remains_are_thrown_away(int length)
    {
        Leave(new byte[length]);
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Right));

        Assert.Null((await TryAsync(server)).Failure);

        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task Remains_that_nobody_can_check_are_not_built_upon()
    {
        Leave(new byte[100]);
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Right));

        Assert.Equal(new DownloadOutcome(null), await TryAsync(server, isKnown: false));

        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_file_that_changes_between_two_attempts_is_not_patched_together()
    {
        byte[] other = [.. Right.Reverse()];
        int asked = 0;
        using var server = new LoopbackServer(request => asked++ == 0
            ? LoopbackAnswer.File(request, other, ("ETag", "\"old\"")) with { CutAfter = 5000 }
            : request.IfRange == "\"new\"" ? LoopbackAnswer.File(request, Right, ("ETag", "\"new\"")) : new(200, Right) { Headers = [("ETag", "\"new\"")] });

        Assert.Null((await TryAsync(server, isKnown: false)).Failure);

        Assert.Equal("\"old\"", server.Requests.Last().IfRange);
        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_wrong_checksum_leaves_nothing()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, [1, 2, 3]));

        Assert.Equal("what came has another checksum", (await TryAsync(server)).Failure);

        Assert.Equal(2, server.Requests.Count);
        Assert.Empty(Directory.GetFiles(_folder.Of("deep")));
    }

    /// <summary>The model hub redirects to another server, and says beforehand what will come.</summary>
    [Theory]
    [InlineData("X-Linked-ETag")]
    [InlineData("ETag")]
    public async Task A_checksum_of_the_server_is_checked(string header)
    {
        using var good = Hub(header, Right);
        Assert.Equal(new DownloadOutcome(null, Sha256), await TryAsync(good, isKnown: false));
        Assert.Equal(Right, File.ReadAllBytes(Target));

        File.Delete(Target);
        using var bad = Hub(header, [.. Right[1..], 0]);
        Assert.Equal("what came has another checksum", (await TryAsync(bad, isKnown: false)).Failure);
        Assert.False(File.Exists(Target));
    }

    [Fact]
    public async Task Remains_are_resumed_where_the_server_says_a_checksum()
    {
        Leave(Right[..900]);
        using var server = Hub("X-Linked-ETag", Right);

        Assert.Equal(Sha256, (await TryAsync(server, isKnown: false)).ServerSha256);

        Assert.Equal([900, 900], server.Requests.Select(request => request.From));
        Assert.Equal(Right, File.ReadAllBytes(Target));
    }

    [Fact]
    public async Task A_line_that_is_always_cut_is_given_up_and_keeps_what_came()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Right) with { CutAfter = 1000 });

        Assert.NotNull((await TryAsync(server)).Failure);

        Assert.Equal(5, server.Requests.Count);
        Assert.False(File.Exists(Target));
        Assert.Equal(Right[..5000], File.ReadAllBytes(Partial));
    }

    [Fact]
    public async Task A_missing_file_is_not_asked_for_again()
    {
        using var server = new LoopbackServer(_ => LoopbackAnswer.NotFound);

        Assert.Equal("404 NotFound", (await TryAsync(server)).Failure);

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_server_in_trouble_is_asked_again()
    {
        int asked = 0;
        using var server = new LoopbackServer(request => asked++ < 2 ? new(asked == 1 ? 503 : 429, []) : LoopbackAnswer.File(request, Right));

        Assert.Null((await TryAsync(server)).Failure);

        Assert.Equal(3, asked);
    }

    [Fact]
    public async Task An_endless_body_ends_at_the_limit()
    {
        using var server = new LoopbackServer(_ => new(200, new byte[10_000]) { IsEndless = true });

        Assert.StartsWith("it is longer than 200000 bytes", (await TryAsync(server)).Failure, StringComparison.Ordinal);

        Assert.Single(server.Requests);
        Assert.True(new FileInfo(Partial).Length <= 200_000);
    }

    [Fact]
    public async Task A_length_beyond_the_limit_is_not_begun()
    {
        using var server = new LoopbackServer(_ => new(200, new byte[10]) { Length = 1L << 50 });

        Assert.StartsWith("it is longer than 200000 bytes", (await TryAsync(server)).Failure, StringComparison.Ordinal);

        Assert.Equal(0, new FileInfo(Partial).Length);
    }

    [Fact]
    public async Task A_silent_server_is_given_up()
    {
        using var server = new LoopbackServer(_ => new(200, Right) { IsSilent = true });

        Assert.Equal("nothing came for 0.1 seconds", (await TryAsync(server, stall: 0.1)).Failure);
    }

    [Theory]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://files.test/thing.gz")]
    [InlineData("ftp://files.test/thing.gz")]
    [InlineData("gopher://127.0.0.1/")]
    public async Task A_redirect_off_the_secure_road_is_refused(string location)
    {
        using var server = new LoopbackServer(_ => LoopbackAnswer.Redirect(location));

        Assert.Equal($"127.0.0.1 redirects to {location}, which is not https", (await TryAsync(server)).Failure);

        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_circle_of_redirects_is_left()
    {
        using var server = new LoopbackServer(_ => LoopbackAnswer.Redirect("/thing.gz"));

        Assert.Equal("127.0.0.1 redirects in a circle", (await TryAsync(server)).Failure);
    }

    /// <summary>A server elsewhere could otherwise make us ask what only this machine may see.</summary>
    [Fact]
    public async Task A_server_elsewhere_does_not_lead_to_this_machine()
    {
        using var local = new LoopbackServer(request => LoopbackAnswer.File(request, Right));
        using var client = SecureRequests.CreateClient(new Redirecting(new Uri(local.Address, "secret")));

        var outcome = await new Download(client).TryAsync(new("https://files.test/thing.gz"), Target);

        Assert.EndsWith("which is not https", outcome.Failure, StringComparison.Ordinal);
        Assert.Empty(local.Requests);
    }

    [Theory]
    [InlineData("http://files.test/thing.gz")]
    [InlineData("file:///etc/passwd")]
    public async Task An_address_in_the_clear_is_not_asked(string address)
    {
        using var client = SecureRequests.CreateClient();

        var outcome = await new Download(client).TryAsync(new(address), Target);

        Assert.Contains("is refused: only https is asked", outcome.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_is_no_failure()
    {
        using var source = new CancellationTokenSource();
        await source.CancelAsync();
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Right));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => TryAsync(server, token: source.Token));
    }

    private static LoopbackServer Hub(string header, byte[] file) => new(request => request.Path == "/thing.gz"
        ? LoopbackAnswer.Redirect("/elsewhere?signed=1", header == "ETag" ? [] : [(header, $"\"{Sha256}\"")])
        : LoopbackAnswer.File(request, file, ("ETag", header == "ETag" ? $"\"{Sha256}\"" : "\"another-servers-own\"")));

    private void Leave(byte[] content)
    {
        Directory.CreateDirectory(_folder.Of("deep"));
        File.WriteAllBytes(Partial, content);
    }

    private async Task<DownloadOutcome> TryAsync(
        LoopbackServer server, bool isKnown = true, double stall = 30, IProgress<DownloadProgress>? progress = null, CancellationToken token = default)
    {
        using var client = SecureRequests.CreateClient();
        var download = new Download(client)
        {
            RetryDelay = TimeSpan.Zero,
            Stall = TimeSpan.FromSeconds(stall),
            MostBytes = 200_000,
            IsRight = isKnown ? path => File.ReadAllBytes(path).AsSpan().SequenceEqual(Right) : null,
        };
        return await download.TryAsync(new(server.Address, "thing.gz"), Target, progress, token);
    }

    private sealed class Reports(List<DownloadProgress> list) : IProgress<DownloadProgress>
    {
        public void Report(DownloadProgress value) => list.Add(value);
    }

    private sealed class Redirecting(Uri to) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(System.Net.HttpStatusCode.Found) { Headers = { Location = to } });
    }
}
