using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;
using Menut.Web.Charts.Drawing;
using Menut.Web.Tests.Predictions;

namespace Menut.Web.Tests.Hostile;

/// <summary>
/// A short form of <c>eng/hostile-requests.sh</c>, which sends ten thousand. Whatever comes, the server answers below 500 or closes the connection, goes on, and
/// keeps nothing of it.
/// </summary>
[Collection(nameof(Alone))]
public sealed class HostileRequestsTests(PredictionServer server, ITestOutputHelper output) : IClassFixture<PredictionServer>
{
    private const int AtOnce = 8;
    private const int Parts = 4;
    private const int MostMeasurements = 20;
    private const long Settled = 1 << 20;

    /// <summary>The pools of arrays that pictures are decoded in are full after the first part of a long run, not of a short one.</summary>
    private const long MostGrowthOfMany = 6 << 20, MostGrowthOfFew = 16 << 20;

    [Fact]
    public async Task Nothing_that_is_sent_brings_the_server_down_or_stays_in_its_memory()
    {
        int count = Setting("MENUT_HOSTILE_REQUESTS", 1200), seed = Setting("MENUT_HOSTILE_SEED", 1);
        string[] pictures = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "Fixtures", "images", "input"));
        Assert.True(pictures.Length > 10);
        Assert.Contains(server.Endpoints, endpoint => endpoint.RoutePattern.RawText == "/api/v1/predict");
        var requests = new HostileRequests(seed, server.Endpoints, [.. pictures.Order(StringComparer.Ordinal).Select(File.ReadAllBytes)]);
        var statuses = new ConcurrentDictionary<int, int>();

        // Charts that were drawn are kept up to a limit of their own. Code that is compiled, caches that fill and pools that grow are no leak: they come to an end, so the parts are compared with each other.
        var memory = new List<(long Managed, long Charts, long Resident)>();
        for (int part = 0; part < Parts; part++)
        {
            await Send(requests, part * (count / Parts), count / Parts, statuses);
            long charts = server.Pictures.KeptBytes;
            Assert.InRange(charts, 0, ChartPictures.MostBytes);
            memory.Add((await Managed() - charts, charts, Resident()));
        }

        output.WriteLine($"{count} requests, seed {seed}: {string.Join(", ", statuses.OrderBy(each => each.Key).Select(each => $"{(each.Key == 0 ? "closed" : each.Key)} {each.Value}"))}");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"managed memory after each part, without kept charts: {string.Join(", ", memory.Select(each => (each.Managed / 1e6).ToString("F1", CultureInfo.InvariantCulture)))} MB; kept charts: {string.Join(", ", memory.Select(each => (each.Charts / 1e6).ToString("F1", CultureInfo.InvariantCulture)))} MB; resident {string.Join(", ", memory.Select(each => each.Resident >> 20))} MiB"));
        Assert.Empty(server.Failures);
        Assert.True(statuses.Keys.Count > 8, "The requests are too tame: they are all answered alike.");
        Assert.True(memory[^1].Managed - memory[0].Managed < (count >= 10_000 ? MostGrowthOfMany : MostGrowthOfFew), $"Managed memory grew from {memory[0].Managed} to {memory[^1].Managed} bytes.");
        using var still = await server.Client.PostAsync("/api/v1/predict?m=colours001", new ByteArrayContent(ColourModel.Png(1, 2, 3)));
        Assert.True(still.IsSuccessStatusCode);
    }

    [Theory]
    [InlineData("HEAD", "/api/v1/methods", 200)]
    [InlineData("hEAD", "/api/v1/methods", 200)]
    [InlineData("Head", "/en/charts/cost.svg", 200)]
    [InlineData("head", "/en/compare", 200)]
    [InlineData("gET", "/api/v1/networks", 200)]
    [InlineData("post", "/api/v1/predict?m=colours001", 400)]
    public async Task The_letters_of_a_method_bring_nothing_down(string method, string address, int status)
    {
        byte[] request = Encoding.ASCII.GetBytes($"{method} {address} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await client.GetStream().WriteAsync(request);
        using var answer = new StreamReader(client.GetStream());
        Assert.StartsWith(string.Create(CultureInfo.InvariantCulture, $"HTTP/1.1 {status} "), await answer.ReadToEndAsync(), StringComparison.Ordinal);
    }

    private static int Setting(string name, int otherwise) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;

    /// <summary>What stays once nothing is on its way any more: who went away may have left a picture that is still computed.</summary>
    private static async Task<long> Managed()
    {
        long least = long.MaxValue;
        for (int i = 0; i < MostMeasurements; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
            long now = GC.GetTotalMemory(forceFullCollection: true);
            bool settled = i > 1 && now > least - Settled;
            least = Math.Min(least, now);
            if (settled)
                break;
            await Task.Delay(300);
        }

        return least;
    }

    private static long Resident()
    {
        using var process = Process.GetCurrentProcess();
        return process.WorkingSet64;
    }

    private async Task Send(HostileRequests requests, int first, int count, ConcurrentDictionary<int, int> statuses) =>
        await Parallel.ForAsync(first, first + count, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (number, _) =>
        {
            var request = requests.Of(number);
            try
            {
                var answered = await RawClient.Send(server.Address.Port, request);
                foreach (int status in answered.DefaultIfEmpty())
                    statuses.AddOrUpdate(status, 1, (_, before) => before + 1);
                Assert.All(answered, status => Assert.True(status < 500 || (status == 505 && !request.IsHttp1), $"Answered {status}."));
            }
            catch (Exception e) when (e is TimeoutException or Xunit.Sdk.XunitException)
            {
                string start = Encoding.Latin1.GetString(request.Bytes, 0, Math.Min(400, request.Bytes.Length));
                Assert.Fail($"Request {number}, {request.Manner}: {e.Message}\n{start}");
            }
        });
}

/// <summary>What a process keeps in memory can be told when no other test runs in it.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
