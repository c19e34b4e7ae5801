using System.Collections.Immutable;
using Menut.Comparison.Store;

namespace Menut.Comparison.Rows;

/// <summary>
/// What was measured here. Where something was measured several times, the newest figure is shown of those conditions that
/// most columns share, so that a row can be compared whenever it can at all.
/// </summary>
internal static class MeasuredRows
{
    private static readonly ImmutableArray<RowDefinition> Known =
    [
        Quality("accuracy", Direction.Up),
        Quality("top5", Direction.Up),
        Quality("teacher_accuracy", Direction.None),
        Quality("agreement", Direction.Up),
        new("agreement_kl", RowGroup.Measured, RowKind.Quantity) { Direction = Direction.Down, RelativeTolerance = 0.001 },
        Quality("ece", Direction.Down),
        Quality("scaled_ece", Direction.Down),
        new("loss", RowGroup.Measured, RowKind.Quantity) { Direction = Direction.Down, RelativeTolerance = 0.001 },
        new("scaled_loss", RowGroup.Measured, RowKind.Quantity) { Direction = Direction.Down, RelativeTolerance = 0.001 },
        new("temperature", RowGroup.Measured, RowKind.Quantity) { RelativeTolerance = 0.001 },
        new("latency_ms", RowGroup.Measured, RowKind.Quantity) { Unit = Unit.Milliseconds, Direction = Direction.Down, RelativeTolerance = 0.02 },
        new("images_per_second", RowGroup.Measured, RowKind.Quantity) { Unit = Unit.ImagesPerSecond, Direction = Direction.Up, RelativeTolerance = 0.02 },
    ];

    public static IEnumerable<RowValues> Of(IReadOnlyList<Thing> things)
    {
        var others = things.SelectMany(thing => thing.Measurements).Select(measurement => measurement.Metric).Distinct()
            .Except(Known.Select(row => row.Key)).Order(StringComparer.Ordinal)
            .Select(key => new RowDefinition(key, RowGroup.Measured, RowKind.Quantity) { RelativeTolerance = 0.001 });
        return Known.Concat(others).Select(row => new RowValues(row, Pick(row, things)));
    }

    /// <summary>One row: for each thing the newest figure, of the conditions that most of them share where it has such.</summary>
    public static ImmutableArray<CellValue?> Of(string key, IReadOnlyList<Thing> things) => Pick(Known.Single(row => row.Key == key), things);

    private static RowDefinition Quality(string key, Direction direction) =>
        new(key, RowGroup.Measured, RowKind.Quantity) { Unit = Unit.Fraction, Direction = direction, AbsoluteTolerance = 0.00005 };

    private static ImmutableArray<CellValue?> Pick(RowDefinition row, IReadOnlyList<Thing> things)
    {
        bool isTime = row.Unit is Unit.Milliseconds or Unit.ImagesPerSecond;
        var measured = things
            .Select(thing => thing.Measurements.Where(m => m.Metric == row.Key && !double.IsNaN(m.Value))
                .Select(m => (Measurement: m, Conditions: Conditions.Of(m, isTime))).ToList())
            .ToList();
        var shared = measured
            .SelectMany(column => column.GroupBy(m => m.Conditions, (conditions, group) => (conditions, newest: group.Max(m => m.Measurement.MeasuredAt))))
            .GroupBy(m => m.conditions, (conditions, group) => (conditions, columns: group.Count(), newest: group.Max(m => m.newest)))
            .OrderByDescending(m => m.columns).ThenByDescending(m => m.newest)
            .Select(m => m.conditions)
            .FirstOrDefault();
        return
        [
            .. measured.Select(column => column
                .OrderByDescending(m => m.Conditions == shared).ThenByDescending(m => m.Measurement.MeasuredAt)
                .Select(m => Value(m.Measurement, m.Conditions))
                .FirstOrDefault()),
        ];
    }

    private static QuantityValue? Value(Measurement measurement, Conditions conditions) => new(measurement.Value)
    {
        Spread = measurement.Spread,
        SpreadKind = measurement.SpreadKind,
        Samples = measurement.Samples,
        Conditions = conditions,
    };
}
