using System.Collections.Immutable;

namespace Menut.Comparison.Rows;

/// <summary>A row with its values, one a column, null where there is none.</summary>
internal sealed record RowValues(RowDefinition Definition, ImmutableArray<CellValue?> Values)
{
    public static RowValues Read(RowDefinition definition, IEnumerable<Thing> things, Func<Thing, CellValue?> read) =>
        new(definition, [.. things.Select(read)]);
}
