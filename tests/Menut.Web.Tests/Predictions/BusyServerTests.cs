using System.Net;
using System.Net.Sockets;
using Menut.Web.Predictions;

namespace Menut.Web.Tests.Predictions;

/// <summary>Its server has all places taken for a while, so it is no other test's.</summary>
public sealed class BusyServerTests(PredictionServer server) : IClassFixture<PredictionServer>
{
    [Fact]
    public async Task Who_finds_no_place_is_told_to_come_back_and_finds_one_later()
    {
        List<TcpClient> slow = [];
        try
        {
            for (int i = 0; i < PicturePredictor.MostRequests; i++)
                slow.Add(await Slow());

            // A request that is answered may have had the place of a slow one, which was then refused: another takes it.
            using var refused = await Until(HttpStatusCode.ServiceUnavailable, async () => slow.Add(await Slow()));
            Assert.Equal(TimeSpan.FromSeconds(1), refused.Headers.RetryAfter?.Delta);
            using var page = await server.Client.PostAsync("/ca/try?m=colours001", new ByteArrayContent(ColourModel.Png(1, 2, 3)));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, page.StatusCode);

            // Pages that compute nothing are there all the same.
            Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync("/api/v1/models")).StatusCode);
        }
        finally
        {
            slow.ForEach(client => client.Dispose());
        }

        using var answered = await Until(HttpStatusCode.OK, () => Task.CompletedTask);
        Assert.Empty(server.Failures);
    }

    /// <summary>Begins to send a picture.</summary>
    private async Task<TcpClient> Slow()
    {
        var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, server.Address.Port);
        await client.GetStream().WriteAsync("POST /api/v1/predict?m=colours001 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 1000\r\n\r\nGIF"u8.ToArray());
        return client;
    }

    private async Task<HttpResponseMessage> Until(HttpStatusCode status, Func<Task> otherwise)
    {
        for (int attempt = 0; ; attempt++)
        {
            var response = await server.Client.PostAsync("/api/v1/predict?m=colours001&runs=1", new ByteArrayContent(ColourModel.Png(1, 2, 3)));
            if (response.StatusCode == status)
                return response;
            Assert.True(attempt < 200, $"The status stays {response.StatusCode}.");
            response.Dispose();
            await otherwise();
            await Task.Delay(50);
        }
    }
}
