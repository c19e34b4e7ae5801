using System.Collections.Immutable;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison;

/// <summary>A value of a comparison, by kind.</summary>
public abstract record CellValue
{
    private protected CellValue()
    {
    }
}

/// <summary>A text.</summary>
/// <param name="Text">The text, in the comparison's language.</param>
public sealed record TextValue(string Text) : CellValue;

/// <summary>Several texts.</summary>
/// <param name="Items">The texts.</param>
public sealed record ListValue(ImmutableArray<string> Items) : CellValue;

/// <summary>A year.</summary>
/// <param name="Year">The year.</param>
public sealed record YearValue(int Year) : CellValue;

/// <summary>Links to other methods.</summary>
/// <param name="Methods">The methods.</param>
public sealed record LinksValue(ImmutableArray<ComparisonColumn> Methods) : CellValue;

/// <summary>A publication.</summary>
/// <param name="Text">The citation.</param>
/// <param name="Links">Where it can be read.</param>
public sealed record CitationValue(string Text, ImmutableArray<SourceLink> Links) : CellValue;

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

    /// <summary>The publication that states it.</summary>
    public SourceLink? Source { get; init; }
}
