using System.Collections.Immutable;

namespace Menut.Comparison;

/// <summary>Links to other methods.</summary>
/// <param name="Methods">The methods.</param>
public sealed record LinksValue(ImmutableArray<ComparisonColumn> Methods) : CellValue;
