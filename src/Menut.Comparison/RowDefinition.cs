namespace Menut.Comparison;

/// <summary>A row before it has values: what it means and when it differs.</summary>
/// <param name="Key">Stable key, <c>snake_case</c>; the languages have its label under <c>row.</c>.</param>
/// <param name="Group">Where it stands.</param>
/// <param name="Kind">What its values are.</param>
public sealed record RowDefinition(string Key, RowGroup Group, RowKind Kind)
{
    /// <summary>What a quantity is counted in.</summary>
    public Unit Unit { get; init; }

    /// <summary>Which way a quantity gets better.</summary>
    public Direction Direction { get; init; }

    /// <summary>Names things rather than describing them: it always differs, so it is never marked.</summary>
    public bool IsName { get; init; }

    /// <summary>A share of pictures, so that their number says how sure it is.</summary>
    public bool IsShare { get; init; }

    /// <summary>Quantities that lie this near are equal.</summary>
    public double AbsoluteTolerance { get; init; }

    /// <summary>Quantities that lie this near, as a part of the larger, are equal.</summary>
    public double RelativeTolerance { get; init; }
}
