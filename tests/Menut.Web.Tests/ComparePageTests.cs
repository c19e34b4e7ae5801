using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests;

public sealed partial class ComparePageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_opens_with_the_three_methods_and_their_marks()
    {
        var (status, html) = await Get("/");
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

    [Theory]
    [InlineData("?lang=ca", "", "ca", "Compara mètodes")]
    [InlineData("?lang=en", "ca", "en", "Compare methods")]
    [InlineData("?lang=es", "", "es", "Compara métodos")]
    [InlineData("", "fr, ca-ES;q=0.8, en;q=0.5", "ca", "Compara mètodes")]
    [InlineData("", "en;q=0.1, es", "es", "Compara métodos")]
    [InlineData("", "fr", "en", "Compare methods")]
    [InlineData("", "ca;q=0, es", "es", "Compara métodos")]
    [InlineData("", ";;;,,q=x", "en", "Compare methods")]
    [InlineData("?lang=", "ca", "ca", "Compara mètodes")]
    public async Task The_language_comes_from_the_address_or_the_browser(string query, string accepted, string code, string title)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/" + query);
        request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        using var response = await server.Client.SendAsync(request, Cancellation);
        string html = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"<html lang=\"{code}\">", html, StringComparison.Ordinal);
        Assert.Contains($"<h1>{title}</h1>", html, StringComparison.Ordinal);
        Assert.Equal(code, response.Content.Headers.ContentLanguage.Single());
    }

    [Fact]
    public async Task An_unknown_language_is_said_and_another_taken()
    {
        var (status, html) = await Get("/?lang=tlh");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("There is no language “tlh” here", html, StringComparison.Ordinal);
        Assert.Contains("MobileNet", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_link_on_the_page_works()
    {
        var (_, html) = await Get("/?m=mobilenet,resnet18,plain00001&base=resnet18&diff=1&lang=ca");
        var links = Links().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Where(link => link.StartsWith('/')).Distinct().ToList();
        Assert.True(links.Count > 12);
        foreach (string link in links)
            Assert.Equal(HttpStatusCode.OK, (await Get(link)).Status);
    }

    [Fact]
    public async Task A_cross_removes_its_column_and_keeps_the_rest_of_the_state()
    {
        var (_, html) = await Get("/?m=mobilenet,efficientnet,pruning&base=efficientnet&diff=1&lang=es");
        var removes = Removes().Matches(html).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value));
        Assert.Equal(
            [
                "/?m=efficientnet,pruning&base=efficientnet&diff=1&removed=mobilenet&at=0&lang=es",
                "/?m=mobilenet,pruning&base=efficientnet&diff=1&removed=efficientnet&at=1&lang=es",
                "/?m=mobilenet,efficientnet&base=efficientnet&diff=1&removed=pruning&at=2&lang=es",
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
        using var response = await server.Client.GetAsync($"/?m=mobilenet&lang=ca&add={Uri.EscapeDataString(typed)}", Cancellation);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal($"/?m=mobilenet,{id}&lang=ca", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Adding_what_is_unknown_keeps_the_columns_and_says_the_nearest()
    {
        var (status, html) = await Get("/?m=mobilenet,resnet&lang=ca&add=mobilnet");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("No hi ha cap mètode, xarxa ni execució «mobilnet». Volies dir un d’aquests?", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/?m=mobilenet,resnet,mobilenet-v2&amp;lang=ca\"", html, StringComparison.Ordinal);
        Assert.Equal(2, Names().Count(html));
    }

    [Fact]
    public async Task Only_differences_shows_only_them()
    {
        var (_, html) = await Get("/?diff=1&lang=en");
        Assert.DoesNotContain("<tr class=\"same\"", html, StringComparison.Ordinal);
        Assert.Equal(17, Differing().Count(html));
        Assert.Contains(">All rows</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_baseline_shows_deltas()
    {
        var (_, html) = await Get("/?m=mobilenet_v1,resnet50&base=mobilenet_v1&lang=en");
        Assert.Contains("<span class=\"delta worse\">+21.33\u00A0M (+504%, ×6.04) worse</span>", WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_selection_is_a_page_too()
    {
        var (status, html) = await Get("/?m=&lang=en");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Nothing is selected yet", html, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await Get("/data.json?m=")).Status);
    }

    [Theory]
    [InlineData("/data.json", "application/json")]
    [InlineData("/data.csv", "text/csv")]
    [InlineData("/data.md", "text/markdown")]
    [InlineData("/data.html", "text/html")]
    public async Task The_comparison_can_be_downloaded(string path, string contentType)
    {
        using var response = await server.Client.GetAsync($"{path}?m=mobilenet,resnet&lang=ca", Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(contentType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition?.DispositionType);
        Assert.Contains("MobileNet", await response.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_unknown_things_is_an_error()
    {
        var (status, text) = await Get("/data.json?m=mobilenet,nothing&lang=en");
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.StartsWith("There is no method, network or run “nothing”.", text, StringComparison.Ordinal);
        var (_, json) = await Get("/data.json?m=plain00001");
        Assert.Equal("plain", JsonDocument.Parse(json).RootElement.GetProperty("columns")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task Hostile_names_stay_text()
    {
        foreach (string path in new[] { "/?m=hostile001,plain00001", "/data.html?m=hostile001,plain00001", $"/?m={Uri.EscapeDataString("<script>alert(2)</script>")}", $"/?add={Uri.EscapeDataString("\"><script>")}" })
        {
            var (_, html) = await Get(path);
            Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("\"><script", html.Replace("\"></script>", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);
        }

        Assert.Contains("&lt;script&gt;alert(1)", (await Get("/?m=hostile001")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(600, HttpStatusCode.BadRequest)]
    [InlineData(7000, HttpStatusCode.NotFound)]
    [InlineData(100_000, HttpStatusCode.RequestUriTooLong)]
    public async Task Very_long_addresses_are_answered(int length, HttpStatusCode expected)
    {
        string things = expected == HttpStatusCode.BadRequest ? "mobilenet,efficientnet,resnet,inception,pruning,quantization,tinybert,distilbert,ensembles,mobilenet-v2,resnet18,resnet50,resnet34" : new string('x', length);
        Assert.Equal(expected, (await Get("/?m=" + things)).Status);
    }

    [Theory]
    [InlineData("/?m=%00")]
    [InlineData("/?m=%FF%FE,%ED%A0%80")]
    [InlineData("/?m=../../etc/passwd,/dev/null,.")]
    [InlineData("/?m=,,,,")]
    [InlineData("/?m=a&m=b&lang=ca&lang=es&diff=1&diff=2")]
    [InlineData("/?base=nothing&m=mobilenet")]
    [InlineData("/?m=%27%20OR%201=1")]
    [InlineData("/?add=%F0%9F%A7%AA")]
    [InlineData("/data.csv?m=%0D%0ASet-Cookie:x")]
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
        foreach (string path in new[] { "/", "/data.json", "/compare.css", "/assets/compare.js", "/en/search?q=a", "/nowhere" })
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
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Host = host;
        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task Nothing_can_be_posted()
    {
        using var response = await server.Client.PostAsync("/", new StringContent("x"), Cancellation);
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
