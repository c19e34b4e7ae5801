namespace Menut.Comparison;

/// <summary>A column: one of the things that are compared.</summary>
/// <param name="Id">Stable id: of a method, a network's name, or of a run.</param>
/// <param name="Name">Name to show, in the comparison's language.</param>
/// <param name="Kind">What it is.</param>
public sealed record ComparisonColumn(string Id, string Name, ThingKind Kind);
