using System.Collections.Immutable;

namespace Menut.Comparison;

/// <summary>Several texts.</summary>
/// <param name="Items">The texts.</param>
public sealed record ListValue(ImmutableArray<string> Items) : CellValue;
