using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests.Api;

/// <summary>The examples of docs/api.md, asked of the server.</summary>
public sealed partial class ApiDocumentationTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "api.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Every_example_answers_what_it_shows()
    {
        var examples = Example().Matches(Page);
        Assert.Equal(RequestLine().Count(Page), examples.Count);
        Assert.True(examples.Count >= 7);
        foreach (Match example in examples)
        {
            using var response = await server.Client.GetAsync(example.Groups["address"].Value, TestContext.Current.CancellationToken);
            var answer = JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
            AssertPart(JsonNode.Parse(example.Groups["json"].Value), answer, example.Groups["address"].Value);
        }
    }

    [Fact]
    public async Task Every_operation_is_listed()
    {
        var description = JsonNode.Parse(await server.Client.GetStringAsync("/api/openapi.json", TestContext.Current.CancellationToken))!;
        Assert.All(description["paths"]!.AsObject(), path => Assert.Contains($"`{path.Key}", Page, StringComparison.Ordinal));
    }

    private static void AssertPart(JsonNode? shown, JsonNode? answer, string where)
    {
        switch (shown)
        {
            case JsonObject members:
                Assert.All(members, member => AssertPart(member.Value, Assert.IsType<JsonObject>(answer)[member.Key], $"{where} {member.Key}"));
                break;
            case JsonArray items:
                Assert.Equal(items.Count, Assert.IsType<JsonArray>(answer).Count);
                foreach (var (item, other) in items.Zip((JsonArray)answer!))
                    AssertPart(item, other, where);
                break;
            default:
                Assert.True(JsonNode.DeepEquals(shown, answer), $"{where}: {shown?.ToJsonString()} is shown, and {answer?.ToJsonString()} answered");
                break;
        }
    }

    [GeneratedRegex("```\nGET (?<address>.+)\n```\n\n```json\n(?<json>(?s:.+?))\n```")]
    private static partial Regex Example();

    [GeneratedRegex("^GET ", RegexOptions.Multiline)]
    private static partial Regex RequestLine();
}
