using System.Collections.Immutable;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports;

/// <summary>The publications that the columns of a comparison come from.</summary>
internal static class SelectionPublications
{
    public static ImmutableArray<Publication> Of(ComparisonTable table) =>
        [.. table.Methods.OfType<Method>().Select(table.Catalogue.PublicationOf).DistinctBy(publication => publication.Key)];
}
