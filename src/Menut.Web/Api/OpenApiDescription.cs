using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Menut.Comparison.Exports;
using Menut.Web.Predictions;
using Microsoft.OpenApi;

namespace Menut.Web.Api;

/// <summary>The API as OpenAPI 3.1, from the same records that its addresses are mapped by and the schema that its documents follow.</summary>
internal static class OpenApiDescription
{
    public static byte[] Write(IEnumerable<ApiOperation> operations)
    {
        var document = OpenApiDocument.Parse(Frame(), "json").Document
            ?? throw new InvalidOperationException("The frame of the API's description can't be read.");
        foreach (var operation in operations)
        {
            document.Paths.Add(operation.Path, new OpenApiPathItem
            {
                Operations = new() { [operation.MostBytes is null ? HttpMethod.Get : HttpMethod.Post] = Operation(operation, document) },
            });
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture);
        document.SerializeAsV31(new OpenApiJsonWriter(text));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    /// <summary>A description without operations: who it is, and the schemas where OpenAPI wants them.</summary>
    private static string Frame()
    {
        var definitions = JsonNode.Parse(JsonSchema.Text.Replace("#/definitions/", "#/components/schemas/", StringComparison.Ordinal))!["definitions"]!;
        return new JsonObject
        {
            ["openapi"] = "3.1.1",
            ["info"] = new JsonObject
            {
                ["title"] = "Menut",
                ["version"] = "1",
                ["description"] = "Methods, networks, runs and what trained models say of a picture. What is read has an ETag; errors are problem details (RFC 9457).",
                ["license"] = new JsonObject { ["name"] = "Apache-2.0", ["identifier"] = "Apache-2.0" },
            },
            ["servers"] = new JsonArray(new JsonObject { ["url"] = "/" }),
            ["paths"] = new JsonObject(),
            ["components"] = new JsonObject { ["schemas"] = definitions.DeepClone() },
        }.ToJsonString();
    }

    private static OpenApiOperation Operation(ApiOperation operation, OpenApiDocument document)
    {
        var responses = new OpenApiResponses
        {
            ["200"] = Response("The document.", "application/json", operation.Schema, document),
        };
        if (operation.MostBytes is null)
            responses["304"] = new OpenApiResponse { Description = "The caller has it already (If-None-Match)." };
        if (!operation.Parameters.IsEmpty)
            responses["400"] = Response("A parameter is wrong; the detail says which.", Problem.MediaType, "problem", document);
        if (operation.Parameters.Any(parameter => parameter.InPath || parameter.Name == "m"))
            responses["404"] = Response("There is none of that name; the detail says the nearest.", Problem.MediaType, "problem", document);
        foreach (var (status, when) in operation.Refusals)
            responses[status.ToString(CultureInfo.InvariantCulture)] = Response(when, Problem.MediaType, "problem", document);
        return new()
        {
            OperationId = operation.Id,
            Summary = operation.Summary,
            Parameters = [.. operation.Parameters.Select(Parameter)],
            RequestBody = operation.MostBytes is null ? null : Picture(),
            Responses = responses,
        };
    }

    private static OpenApiParameter Parameter(ApiParameter parameter) => new()
    {
        Name = parameter.Name,
        In = parameter.InPath ? ParameterLocation.Path : ParameterLocation.Query,
        Required = parameter.InPath || parameter.Required,
        Description = parameter.Description,
        Schema = parameter.Largest is { } largest
            ? new OpenApiSchema { Type = JsonSchemaType.Integer, Minimum = "1", Maximum = largest.ToString(CultureInfo.InvariantCulture) }
            : new OpenApiSchema { Type = JsonSchemaType.String },
        Example = parameter.Largest is null ? parameter.Example : int.Parse(parameter.Example, CultureInfo.InvariantCulture),
    };

    private static OpenApiRequestBody Picture() => new()
    {
        Required = true,
        Description = $"The picture, {PictureUpload.MediaTypes}, of at most {PictureUpload.MostBytes >> 20} MB: as it is, or as the file {PictureUpload.Field} of a form.",
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            ["image/*"] = new OpenApiMediaType { Schema = Bytes() },
            ["application/octet-stream"] = new OpenApiMediaType { Schema = Bytes() },
            ["multipart/form-data"] = new OpenApiMediaType
            {
                Schema = new OpenApiSchema
                {
                    Type = JsonSchemaType.Object,
                    Required = new HashSet<string> { PictureUpload.Field },
                    Properties = new Dictionary<string, IOpenApiSchema> { [PictureUpload.Field] = Bytes() },
                },
            },
        },
    };

    private static OpenApiSchema Bytes() => new() { Type = JsonSchemaType.String, Format = "binary" };

    private static OpenApiResponse Response(string description, string mediaType, string schema, OpenApiDocument document) => new()
    {
        Description = description,
        Content = new Dictionary<string, IOpenApiMediaType>
        {
            [mediaType] = new OpenApiMediaType { Schema = new OpenApiSchemaReference(schema, document) },
        },
    };
}
