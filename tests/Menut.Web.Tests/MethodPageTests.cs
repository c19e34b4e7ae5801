using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Web.Tests;

public sealed partial class MethodPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Languages => [.. Language.All.Select(language => language.Code)];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task The_index_leads_to_every_method(string code)
    {
        var (status, html) = await Get($"/{code}/methods");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(
            MethodCatalogue.Default.Methods.Select(method => $"/{code}/methods/{method.Id}"),
            Links(html).Where(link => link.StartsWith($"/{code}/methods/", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_method_has_a_page_with_its_facts_and_all_its_relations(string code)
    {
        var language = Language.Get(code);
        foreach (var method in MethodCatalogue.Default.Methods)
        {
            var (status, html) = await Get($"/{code}/methods/{method.Id}");
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains($">{method.Names.In(language)}</bdi></h1>", html, StringComparison.Ordinal);
            Assert.Contains(method.Summary.In(language), html, StringComparison.Ordinal);
            Assert.All(method.Source.Links, link => Assert.Contains($"href=\"{link.Address.AbsoluteUri}\"", html, StringComparison.Ordinal));
            Assert.All(method.Aliases, alias => Assert.Contains($"<bdi>{alias}</bdi>", html, StringComparison.Ordinal));

            // Once in the drawing and once in the list.
            var links = Links(html).CountBy(link => link).ToDictionary();
            Assert.All(
                MethodCatalogue.Default.RelationsOf(method),
                relation => Assert.Equal(2, links[$"/{code}/methods/{relation.Other.Id}"]));
        }
    }

    [Fact]
    public async Task Every_link_of_a_methods_page_works()
    {
        var links = new HashSet<string>();
        foreach (string path in new[] { "/fr/methods/knowledge-distillation", "/ar/methods/efficientnet" })
            links.UnionWith(Links((await Get(path)).Text).Where(link => link.StartsWith('/')));
        Assert.True(links.Count > 50);
        foreach (string link in links)
            Assert.True((await Get(link)).Status is HttpStatusCode.OK, link);
    }

    [Fact]
    public async Task A_methods_networks_are_shown_with_figures_that_are_computed()
    {
        var (_, html) = await Get("/en/methods/mobilenet-v2");
        Assert.Matches("mobilenet_v2</bdi></a></th><td class=\"number\">3\\.505\u00A0M</td><td class=\"number\">300\\.8\u00A0M</td><td class=\"number\">224\u00A0px</td><td class=\"number\">72\\.0%", html);
        Assert.DoesNotContain("<table class=\"networks\"", (await Get("/en/methods/pruning")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_in_english_on_another_page_says_so()
    {
        var (_, arabic) = await Get("/ar/methods/pruning");
        Assert.Contains("<html lang=\"ar\" dir=\"rtl\">", arabic, StringComparison.Ordinal);
        Assert.Contains("<p class=\"summary\" lang=\"en\" dir=\"ltr\">", arabic, StringComparison.Ordinal);
        Assert.Contains("<h1><bdi lang=\"en\" dir=\"ltr\">", arabic, StringComparison.Ordinal);
        Assert.Contains("<p class=\"summary\">", (await Get("/ca/methods/pruning")).Text, StringComparison.Ordinal);

        var (_, table) = await Get("/fr/compare");
        Assert.Contains("<bdi class=\"name\" lang=\"en\" dir=\"ltr\">Knowledge distillation</bdi>", table, StringComparison.Ordinal);
        Assert.Contains("<td class=\"prose\"><bdi lang=\"en\" dir=\"ltr\">", table, StringComparison.Ordinal);
        Assert.DoesNotContain("lang=\"en\" dir=\"ltr\">", (await Get("/ca/compare")).Text.Split("<main")[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_drawing_of_relations_is_mirrored_where_lines_run_from_right_to_left()
    {
        double Ancestor(string html) => double.Parse(
            Regex.Match(html.Split("methods/inverted-residual\"", 2)[1], "<rect x=\"(\\d+)\"").Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var (english, arabic) = ((await Get("/en/methods/mobilenet-v2")).Text, (await Get("/ar/methods/mobilenet-v2")).Text);
        Assert.True(Ancestor(english) < 400);
        Assert.True(Ancestor(arabic) > 400);
    }

    [Fact]
    public async Task Structured_data_says_what_the_page_says()
    {
        var (_, html) = await GetRaw("/ca/methods/knowledge-distillation");
        var data = JsonDocument.Parse(Regex.Match(html, "<script type=\"application/ld\\+json\">(.*?)</script>").Groups[1].Value).RootElement;
        Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
        Assert.Equal("DefinedTerm", data.GetProperty("@type").GetString());
        Assert.Equal(server.Address.GetLeftPart(UriPartial.Authority) + "/ca/methods/knowledge-distillation", data.GetProperty("url").GetString());
        Assert.Equal(MethodCatalogue.Default.Find("knowledge-distillation")!.Summary.In(Language.Catalan), data.GetProperty("description").GetString());
        Assert.Equal("ScholarlyArticle", data.GetProperty("subjectOf").GetProperty("@type").GetString());
        Assert.Equal("https://arxiv.org/abs/1503.02531", data.GetProperty("subjectOf").GetProperty("sameAs")[0].GetString());
    }

    [Theory]
    [InlineData("/en/methods/MobileNets", "/en/methods/mobilenet")]
    [InlineData("/ca/methods/PRUNING", "/ca/methods/pruning")]
    public async Task A_name_leads_to_the_one_address_of_the_page(string path, string expected)
    {
        using var response = await server.Client.GetAsync(path, Cancellation);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("/en/methods/nothing")]
    [InlineData("/en/methods/%3Cscript%3Ealert(1)%3C%2Fscript%3E")]
    [InlineData("/en/methods/..%2f..%2fetc%2fpasswd")]
    [InlineData("/en/methods/%FF%FE")]
    [InlineData("/en/methods/a%0D%0ASet-Cookie:x")]
    [InlineData("/en/methods/mobilenet/more")]
    [InlineData("/tlh/methods/mobilenet")]
    public async Task A_method_that_is_not_there_is_said_on_a_page(string path)
    {
        var (status, html) = await GetRaw(path);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("<h1>Page not found</h1>", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script>", html, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(server.Failures);
    }

    [Fact]
    public async Task A_very_long_id_is_answered_in_short()
    {
        var (status, html) = await GetRaw("/en/methods/" + new string('x', 7000));
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.True(html.Length < 10_000);
    }

    [Fact]
    public async Task The_site_map_names_pages_that_are_there()
    {
        var (_, robots) = await GetRaw("/robots.txt");
        string origin = server.Address.GetLeftPart(UriPartial.Authority);
        Assert.Contains($"\nSitemap: {origin}/sitemap.xml\n", robots, StringComparison.Ordinal);
        XNamespace sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var addresses = XDocument.Parse((await GetRaw("/sitemap.xml")).Text).Descendants(sitemaps + "loc").Select(element => element.Value).ToList();
        Assert.Equal(Language.All.Length * (MethodCatalogue.Default.Methods.Length + 2), addresses.Distinct().Count());
        foreach (string address in addresses.Where((_, i) => i % 11 == 0))
        {
            Assert.StartsWith(origin, address, StringComparison.Ordinal);
            var (status, html) = await Get(address[origin.Length..]);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains($"<link rel=\"canonical\" href=\"{address}\">", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task Every_room_of_the_navigation_is_there_and_says_where_one_is(string code)
    {
        var (_, html) = await Get($"/{code}/methods/mobilenet");
        string navigation = html.Split("<nav class=\"rooms\"")[1].Split("</nav>")[0];
        Assert.Contains($"<a href=\"/{code}/methods\" aria-current=\"true\">", navigation, StringComparison.Ordinal);
        foreach (string link in Links(navigation))
            Assert.Equal(HttpStatusCode.OK, (await Get(link)).Status);
    }

    private static IEnumerable<string> Links(string html) => Anchors().Matches(html).Select(match => match.Groups[1].Value);

    private async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        var (status, text) = await GetRaw(path);
        return (status, WebUtility.HtmlDecode(text));
    }

    private async Task<(HttpStatusCode Status, string Text)> GetRaw(string path)
    {
        using var response = await server.Client.GetAsync(path, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    [GeneratedRegex("<a [^>]*?href=\"(.*?)\"")]
    private static partial Regex Anchors();
}
