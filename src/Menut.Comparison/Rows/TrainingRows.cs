using Menut.Comparison.Languages;
using Menut.Comparison.Store;

namespace Menut.Comparison.Rows;

/// <summary>How a run was trained.</summary>
internal static class TrainingRows
{
    public static IEnumerable<RowValues> Of(IReadOnlyList<Thing> things, RunStore? store, Language language)
    {
        yield return Row("data", RowKind.Text, Unit.None, run => run.DataName.Length == 0 ? null : new TextValue(run.DataName));
        yield return Row("training", RowKind.Text, Unit.None, run => new TextValue(run.Method ?? language.Text("run." + run.Kind.ToString().ToLowerInvariant())));
        yield return Row("teachers", RowKind.List, Unit.None, run => run.Teachers.IsEmpty ? null : new ListValue([.. run.Teachers.Select(Named)]));
        yield return Row("epochs", RowKind.Quantity, Unit.None, run => run.Epochs == 0 ? null : new QuantityValue(run.Epochs));
        yield return Row("seed", RowKind.Quantity, Unit.Label, run => run.Seed is { } seed ? new QuantityValue(seed) : null);
        yield return Row("seconds", RowKind.Quantity, Unit.Seconds, run => run.Seconds == 0 ? null : new QuantityValue(run.Seconds), 0.02);

        RowValues Row(string key, RowKind kind, Unit unit, Func<Run, CellValue?> read, double relativeTolerance = 0) => RowValues.Read(
            new(key, RowGroup.Training, kind) { Unit = unit, RelativeTolerance = relativeTolerance },
            things,
            thing => thing.Run is null ? null : read(thing.Run));

        // A teacher is stored as an id or a path; its run's name says more.
        string Named(string teacher)
        {
            try
            {
                return store?.Find(teacher)?.Name ?? teacher;
            }
            catch (MenutException)
            {
                return teacher;
            }
        }
    }
}
