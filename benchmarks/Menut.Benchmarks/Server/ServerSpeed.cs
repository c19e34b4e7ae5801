using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Menut.Inference;

namespace Menut.Benchmarks.Server;

/// <summary>
/// The page with the three methods, served by the command itself in a process of its own, asked for on loopback: how long an answer takes, how many there are a
/// second, how large it is. The load comes from this process, on the same processors.
/// </summary>
internal static partial class ServerSpeed
{
    private const int Connections = 8;
    private const double Rate = 500;

    public static async Task Run(int seconds)
    {
        string home = Directory.CreateTempSubdirectory("menut server ").FullName;
        using var server = Start(home);
        try
        {
            var root = await Address(server);
            using var client = new HttpClient(new HttpClientHandler { AutomaticDecompression = DecompressionMethods.None });
            client.DefaultRequestHeaders.AcceptLanguage.ParseAdd("en");
            using var first = await client.GetAsync(root);
            var page = first.RequestMessage!.RequestUri!;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{page.PathAndQuery}, {Environment.ProcessorCount} processors, {seconds} s each after {seconds / 2.0:0.#} s of warm-up"));
            await Sizes(page, await first.Content.ReadAsStringAsync());

            await HttpLoad.AsFastAsPossible(page, Connections, TimeSpan.FromSeconds(seconds / 2.0));
            var before = ProcessorTime(server);
            var (milliseconds, perSecond) = await HttpLoad.AsFastAsPossible(page, Connections, TimeSpan.FromSeconds(seconds));
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"as fast as possible, {Connections} connections: {perSecond:F0} pages a second; {Latencies(milliseconds)}; the server takes {(ProcessorTime(server) - before).TotalMilliseconds / milliseconds.Count:F2} ms of a processor for a page"));
            if (perSecond > Rate)
            {
                var paced = await HttpLoad.AtRate(page, 4 * Connections, Rate, TimeSpan.FromSeconds(seconds));
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at {Rate} a second whether it answers or not: {Latencies(paced)}"));
            }
            else
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"at {Rate} a second: not measured, this machine doesn't reach it"));
            }
            server.Refresh();
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"the server's working set then: {server.WorkingSet64 >> 20} MiB"));
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync();
            Directory.Delete(home, recursive: true);
        }
    }

    /// <summary>What a browser fetches the first time: the page, its styles and scripts.</summary>
    private static async Task Sizes(Uri page, string html)
    {
        var addresses = Files().Matches(html).Select(match => new Uri(page, WebUtility.HtmlDecode(match.Groups[1].Value))).Distinct().Prepend(page).ToList();
        int total = 0;
        List<string> parts = [];
        foreach (var address in addresses)
        {
            using var connection = await HttpConnection.Open(address);
            int bytes = await connection.Ask();
            total += bytes;
            parts.Add(string.Create(CultureInfo.InvariantCulture, $"{(address == page ? "page" : Path.GetFileName(address.LocalPath))} {bytes / 1000.0:F1}"));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"first page with style and script: {total / 1000.0:F1} KB compressed by Brotli ({string.Join(", ", parts)}); the page alone without compression {html.Length / 1000.0:F1} KB"));
    }

    private static TimeSpan ProcessorTime(Process server)
    {
        server.Refresh();
        return server.TotalProcessorTime;
    }

    private static string Latencies(List<double> milliseconds) => string.Create(
        CultureInfo.InvariantCulture,
        $"p50 {Quantiles.Median(milliseconds):F2} ms, p95 {Quantiles.Of(milliseconds, 0.95):F2} ms, p99 {Quantiles.Of(milliseconds, 0.99):F2} ms, slowest {milliseconds.Max():F1} ms of {milliseconds.Count}");

    private static Process Start(string home)
    {
        string program = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../..", "bin/Menut.Cli/release", OperatingSystem.IsWindows() ? "Menut.Cli.exe" : "Menut.Cli"));
        return Process.Start(new ProcessStartInfo(program, ["serve", "--port", "0", "--json"]) { RedirectStandardOutput = true, Environment = { [DataHome.Variable] = home } })!;
    }

    /// <summary>The server says it in a document of a few lines, and then nothing more.</summary>
    private static async Task<Uri> Address(Process server)
    {
        string json = "";
        while (!json.EndsWith('}'))
            json += await server.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The server did not start.");
        return new Uri(JsonDocument.Parse(json).RootElement.GetProperty("address").GetString()!);
    }

    [GeneratedRegex("<(?:link[^>]* rel=\"(?:stylesheet|icon)\"[^>]* href|script[^>]* src)=\"([^\"]+)\"")]
    private static partial Regex Files();
}
