using System.Net;
using System.Text.RegularExpressions;
using Menut.Comparison.Languages;
using Menut.Web.Tests.Predictions;

namespace Menut.Web.Tests;

public sealed partial class FurtherLinkTests(PredictionServer server) : IClassFixture<PredictionServer>
{
    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task A_comparison_leads_to_its_methods_their_charts_and_blocks(string code)
    {
        Assert.Equal(
            [$"/{code}/methods/mobilenet", $"/{code}/methods/resnet", $"/{code}/methods/pruning", $"/{code}/charts?m=mobilenet,resnet50,pruning", $"/{code}/structure?m=mobilenet_v1,resnet50"],
            await Links($"/{code}/compare?m=mobilenet,resnet50,pruning"));
    }

    [Fact]
    public async Task What_has_no_network_leads_to_no_chart() =>
        Assert.Equal(["/en/methods/pruning"], await Links("/en/compare?m=pruning"));

    [Fact]
    public async Task Runs_lead_to_where_their_models_can_be_asked()
    {
        Assert.Equal(["/en/charts?m=colours001,hostile001", "/en/try?m=colours001,hostile001"], await Links("/en/compare?m=colours001,hostile001"));
        Assert.Equal(["/en/charts?m=gone000001"], await Links("/en/compare?m=gone000001"));
    }

    [Fact]
    public async Task Nothing_compared_leads_nowhere() => Assert.DoesNotContain("See also", await server.Client.GetStringAsync("/en/compare?m="), StringComparison.Ordinal);

    [Fact]
    public async Task A_method_that_is_not_there_leads_to_those_that_were_meant()
    {
        using var response = await server.Client.GetAsync("/en/methods/mobilnet");
        string html = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<a href=\"/en/methods/mobilenet\"><bdi>MobileNet</bdi></a>", html, StringComparison.Ordinal);

        using var compared = await server.Client.GetAsync("/en/compare?m=mobilnet");
        Assert.Contains("<a href=\"/en/methods/mobilenet\" aria-label=\"MobileNet: method\">", await compared.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_that_is_too_long_is_told_so()
    {
        foreach (string path in new[] { "/en/compare", "/api/v1/compare" })
        {
            using var response = await server.Client.GetAsync($"{path}?m={new string('x', 100_000)}");
            Assert.Equal(HttpStatusCode.RequestUriTooLong, response.StatusCode);
            Assert.Contains("The address is too long: at most 8192 characters.", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    private async Task<IEnumerable<string>> Links(string address)
    {
        string html = WebUtility.HtmlDecode(await server.Client.GetStringAsync(address));
        var language = Language.Find(address[1..3])!;
        string links = html.Split($"<nav class=\"counts\" aria-label=\"{language.Text("compare.further")}\">")[1].Split("</nav>")[0];
        List<string> addresses = [.. Address().Matches(links).Select(match => match.Groups[1].Value)];
        foreach (string linked in addresses)
        {
            using var response = await server.Client.GetAsync(linked);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        }

        return addresses;
    }

    [GeneratedRegex("href=\"(.*?)\"")]
    private static partial Regex Address();
}
