using System.Net;
using System.Text.Json;

namespace Menut.Web.Tests;

public sealed class SearchEndpointTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    [Theory]
    [InlineData("en", "mobilnet", "mobilenet", "MobileNet", "method")]
    [InlineData("ca", "Bilgi damitma", "knowledge-distillation", "Destil·lació de coneixement", "mètode")]
    [InlineData("es", "RESNET50", "resnet50", "resnet50", "red")]
    [InlineData("en", "plai", "plain00001", "plain", "run")]
    public async Task Suggestions_are_a_small_list(string language, string typed, string id, string name, string kind)
    {
        var (status, text) = await Get($"/{language}/search?q={Uri.EscapeDataString(typed)}");
        Assert.Equal(HttpStatusCode.OK, status);
        var hits = JsonDocument.Parse(text).RootElement.EnumerateArray().ToList();
        Assert.InRange(hits.Count, 1, 10);
        var hit = hits.Single(hit => hit.GetProperty("id").GetString() == id);
        Assert.Equal((name, kind), (hit.GetProperty("name").GetString(), hit.GetProperty("kind").GetString()));
    }

    [Theory]
    [InlineData("/en/search")]
    [InlineData("/en/search?q=")]
    [InlineData("/en/search?q=%00%FF")]
    [InlineData("/en/search?q=zzzzzzzzzz")]
    [InlineData("/en/search?q=%22%20OR%20%22")]
    public async Task Nothing_found_is_an_empty_list(string path) => Assert.Equal((HttpStatusCode.OK, "[]"), await Get(path));

    [Fact]
    public async Task Too_long_a_search_is_said()
    {
        var (status, text) = await Get("/ca/search?q=" + new string('x', 201));
        Assert.Equal((HttpStatusCode.BadRequest, "Una cerca té com a màxim 200 caràcters.\n"), (status, text));
        Assert.Equal(HttpStatusCode.OK, (await Get("/ca/search?q=" + new string('x', 200))).Status);
    }

    [Fact]
    public async Task An_unknown_language_has_no_search() => Assert.Equal(HttpStatusCode.NotFound, (await Get("/tlh/search?q=a")).Status);

    [Fact]
    public async Task A_hostile_name_can_not_leave_its_string()
    {
        var (_, text) = await Get("/en/search?q=script");
        Assert.DoesNotContain("<", text, StringComparison.Ordinal);
        Assert.Equal(ServerFixture.HostileName, JsonDocument.Parse(text).RootElement.EnumerateArray().Single(hit => hit.GetProperty("id").GetString() == "hostile001").GetProperty("name").GetString());
    }

    private async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var response = await server.Client.GetAsync(new Uri(server.Address, path), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
