using System.Collections.Immutable;

namespace Menut.Comparison.Exports;

/// <summary>A row as a terminal shows it.</summary>
/// <param name="Heading">Title of the group that starts with this row, or null.</param>
/// <param name="Label">Label, followed by " ≠" where the row differs.</param>
/// <param name="Cells">A text a column, maybe of several lines; without escapes or control characters.</param>
/// <param name="Differs">Whether the row differs.</param>
public sealed record TerminalRow(string? Heading, string Label, ImmutableArray<string> Cells, bool Differs);
