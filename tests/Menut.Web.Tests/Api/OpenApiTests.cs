using System.Text.Json.Nodes;
using Microsoft.OpenApi;
using NJsonSchema;

namespace Menut.Web.Tests.Api;

public sealed class OpenApiTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_is_read_without_an_error_or_a_warning()
    {
        using var response = await server.Client.GetAsync("/api/openapi.json", Cancellation);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        var read = OpenApiDocument.Parse(await response.Content.ReadAsStringAsync(Cancellation), "json");
        Assert.Empty(read.Diagnostic!.Errors);
        Assert.Empty(read.Diagnostic.Warnings);
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, read.Diagnostic.SpecificationVersion);
        Assert.NotNull(read.Document);
        Assert.Empty(read.Document.Validate(ValidationRuleSet.GetDefaultRuleSet()));
        Assert.Equal(
            ["/api/v1/compare", "/api/v1/methods", "/api/v1/methods/{id}", "/api/v1/models", "/api/v1/networks", "/api/v1/networks/{name}", "/api/v1/predict", "/api/v1/runs"],
            read.Document.Paths.Keys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Every_operation_answers_with_its_examples_as_its_schema_says()
    {
        string text = await server.Client.GetStringAsync("/api/openapi.json", Cancellation);
        var document = OpenApiDocument.Parse(text, "json").Document!;
        HashSet<string?> ids = [];
        foreach (var (path, item) in document.Paths)
        {
            var (method, operation) = Assert.Single(item.Operations!);
            Assert.True(ids.Add(operation.OperationId));
            string address = path;
            List<string> query = [];
            foreach (var parameter in operation.Parameters ?? [])
            {
                string example = Uri.EscapeDataString(parameter.Example!.ToString());
                if (parameter.In == ParameterLocation.Path)
                    address = address.Replace($"{{{parameter.Name}}}", example, StringComparison.Ordinal);
                else
                    query.Add($"{parameter.Name}={example}");
            }

            string asked = $"{address}?{string.Join('&', query)}";
            if (method == HttpMethod.Post)
            {
                // The fixture has no model; how models answer is for PredictionApiTests.
                Assert.Equal(["application/octet-stream", "image/*", "multipart/form-data"], operation.RequestBody!.Content!.Keys.Order(StringComparer.Ordinal));
                using var refused = await server.Client.PostAsync(asked, new ByteArrayContent([1]), Cancellation);
                Assert.Equal(System.Net.HttpStatusCode.NotFound, refused.StatusCode);
                Assert.Equal(["200", "400", "403", "404", "408", "413", "415", "422", "503"], operation.Responses!.Keys.Order(StringComparer.Ordinal));
                continue;
            }

            string answer = await server.Client.GetStringAsync(asked, Cancellation);
            var reference = Assert.IsType<OpenApiSchemaReference>(operation.Responses!["200"].Content!["application/json"].Schema);
            var errors = (await Schema(text, reference.Reference.Id!)).Validate(answer);
            Assert.True(errors.Count == 0, $"{path}: {string.Join('\n', errors.Take(3))}");
            Assert.All(operation.Responses.Where(response => response.Key[0] == '4'), response => Assert.Contains("application/problem+json", response.Value.Content!.Keys));
        }
    }

    /// <summary>A component's schema out of the description itself, not out of the file that it was made from.</summary>
    private static Task<JsonSchema> Schema(string description, string name)
    {
        var components = JsonNode.Parse(description.Replace("#/components/schemas/", "#/definitions/", StringComparison.Ordinal))!["components"]!["schemas"]!;
        var schema = new JsonObject
        {
            ["definitions"] = components.DeepClone(),
            ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/" + name }),
        };
        return JsonSchema.FromJsonAsync(schema.ToJsonString(), Cancellation);
    }
}
