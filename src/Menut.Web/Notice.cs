using System.Collections.Immutable;
using Menut.Comparison.Search;
using Microsoft.AspNetCore.Http;

namespace Menut.Web;

/// <summary>Something in the address that can't be answered as asked.</summary>
/// <param name="Status">HTTP status that says so to programs.</param>
/// <param name="Text">The same for people, in the page's language.</param>
internal sealed record Notice(int Status, string Text)
{
    /// <summary>What was probably meant, best first.</summary>
    public ImmutableArray<SearchHit> Meant { get; init; } = [];

    /// <summary>The status of an answer with these notices.</summary>
    public static int StatusOf(IReadOnlyList<Notice> notices) => notices.Count == 0 ? StatusCodes.Status200OK : notices[0].Status;
}
