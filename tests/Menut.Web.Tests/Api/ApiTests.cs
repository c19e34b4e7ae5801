using System.Net;
using System.Text.Json;
using Menut.Fixtures;

namespace Menut.Web.Tests.Api;

public sealed class ApiTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/api/v1/methods", "method_page")]
    [InlineData("/api/v1/methods?page=2&per_page=60", "method_page")]
    [InlineData("/api/v1/methods?page=1000000&per_page=100", "method_page")]
    [InlineData("/api/v1/methods/knowledge-distillation", "method_document")]
    [InlineData("/api/v1/networks", "network_list")]
    [InlineData("/api/v1/networks/efficientnet_b0", "network_document")]
    [InlineData("/api/v1/runs", "run_page")]
    [InlineData("/api/v1/runs?page=2&per_page=1", "run_page")]
    [InlineData("/api/v1/compare?m=mobilenet,resnet50,plain00001&base=resnet50&language=ca&differences=1", "comparison")]
    [InlineData("/api/v1/compare?m=hostile001", "comparison")]
    public async Task An_answer_holds_the_schema(string address, string definition)
    {
        using var response = await server.Client.GetAsync(address, Cancellation);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        await SchemaReading.AssertValid(definition, await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Fact]
    public async Task Pages_lead_through_everything_once()
    {
        List<string> ids = [];
        for (string? next = "/api/v1/methods?per_page=25"; next is not null;)
        {
            var page = JsonDocument.Parse(await server.Client.GetStringAsync(next, Cancellation)).RootElement;
            ids.AddRange(page.GetProperty("methods").EnumerateArray().Select(method => method.GetProperty("id").GetString()!));
            Assert.Equal(64, page.GetProperty("total").GetInt32());
            next = page.GetProperty("next").GetString();
        }

        Assert.Equal(Comparison.Catalogue.MethodCatalogue.Default.Methods.Select(method => method.Id), ids);
        var runs = JsonDocument.Parse(await server.Client.GetStringAsync("/api/v1/runs?per_page=1", Cancellation)).RootElement;
        Assert.Equal("/api/v1/runs?page=2&per_page=1", runs.GetProperty("next").GetString());
    }

    [Theory]
    [InlineData("/api/v1/methods/mobilnet", 404, "There is no method 'mobilnet'. Did you mean 'mobilenet'?")]
    [InlineData("/api/v1/methods/MobileNet", 404, "There is no method 'MobileNet'. Did you mean 'mobilenet'?")]
    [InlineData("/api/v1/networks/resnet49", 404, "There is no network 'resnet49'.")]
    [InlineData("/api/v1/methods?page=0", 400, "page 0 is out of range: 1 to 1000000.")]
    [InlineData("/api/v1/methods?page=-1", 400, "page -1 is out of range")]
    [InlineData("/api/v1/runs?page=99999999999999999999", 400, "page 99999999999999999999 is out of range")]
    [InlineData("/api/v1/runs?per_page=101", 400, "per_page 101 is out of range: 1 to 100.")]
    [InlineData("/api/v1/runs?per_page=ten", 400, "per_page ten is out of range")]
    [InlineData("/api/v1/compare", 400, "Nothing to compare")]
    [InlineData("/api/v1/compare?m=,,", 400, "Nothing to compare")]
    [InlineData("/api/v1/compare?m=mobilenet,nothing", 404, "There is no method, network or run 'nothing'.")]
    [InlineData("/api/v1/compare?m=mobilenet&base=resnet", 400, "The baseline 'resnet' is not among")]
    [InlineData("/api/v1/compare?m=mobilenet&base=nothing", 404, "There is no method, network or run 'nothing'.")]
    [InlineData("/api/v1/compare?m=mobilenet&language=tlh", 400, "Unknown language 'tlh'")]
    [InlineData("/api/v1/compare?m=a,b,c,d,e,f,g,h,i,j,k,l,m", 400, "m names 13 things, where 12 are the most.")]
    [InlineData("/api/v2/methods", 404, "There is no such address")]
    [InlineData("/api", 404, "There is no such address")]
    [InlineData("/xx/compare.json?m=mobilenet", 404, "There is no language 'xx'")]
    [InlineData("/en/compare.json?m=", 400, "Nothing to compare")]
    [InlineData("/data/methods.csv?language=tlh", 400, "Unknown language")]
    public async Task A_refusal_is_problem_details(string address, int status, string detail)
    {
        using var response = await server.Client.GetAsync(address, Cancellation);
        string text = await response.Content.ReadAsStringAsync(Cancellation);
        Assert.Equal((status, "application/problem+json"), ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        await SchemaReading.AssertValid("problem", text);
        var problem = JsonDocument.Parse(text).RootElement;
        Assert.StartsWith(detail, problem.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.Equal(status, problem.GetProperty("status").GetInt32());
        Assert.Equal(address.Split('?')[0], problem.GetProperty("instance").GetString());
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task It_is_only_to_read(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), "/api/v1/methods");
        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(["GET", "HEAD"], response.Content.Headers.Allow);
        await SchemaReading.AssertValid("problem", await response.Content.ReadAsStringAsync(Cancellation));
    }

    [Theory]
    [InlineData("/api/v1/compare?m=")]
    [InlineData("/api/v1/methods/")]
    [InlineData("/en/compare.bib?m=")]
    public async Task Hostile_addresses_are_refused_or_answered_and_never_a_fault(string start)
    {
        foreach (string text in new[] { "%00", "%FF%FE", "../../etc/passwd", "..%2f..%2fetc%2fpasswd", "%0D%0ASet-Cookie:x", "'%20OR%201=1", "<script>", "%E2%80%AE", new string('x', 7000), "a%2Cb%2C%2C" })
        {
            using var response = await server.Client.GetAsync(start + text, Cancellation);
            Assert.InRange((int)response.StatusCode, 400, 499);
            Assert.True((await response.Content.ReadAsStringAsync(Cancellation)).Length < 2000);
        }

        Assert.Empty(server.Failures);
    }

    [Fact]
    public async Task The_host_is_checked_before_and_said_as_a_problem()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/v1/methods");
        request.Headers.Host = "evil.example";
        using var response = await server.Client.SendAsync(request, Cancellation);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        await SchemaReading.AssertValid("problem", await response.Content.ReadAsStringAsync(Cancellation));
    }
}
