using System.Net;
using System.Net.Sockets;

namespace Menut.Web.Tests;

public sealed class CompareServerTests
{
    [Fact]
    public async Task A_port_that_is_taken_is_said()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        int port = ((IPEndPoint)taken.LocalEndpoint).Port;
        var error = await Assert.ThrowsAsync<MenutException>(() => CompareServer.RunAsync(new() { Port = port }, TestContext.Current.CancellationToken));
        Assert.Equal(Fault.Failed, error.Fault);
        Assert.Contains($"Port {port} is taken", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(70_000)]
    public async Task A_port_that_can_not_be_is_wrong_usage(int port) => Assert.Equal(
        Fault.Usage,
        (await Assert.ThrowsAsync<MenutException>(() => CompareServer.RunAsync(new() { Port = port }, TestContext.Current.CancellationToken))).Fault);

    [Fact]
    public async Task A_damaged_store_is_said_before_anything_is_served()
    {
        string path = Path.GetTempFileName();
        try
        {
            await File.WriteAllTextAsync(path, new string('x', 5000), TestContext.Current.CancellationToken);
            var error = await Assert.ThrowsAsync<MenutException>(
                () => CompareServer.RunAsync(new() { Port = 0, StorePath = path }, TestContext.Current.CancellationToken));
            Assert.Equal(Fault.Data, error.Fault);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
