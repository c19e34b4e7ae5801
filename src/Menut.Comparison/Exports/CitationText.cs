using System.Globalization;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports;

/// <summary>A publication as a line of a reference list, in parts so that each format can set the title off.</summary>
/// <param name="Authors">"Tan, M., Le, Q. V. (2019)".</param>
/// <param name="Title">The title.</param>
/// <param name="Venue">Venue and pages, or empty.</param>
internal sealed record CitationText(string Authors, string Title, string Venue)
{
    public static CitationText Of(Publication publication) => new(
        string.Create(CultureInfo.InvariantCulture, $"{string.Join(", ", publication.Authors.Select(Name))} ({publication.Year})"),
        publication.Source.Title,
        string.Join(", ", new[] { publication.Source.Venue, publication.Pages }.OfType<string>()));

    private static string Name(AuthorName name) =>
        name == AuthorName.Others ? "et al." : name.Given.Length == 0 ? name.Family : $"{name.Family}, {name.Given}";
}
