using System.Collections.Immutable;
using Menut.Training.Studies.Tables;

namespace Menut.Cli.Studies;

/// <summary>
/// What <c>menut study --json</c> answers. Quality is of the test split, at the epoch that validation chose; fractions are of one, loss and
/// <c>agreement_kl</c> in nats; figures named <c>scaled_…</c> are with logits divided by the temperature that validation asks for.
/// </summary>
/// <param name="Study">The study's folder.</param>
/// <param name="Data">Name of the data.</param>
/// <param name="SplitSeed">The seed of its splits.</param>
/// <param name="Epochs">Epochs of every trial in the rows.</param>
/// <param name="BatchSize">Pictures of a step.</param>
/// <param name="Pictures">Pictures that each of them learnt from, each as often as it did.</param>
/// <param name="Teachers">Who taught; students are compared with the first.</param>
/// <param name="Rows">Every student by every method.</param>
/// <param name="Tuning">How settings of soft labels were chosen.</param>
/// <param name="Trials">Every trial.</param>
/// <param name="Failed">How many of them failed.</param>
/// <param name="Seconds">Time of all trials.</param>
internal sealed record StudyAnswer(
    string Study, string Data, long SplitSeed, int Epochs, int BatchSize, long Pictures, ImmutableArray<TeacherFigures> Teachers, ImmutableArray<StudyRow> Rows,
    TuningAnswer[] Tuning, TrialAnswer[] Trials, int Failed, double Seconds)
{
    public static StudyAnswer Of(StudyTable table, string folder, string data, long splitSeed) => new(
        folder, data, splitSeed, table.Epochs, table.BatchSize, table.Pictures, table.Teachers, table.Rows,
        [.. table.Chosen.Select(choice => new TuningAnswer(choice.Student.Name, choice.Setting.Name, choice.Epochs, choice.Places))],
        [.. table.Outcomes.Select(outcome => new TrialAnswer(
            outcome.Trial.Name, outcome.Trial.Kind.ToString().ToLowerInvariant(), outcome.Trial.Seed, outcome.Folder, outcome.Result?.Accuracy,
            outcome.Result?.ValidationAccuracy, outcome.Result?.BestEpoch, outcome.StoppedAfter, outcome.Error))],
        table.Failed.Count(), table.Outcomes.Sum(outcome => outcome.Result?.Seconds ?? 0));
}

/// <summary>How a setting was chosen.</summary>
internal sealed record TuningAnswer(string Student, string Setting, int Epochs, ImmutableArray<TuningPlace> Places);

/// <summary>A trial.</summary>
internal sealed record TrialAnswer(
    string Name, string Kind, long Seed, string Run, double? Accuracy, double? ValidationAccuracy, int? BestEpoch, int? StoppedAfter, string? Error);
