using System.Net;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests;

public sealed partial class AddressTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string ThreeMethods = "/compare?m=mobilenet,efficientnet,knowledge-distillation";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("", "", "en")]
    [InlineData("tlh, ca-ES;q=0.8, en;q=0.5", "", "ca")]
    [InlineData("en;q=0.1, es", "", "es")]
    [InlineData("tlh", "", "en")]
    [InlineData("ca;q=0, es", "", "es")]
    [InlineData(";;;,,q=x", "", "en")]
    [InlineData("ca", "menut_language=es", "es")]
    [InlineData("ca", "menut_language=tlh", "ca")]
    [InlineData("ca", "menut_language=%3Cscript%3E", "ca")]
    public async Task The_plain_address_leads_to_the_three_methods_in_the_visitors_language(string accepted, string cookie, string code)
    {
        foreach (string path in new[] { "/", "/?lang=tlh&m=resnet" })
        {
            using var response = await Send(path, ("Accept-Language", accepted), ("Cookie", cookie));
            Assert.Equal(HttpStatusCode.Found, response.StatusCode);
            Assert.Equal($"/{code}{ThreeMethods}", response.Headers.Location?.OriginalString);
            Assert.Equal(["Accept-Language", "Cookie"], response.Headers.Vary);
        }
    }

    [Fact]
    public async Task A_language_alone_leads_to_the_three_methods_in_it()
    {
        using var response = await Send("/ca", ("Accept-Language", "es"));
        Assert.Equal($"/ca{ThreeMethods}", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Opening_a_page_in_a_language_remembers_it()
    {
        using var first = await Send("/ca/compare", ("Accept-Language", "es"));
        string cookie = first.Headers.GetValues("Set-Cookie").Single();
        Assert.StartsWith("menut_language=ca; ", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        using var again = await Send("/ca/compare", ("Cookie", "menut_language=ca"));
        Assert.False(again.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/ca/compare.json")]
    [InlineData("/ca/compare.html")]
    [InlineData("/ca/compare?m=nothing")]
    [InlineData("/tlh/compare")]
    [InlineData("/")]
    public async Task What_is_no_page_remembers_nothing(string path)
    {
        using var response = await Send(path);
        Assert.False(response.Headers.Contains("Set-Cookie"));
    }

    [Theory]
    [InlineData("/tlh/compare")]
    [InlineData("/tlh")]
    [InlineData("/CA/compare")]
    [InlineData("/ca-ES/compare")]
    [InlineData("/%3Cscript%3E/compare")]
    [InlineData("/en%2Fcompare")]
    [InlineData("/en/nowhere")]
    [InlineData("/nowhere/at/all")]
    [InlineData("/compare.css")]
    public async Task What_is_not_there_is_said_on_a_page(string path)
    {
        using var response = await Send(path, ("Accept-Language", "en"));
        string html = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<h1>Page not found</h1>", html, StringComparison.Ordinal);
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", html, StringComparison.Ordinal);
        Assert.Contains($"href=\"/en{ThreeMethods}\"", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("/ca/nowhere", "es", "No s’ha trobat la pàgina")]
    [InlineData("/tlh/compare", "es", "No se ha encontrado la página")]
    public async Task What_is_not_there_is_said_in_the_addresss_language_or_the_visitors(string path, string accepted, string title)
    {
        using var response = await Send(path, ("Accept-Language", accepted));
        Assert.Contains($"<h1>{title}</h1>", WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancellation)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/compare", "/en" + ThreeMethods)]
    [InlineData("/en/compare?unknown=1&differences=1&base=ResNet&m=ResNet,%20MobileNets,resnet&lang=ca", "/en/compare?m=resnet,mobilenet&base=resnet&differences=1")]
    [InlineData("/ca/compare?differences=0&base=pruning&m=mobilenet", "/ca/compare?m=mobilenet")]
    public async Task A_state_has_one_address_and_the_page_says_it_in_every_language(string path, string canonical)
    {
        using var response = await Send(path);
        string html = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(Cancellation));
        string origin = server.Address.GetLeftPart(UriPartial.Authority);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains($"<link rel=\"canonical\" href=\"{origin}{canonical}\">", html, StringComparison.Ordinal);
        var alternates = Alternates().Matches(html).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        Assert.Equal(
            Comparison.Languages.Language.All.Select(language => language.Code).Append("x-default").Order(StringComparer.Ordinal),
            alternates.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(origin + "/en" + canonical[3..], alternates["x-default"]);
        Assert.All(alternates.Where(pair => pair.Key != "x-default"), pair => Assert.Equal($"{origin}/{pair.Key}{canonical[3..]}", pair.Value));
    }

    [Fact]
    public async Task Files_beside_the_pages_may_be_kept_for_as_long_as_their_address_is_the_same()
    {
        using var page = await Send("/en/compare");
        var files = Assets().Matches(await page.Content.ReadAsStringAsync(Cancellation)).Select(match => match.Groups[1].Value).ToList();
        Assert.True(files.Count >= 3);
        foreach (string file in files)
        {
            using var response = await Send(file);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Contains("immutable", response.Headers.CacheControl?.ToString(), StringComparison.Ordinal);
            using var plain = await Send(file.Split('?')[0], ("If-None-Match", response.Headers.ETag!.Tag));
            Assert.Equal(HttpStatusCode.NotModified, plain.StatusCode);
            Assert.Equal("no-cache", plain.Headers.CacheControl?.ToString());
        }
    }

    [Theory]
    [InlineData("/assets/nothing.css")]
    [InlineData("/assets/..%2fcompare.css")]
    public async Task Only_files_that_are_named_are_served(string path)
    {
        using var response = await Send(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    private Task<HttpResponseMessage> Send(string path, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return server.Client.SendAsync(request, Cancellation);
    }

    [GeneratedRegex("hreflang=\"([a-z-]+)\" href=\"(.*?)\">")]
    private static partial Regex Alternates();

    [GeneratedRegex("\"(/assets/.*?)\"")]
    private static partial Regex Assets();
}
