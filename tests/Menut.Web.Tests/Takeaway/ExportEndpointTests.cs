using System.Net;
using System.Net.Http.Headers;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Web.Tests.Takeaway;

public sealed class ExportEndpointTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_selection_is_sent_in_every_format_as_the_command_writes_it()
    {
        foreach (var form in ExportForm.All)
        {
            using var response = await server.Client.GetAsync($"/ca/compare.{form.Extension}?m=mobilenet,ResNet&base=resnet&differences=1", Cancellation);
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal(form.MediaType, response.Content.Headers.ContentType?.MediaType);
            Assert.Equal($"menut-compare.{form.Extension}", response.Content.Headers.ContentDisposition?.FileName);
            string expected = Export.Write(ComparisonTable.Of(["mobilenet", "resnet"], new() { Language = Language.Catalan, Baseline = "resnet", DifferencesOnly = true }), form.Format);
            Assert.Equal(form.Bytes(expected), await response.Content.ReadAsByteArrayAsync(Cancellation));
        }
    }

    [Fact]
    public async Task The_whole_set_is_sent_in_every_format()
    {
        foreach (var form in ExportForm.All)
        {
            using var response = await server.Client.GetAsync($"/data/methods.{form.Extension}?language=es", Cancellation);
            Assert.Equal(form.MediaType, response.Content.Headers.ContentType?.MediaType);
            Assert.Equal(form.Bytes(Export.Write(MethodCatalogue.Default, Language.Spanish, form.Format)), await response.Content.ReadAsByteArrayAsync(Cancellation));
        }
    }

    [Fact]
    public async Task The_runs_and_the_schema_are_sent()
    {
        string runs = await server.Client.GetStringAsync("/data/runs.json", Cancellation);
        await Fixtures.SchemaReading.AssertValid("run_list", runs);
        Assert.Contains("plain00001", await server.Client.GetStringAsync("/data/runs.csv", Cancellation), StringComparison.Ordinal);
        Assert.Equal(JsonSchema.Text, await server.Client.GetStringAsync("/data/schema.json", Cancellation));
    }

    [Theory]
    [InlineData("/en/compare.csv?m=mobilenet")]
    [InlineData("/data/methods.html")]
    [InlineData("/data/runs.json")]
    [InlineData("/data/schema.json")]
    [InlineData("/api/v1/methods")]
    [InlineData("/api/v1/networks")]
    [InlineData("/api/v1/runs")]
    [InlineData("/api/v1/compare?m=plain00001")]
    [InlineData("/api/openapi.json")]
    [InlineData("/assets/compare.css")]
    [InlineData("/assets/icon.svg")]
    public async Task Who_has_it_already_is_told_so(string address)
    {
        using var first = await server.Client.GetAsync(address, Cancellation);
        var tag = first.Headers.ETag;
        Assert.NotNull(tag);
        Assert.False(tag.IsWeak);
        Assert.Equal(first.Content.Headers.ContentLength, (await first.Content.ReadAsByteArrayAsync(Cancellation)).Length);

        foreach (var (known, expected) in new[]
        {
            (tag.ToString(), HttpStatusCode.NotModified),
            ($"W/{tag}", HttpStatusCode.NotModified),
            ($"\"other\", {tag}", HttpStatusCode.NotModified),
            ("*", HttpStatusCode.NotModified),
            ("\"other\"", HttpStatusCode.OK),
            ("no tag at all", HttpStatusCode.OK),
        })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.TryAddWithoutValidation("If-None-Match", known);
            using var again = await server.Client.SendAsync(request, Cancellation);
            Assert.Equal(expected, again.StatusCode);
            Assert.Equal(tag, again.Headers.ETag);
            if (expected == HttpStatusCode.NotModified)
                Assert.Empty(await again.Content.ReadAsByteArrayAsync(Cancellation));
        }

        using var head = new HttpRequestMessage(HttpMethod.Head, address);
        using var headers = await server.Client.SendAsync(head, Cancellation);
        Assert.Equal((HttpStatusCode.OK, tag, first.Content.Headers.ContentLength), (headers.StatusCode, headers.Headers.ETag, headers.Content.Headers.ContentLength));
    }

    [Fact]
    public async Task Other_content_has_another_tag()
    {
        List<EntityTagHeaderValue?> tags = [];
        foreach (string address in new[] { "/en/compare.json?m=mobilenet", "/ca/compare.json?m=mobilenet", "/en/compare.json?m=mobilenet-v2", "/en/compare.csv?m=mobilenet" })
        {
            using var response = await server.Client.GetAsync(address, Cancellation);
            tags.Add(response.Headers.ETag);
        }

        Assert.Equal(4, tags.Distinct().Count());
    }

    [Fact]
    public async Task The_page_links_to_its_selection_in_every_format()
    {
        string html = WebUtility.HtmlDecode(await server.Client.GetStringAsync("/ca/compare?m=mobilenet,resnet&base=resnet&differences=1", Cancellation));
        Assert.All(ExportForm.All, form => Assert.Contains($"href=\"/ca/compare.{form.Extension}?m=mobilenet,resnet&base=resnet&differences=1\" download>{form.Name}<", html, StringComparison.Ordinal));
    }
}
