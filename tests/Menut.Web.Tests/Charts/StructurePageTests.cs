using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Menut.Comparison.Languages;

namespace Menut.Web.Tests.Charts;

public sealed class StructurePageTests(ChartServer server) : IClassFixture<ChartServer>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_networks_are_laid_block_by_block_in_every_language()
    {
        foreach (var language in Language.All)
        {
            var (status, html) = await Get($"/{language.Code}/structure?m=efficientnet_b0,efficientnet_lite0");
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Equal(19, Regex.Count(html, "<tr class=\"(same|changed|added|removed)\">"));
            Assert.Contains(language.Number(5_288_548, 0), WebUtility.HtmlDecode(html), StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_changed_is_said_and_marked()
    {
        var (_, html) = await Get("/en/structure?m=efficientnet_b0,efficientnet_lite0");
        Assert.Contains("<li>activation SiLU → ReLU6</li>", html, StringComparison.Ordinal);
        Assert.Contains("<mark>activation ReLU6</mark>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("m=mobilenet,knowledge-distillation,efficientnet", HttpStatusCode.OK, "Blocks of mobilenet_v1 and efficientnet_b0")]
    [InlineData("m=resnet18", HttpStatusCode.BadRequest, "Two networks are needed (found: 1).")]
    [InlineData("m=", HttpStatusCode.BadRequest, "Two networks are needed")]
    [InlineData("m=resnet18,%3Cb%3E", HttpStatusCode.NotFound, "“&lt;b&gt;” has no network here.")]
    [InlineData("m=resnet18&m=resnet34", HttpStatusCode.OK, "Blocks of resnet18 and resnet34")]
    public async Task Any_selection_serves_that_has_two_networks(string query, HttpStatusCode expected, string text)
    {
        var (status, html) = await Get("/en/structure?" + query);
        Assert.Equal(expected, status);
        Assert.Contains(text, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_as_JSON()
    {
        using var json = JsonDocument.Parse((await Get("/ca/structure.json?m=resnet18,resnet34")).Text);
        Assert.Equal(8, json.RootElement.GetProperty("added").GetInt32());
        Assert.Equal(HttpStatusCode.BadRequest, (await Get("/ca/structure.json?m=resnet18")).Status);
    }

    private async Task<(HttpStatusCode Status, string Text)> Get(string address)
    {
        using var response = await server.Client.GetAsync(address, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }
}
