using System.Net;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests;

public sealed partial class ComparePageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_opens_with_the_three_methods_and_their_marks()
    {
        var (status, html) = await Get("/en/compare");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(["MobileNet", "EfficientNet", "Knowledge distillation"], Names().Matches(html).Select(match => match.Groups[1].Value));
        Assert.Equal(
            [
                "year", "author", "type", "source", "related", "summary",
                "blocks", "depth", "channels", "activation", "kernels", "depthwise", "squeeze_excitation", "residuals", "parameters", "macs", "published_top1",
            ],
            Differing().Matches(html).Select(match => match.Groups[1].Value));
        Assert.Contains("<b>17 of 24 rows differ</b>", html, StringComparison.Ordinal);
        Assert.Matches("^<script type=\"module\" src=\"/assets/compare.js\\?v=[0-9a-f]{12}\"></script>$", Scripts().Matches(html).Single().Value);
        Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_on_the_page_works()
    {
        var (_, html) = await Get("/ca/compare?m=mobilenet,resnet18,plain00001&base=resnet18&differences=1");
        var links = Links().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => link.StartsWith('/')).Distinct().ToList();
        Assert.True(links.Count > 12);
        foreach (string link in links)
            Assert.Equal(HttpStatusCode.OK, (await Get(link)).Status);
    }

    [Fact]
    public async Task Names_after_several_unknown_ones_are_shown_and_nobody_speaks_of_too_many()
    {
        var (status, html) = await Get("/en/compare?m=nix1,nix2,nix3,nix4,mobilenet");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(["MobileNet"], Names().Matches(html).Select(match => match.Groups[1].Value));
        Assert.DoesNotContain("At most 12", html, StringComparison.Ordinal);
        (status, html) = await Get("/en/compare?m=" + string.Join(',', Enumerable.Range(0, 500).Select(i => $"nix{i}")));
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Equal(4, Regex.Count(html, "role=\"alert\""));
        Assert.Contains("At most 12", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DELETE", "/en/compare")]
    [InlineData("POST", "/ca/methods/mobilenet")]
    public async Task A_method_that_would_change_a_page_is_not_allowed(string method, string address)
    {
        using var request = new HttpRequestMessage(new(method), address);
        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task The_script_gets_the_number_of_suggestions_in_the_languages_own_plurals()
    {
        var (_, html) = await Get("/ar/compare");
        Assert.Contains("data-found=\"اقتراح واحد|اقتراحان|٣ اقتراحات|", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cross_removes_its_column_and_keeps_the_rest_of_the_state()
    {
        var (_, html) = await Get("/es/compare?m=mobilenet,efficientnet,pruning&base=efficientnet&differences=1");
        var removes = Removes().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));
        Assert.Equal(
            [
                "/es/compare?m=efficientnet,pruning&base=efficientnet&differences=1&removed=mobilenet&at=0",
                "/es/compare?m=mobilenet,pruning&base=efficientnet&differences=1&removed=efficientnet&at=1",
                "/es/compare?m=mobilenet,efficientnet&base=efficientnet&differences=1&removed=pruning&at=2",
            ],
            removes);
        Assert.Contains("aria-label=\"Quita MobileNet de la comparación\"", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ResNet", "resnet")]
    [InlineData("compound scaling CNN", "efficientnet")]
    [InlineData("EFFICIENTNET_b3", "efficientnet_b3")]
    [InlineData("plain", "plain00001")]
    public async Task Adding_leads_to_an_address_with_the_id(string typed, string id)
    {
        using var response = await server.Client.GetAsync($"/ca/compare?m=mobilenet&add={Uri.EscapeDataString(typed)}", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"/ca/compare?m=mobilenet,{id}", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Adding_what_is_unknown_keeps_the_columns_and_says_the_nearest()
    {
        var (status, html) = await Get("/ca/compare?m=mobilenet,resnet&add=mobilnet");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("No hi ha cap mètode, xarxa ni execució «mobilnet». Volies dir un d’aquests?", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/ca/compare?m=mobilenet,resnet,mobilenet-v2\"", html, StringComparison.Ordinal);
        Assert.Equal(2, Names().Count(html));
    }

    [Fact]
    public async Task Only_differences_shows_only_them()
    {
        var (_, html) = await Get("/en/compare?differences=1");
        Assert.DoesNotContain("<tr class=\"same\"", html, StringComparison.Ordinal);
        Assert.Equal(17, Differing().Count(html));
        Assert.Contains(">All rows</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_shows_deltas()
    {
        var (_, html) = await Get("/en/compare?m=mobilenet_v1,resnet50&base=mobilenet_v1");
        Assert.Contains("<span class=\"delta worse\"><bdi>+21.33\u00A0M (+504%, ×6.04) worse</bdi></span>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_selection_is_a_page_too()
    {
        var (status, html) = await Get("/en/compare?m=");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Nothing is selected yet", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Get("/en/compare.json?m=")).Status);
    }

    [Fact]
    public async Task Hostile_names_stay_text()
    {
        foreach (string path in new[] { "/en/compare?m=hostile001,plain00001", "/en/compare.html?m=hostile001,plain00001", $"/en/compare?m={Uri.EscapeDataString("<script>alert(2)</script>")}", $"/en/compare?add={Uri.EscapeDataString("\"><script>")}" })
        {
            var (_, html) = await Get(path);
            Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\"><script", html.Replace("\"></script>", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("&lt;script&gt;alert(1)", (await Get("/en/compare?m=hostile001")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(600, HttpStatusCode.BadRequest)]
    [InlineData(7000, HttpStatusCode.NotFound)]
    [InlineData(100_000, HttpStatusCode.RequestUriTooLong)]
    public async Task Very_long_addresses_are_answered(int length, HttpStatusCode expected)
    {
        string things = expected == HttpStatusCode.BadRequest ? "mobilenet,efficientnet,resnet,inception,pruning,quantization,tinybert,distilbert,ensembles,mobilenet-v2,resnet18,resnet50,resnet34" : new string('x', length);
        Assert.Equal(expected, (await Get("/en/compare?m=" + things)).Status);
    }

    [Theory]
    [InlineData("/en/compare?m=%00")]
    [InlineData("/en/compare?m=%FF%FE,%ED%A0%80")]
    [InlineData("/en/compare?m=../../etc/passwd,/dev/null,.")]
    [InlineData("/en/compare?m=,,,,")]
    [InlineData("/es/compare?m=a&m=b&differences=1&differences=2")]
    [InlineData("/en/compare?base=nothing&m=mobilenet")]
    [InlineData("/en/compare?m=%27%20OR%201=1")]
    [InlineData("/en/compare?add=%F0%9F%A7%AA")]
    [InlineData("/en/compare.csv?m=%0D%0ASet-Cookie:x")]
    [InlineData("/nowhere")]
    [InlineData("/..%2f..%2fetc/passwd")]
    public async Task Odd_addresses_are_no_fault_of_the_server(string path)
    {
        Assert.True((int)(await Get(path)).Status < 500);
        Assert.Empty(server.Failures);
    }

    [Fact]
    public async Task Every_answer_carries_its_policy()
    {
        foreach (string path in new[] { "/en/compare", "/en/compare.json?m=mobilenet", "/", "/assets/compare.css", "/assets/compare.js", "/en/search?q=a", "/nowhere" })
        {
            using var response = await server.Client.GetAsync(path, Cancellation);
            Assert.StartsWith("default-src 'none'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
            Assert.Equal("nosniff", response.Headers.GetValues("X-Content-Type-Options").Single());
        }
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example:80", HttpStatusCode.BadRequest)]
    [InlineData("localhost:1234", HttpStatusCode.OK)]
    public async Task Only_this_machine_is_answered_to(string host, HttpStatusCode expected)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/en/compare");
        request.Headers.Host = host;
        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_posted()
    {
        using var response = await server.Client.PostAsync("/en/compare", new StringContent("x"), Cancellation);
        Assert.InRange((int)response.StatusCode, 400, 499);
    }

    private async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var response = await server.Client.GetAsync(new Uri(server.Address, path), Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    [GeneratedRegex("<bdi class=\"name\">(.*?)</bdi>")]
    private static partial Regex Names();

    [GeneratedRegex("<tr class=\"differs\" data-row=\"(.*?)\"")]
    private static partial Regex Differing();

    [GeneratedRegex("href=\"(.*?)\"")]
    private static partial Regex Links();

    [GeneratedRegex("<script.*?</script>")]
    private static partial Regex Scripts();

    [GeneratedRegex("<a class=\"remove\" href=\"(.*?)\"")]
    private static partial Regex Removes();
}
