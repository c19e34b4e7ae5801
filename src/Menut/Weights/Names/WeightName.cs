using System.Collections.Immutable;

namespace Menut.Weights.Names;

/// <summary>One weight under our name and under a library's.</summary>
/// <param name="Name">Our name: <c>stem.conv.weight</c>.</param>
/// <param name="Shape">Our shape.</param>
/// <param name="Key">The library's key: <c>conv_stem.weight</c>.</param>
/// <param name="KeyShape">The library's shape: the same values in the same order, perhaps with other dimensions of 1.</param>
public sealed record WeightName(string Name, ImmutableArray<long> Shape, string Key, ImmutableArray<long> KeyShape);
