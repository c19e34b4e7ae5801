using System.Text.Json;

namespace Menut.EndToEnd.Tests;

/// <summary><c>menut serve</c>, asked over HTTP.</summary>
public sealed class ServeTests(Workshop workshop)
{
    [Fact]
    public async Task The_page_shows_methods_and_runs_until_it_is_stopped()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "needs signals");
        string id = workshop.Trained.GetProperty("id").GetString()!;
        using var process = workshop.Start("serve", "--port", "0", "--json");
        process.StandardInput.Close();
        string document = "";
        while (!document.EndsWith("}\n", StringComparison.Ordinal))
            document += process.StandardOutput.ReadLine() + "\n";
        var address = new Uri(JsonDocument.Parse(document).RootElement.GetProperty("address").GetString()!);
        Assert.Equal("127.0.0.1", address.Host);

        using var client = new HttpClient();
        Assert.Contains("Knowledge distillation", await client.GetStringAsync(address), StringComparison.Ordinal);
        var table = JsonDocument.Parse(await client.GetStringAsync(new Uri(address, $"/api/v1/compare?m=mobilenet,{id}"))).RootElement;
        Assert.Equal(["mobilenet", id], table.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("id").GetString()));

        using var other = workshop.Start("serve", "--port", $"{address.Port}");
        other.StandardInput.Close();
        Assert.Contains($"Port {address.Port} is taken", await other.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        await other.WaitForExitAsync();
        Assert.Equal(1, other.ExitCode);

        Workshop.Stop(process);
        await process.WaitForExitAsync();
        Assert.Equal(0, process.ExitCode);
    }
}
