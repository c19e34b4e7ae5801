using System.Collections.Immutable;
using Menut.Comparison.Languages;

namespace Menut.Web.Frame;

/// <summary>What a page says of itself.</summary>
/// <param name="Language">Language of the page.</param>
/// <param name="Title">Title, without the name of the program.</param>
/// <param name="Address">The page's canonical address after its language, with the query: <c>/compare?m=mobilenet</c>.</param>
/// <param name="Scripts">Names of the modules that it runs, of <see cref="PageAssets"/>.</param>
/// <param name="Styles">Names of its styles beside the frame's, of <see cref="PageAssets"/>.</param>
internal sealed record PageHead(Language Language, string Title, string Address, ImmutableArray<string> Scripts, ImmutableArray<string> Styles)
{
    /// <summary>A sentence or two for those who see the page in a list; null for none.</summary>
    public string? Description { get; init; }

    /// <summary>JSON-LD for programs that read the page; null for none. Its <c>&lt;</c> are escaped as JSON can.</summary>
    public string? StructuredData { get; init; }

    /// <summary>Whether the page is there; one that isn't has no address to be found by.</summary>
    public bool IsFound { get; init; } = true;

    /// <summary>The same page in a language.</summary>
    public string AddressIn(Language language) => $"/{language.Code}{Address}";
}
