using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Api;

/// <summary>Something that the API does: mapped and described from the same record.</summary>
/// <param name="Path">Path with its parameters in braces.</param>
/// <param name="Id">Name for programs that are generated from the description.</param>
/// <param name="Summary">What it gives.</param>
/// <param name="Schema">Name of the answer's schema in <c>menut.schema.json</c>.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Handler">Makes the answer.</param>
internal sealed record ApiOperation(
    string Path, string Id, string Summary, string Schema, ImmutableArray<ApiParameter> Parameters, Func<HttpContext, Answer> Handler);
