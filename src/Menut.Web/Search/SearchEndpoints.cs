using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Menut.Comparison.Languages;
using Menut.Comparison.Search;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Menut.Web.Search;

/// <summary>What the page's search field asks while somebody types: <c>/{language}/search?q=mobilnet</c>.</summary>
internal sealed class SearchEndpoints(ThingSearch search)
{
    /// <summary>Most suggestions.</summary>
    public const int Most = 10;

    /// <summary>Address of the search in a language.</summary>
    public static string Address(Language language) => $"/{language.Code}/search";

    public void Map(IEndpointRouteBuilder routes)
    {
        // Each language by its name: a hole in the pattern would also catch addresses that are no language's.
        foreach (var language in Language.All)
            routes.MapMethods(Address(language), PageResponse.Reading, context => Answer(context, language));
    }

    private Task Answer(HttpContext context, Language language)
    {
        var response = context.Response;
        string typed = context.Request.Query["q"].ToString();
        if (typed.Length > ThingSearch.LongestQuery)
            return PageResponse.Plain(context, StatusCodes.Status400BadRequest, language.Text("search.too_long", ThingSearch.LongestQuery));

        response.Headers.CacheControl = "no-cache";
        ImmutableArray<FoundThing> found = [.. search.Find(typed, language, Most).Select(hit => FoundThing.Of(hit, language))];
        return response.WriteAsJsonAsync(found, SearchJson.Default.ImmutableArrayFoundThing, cancellationToken: context.RequestAborted);
    }
}

/// <summary>A suggestion as the script reads it.</summary>
/// <param name="Id">Id.</param>
/// <param name="Name">Name.</param>
/// <param name="Kind">What it is, in the page's language.</param>
/// <param name="Language">Code of the name's language, where it is in one.</param>
/// <param name="Matched">The alias that matched, where it wasn't the name.</param>
internal sealed record FoundThing(string Id, string Name, string Kind, string? Language, string? Matched)
{
    public static FoundThing Of(SearchHit hit, Language language) =>
        new(hit.Id, hit.Name, language.Text("kind." + hit.Kind.ToString().ToLowerInvariant()), hit.Language, hit.Matched);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ImmutableArray<FoundThing>))]
internal sealed partial class SearchJson : JsonSerializerContext;
