using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests.Predictions;

/// <summary>The examples of docs/predictions.md, asked of the server. What a model says depends on the model, so of values only their kind is compared.</summary>
public sealed partial class PredictionDocumentationTests(PredictionServer server) : IClassFixture<PredictionServer>
{
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "predictions.md")).ReplaceLineEndings("\n");

    [Fact]
    public async Task Every_example_answers_what_it_shows()
    {
        var examples = Example().Matches(Page);
        Assert.Equal(Page.Split('\n').Count(line => line.StartsWith("curl ", StringComparison.Ordinal)), examples.Count);
        Assert.Equal(3, examples.Count);
        foreach (Match example in examples)
        {
            string line = example.Groups["options"].Value;
            using var request = new HttpRequestMessage(HttpMethod.Get, example.Groups["address"].Value.Replace("ID", "colours001", StringComparison.Ordinal));
            if (line.Length > 0)
                (request.Method, request.Content) = (HttpMethod.Post, Content(line));
            using var response = await server.Client.SendAsync(request);
            Assert.True(response.IsSuccessStatusCode, example.Value);
            AssertKinds(JsonNode.Parse(example.Groups["json"].Value)!, JsonNode.Parse(await response.Content.ReadAsStringAsync())!, example.Groups["address"].Value);
        }
    }

    private static HttpContent Content(string options)
    {
        var picture = new ByteArrayContent(ColourModel.Png(1, 200, 3));
        if (options == "-F picture=@cat.jpg")
            return new MultipartFormDataContent { { picture, "picture", "cat.jpg" } };
        Assert.Equal("--data-binary @cat.jpg -H 'Content-Type: image/jpeg'", options);
        picture.Headers.ContentType = new("image/jpeg");
        return picture;
    }

    private static void AssertKinds(JsonNode shown, JsonNode answer, string where)
    {
        Assert.True(shown.GetValueKind() == answer.GetValueKind(), where);
        switch (shown)
        {
            case JsonObject members:
                Assert.All(members, member => AssertKinds(member.Value!, answer[member.Key] ?? throw new InvalidOperationException($"{where} has no {member.Key}."), $"{where} {member.Key}"));
                break;
            case JsonArray items:
                AssertKinds(Assert.Single(items)!, answer[0]!, where);
                break;
            default:
                if (where.EndsWith(" schema", StringComparison.Ordinal) || where.EndsWith(" version", StringComparison.Ordinal) || where.EndsWith(" runs", StringComparison.Ordinal))
                    Assert.True(JsonNode.DeepEquals(shown, answer), where);
                break;
        }
    }

    [GeneratedRegex("```\ncurl (?<options>.*?) ?'?http://127.0.0.1:5080(?<address>[^'\n]+)'?\n```\n\n```json\n(?<json>(?s:.+?))\n```")]
    private static partial Regex Example();
}
