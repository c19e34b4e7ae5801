using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Api;

/// <summary>Something that the API does: mapped and described from the same record.</summary>
/// <param name="Path">Path with its parameters in braces.</param>
/// <param name="Id">Name for programs that are generated from the description.</param>
/// <param name="Summary">What it gives.</param>
/// <param name="Schema">Name of the answer's schema in <c>menut.schema.json</c>.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Handler">Makes the answer; what it refuses is answered as a problem.</param>
internal sealed record ApiOperation(
    string Path, string Id, string Summary, string Schema, ImmutableArray<ApiParameter> Parameters, RequestDelegate Handler)
{
    /// <summary>Most bytes of the picture that it takes as its body, by POST; null for one that only reads.</summary>
    public long? MostBytes { get; init; }

    /// <summary>When it refuses, beside a wrong parameter (400) and an unknown name (404).</summary>
    public ImmutableArray<(int Status, string When)> Refusals { get; init; } = [];
}
