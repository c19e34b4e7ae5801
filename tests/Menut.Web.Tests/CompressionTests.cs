using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests;

public sealed partial class CompressionTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const int MostBytes = 120_000;

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task Answers_are_compressed_where_a_browser_takes_that(string encoding)
    {
        string plain = await server.Client.GetStringAsync("/ca/compare");
        using var response = await Get("/ca/compare", encoding);
        Assert.Equal(encoding, response.Content.Headers.ContentEncoding.Single());
        Assert.Contains("Accept-Encoding", response.Headers.Vary);
        byte[] compressed = await response.Content.ReadAsByteArrayAsync();
        Assert.True(compressed.Length < plain.Length / 2);
        using var stream = new MemoryStream(compressed);
        using Stream inflated = encoding == "br" ? new BrotliStream(stream, CompressionMode.Decompress) : new GZipStream(stream, CompressionMode.Decompress);
        using var reader = new StreamReader(inflated, Encoding.UTF8);
        Assert.Equal(plain, await reader.ReadToEndAsync());
    }

    [Fact]
    public async Task The_first_page_with_style_and_script_is_small()
    {
        string html = await server.Client.GetStringAsync("/en/compare");
        int total = 0;
        foreach (string address in Files().Matches(html).Select(match => match.Groups[1].Value).Prepend("/en/compare"))
        {
            using var response = await Get(address, "br");
            Assert.True(response.IsSuccessStatusCode, address);
            total += (await response.Content.ReadAsByteArrayAsync()).Length;
        }

        Assert.InRange(total, 1000, MostBytes);
    }

    private async Task<HttpResponseMessage> Get(string address, string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        return await server.Client.SendAsync(request);
    }

    [GeneratedRegex("<(?:link[^>]* rel=\"(?:stylesheet|icon)\"[^>]* href|script[^>]* src)=\"([^\"]+)\"")]
    private static partial Regex Files();
}
