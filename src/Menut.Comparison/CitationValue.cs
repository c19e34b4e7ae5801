using System.Collections.Immutable;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison;

/// <summary>A publication.</summary>
/// <param name="Text">The citation.</param>
/// <param name="Links">Where it can be read.</param>
public sealed record CitationValue(string Text, ImmutableArray<SourceLink> Links) : CellValue;
