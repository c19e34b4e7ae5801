using Menut.Comparison.Catalogue;
using Menut.Comparison.Store;

namespace Menut.Comparison;

/// <summary>A number, in the row's unit.</summary>
/// <param name="Amount">The number.</param>
public sealed record QuantityValue(double Amount) : CellValue
{
    /// <summary>How far single results lie apart.</summary>
    public double? Spread { get; init; }

    /// <summary>What the spread is: <c>p95</c>, <c>iqr</c>.</summary>
    public string? SpreadKind { get; init; }

    /// <summary>Results or pictures that it was taken over.</summary>
    public int? Samples { get; init; }

    /// <summary>The conditions that it was measured under; figures of unlike conditions aren't subtracted.</summary>
    public Conditions? Conditions { get; init; }

    /// <summary>The measurement that it was taken from.</summary>
    public Measurement? Measurement { get; init; }

    /// <summary>The publication that states it.</summary>
    public SourceLink? Source { get; init; }
}
