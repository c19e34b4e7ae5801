using System.Collections.Immutable;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;
using Menut.Training.Studies.Tables;

namespace Menut.Training.Studies;

/// <summary>
/// Chooses how a student is taught by a short race on validation pictures: ways train for a part of the epochs, hopeless ones stop early
/// (<see cref="SuccessiveHalving"/>, with two choices), and the best goes on from where it is. All have the plan's own schedule of the learning rate, so its
/// epochs are those of an ordinary training.
/// </summary>
public static class MethodRace
{
    private const string Folder = "race";

    /// <summary>Who takes part: labels alone, soft labels at three temperatures and two weights, and methods with their own defaults.</summary>
    public static ImmutableArray<StudyMethod> Candidates { get; } =
    [
        StudyMethod.Plain,
        .. StudyMethod.SoftLabels(StudyMethod.Temperatures, StudyMethod.Alphas),
        .. new[] { "standardised", "dkd", "dist" }.Select(name => new StudyMethod(name, new() { Method = name })),
    ];

    /// <summary>Epochs that a race costs, all ways together, if none fails.</summary>
    /// <param name="epochs">Epochs of the training.</param>
    public static int Budget(int epochs) => SuccessiveHalving.Epochs(Candidates.Length, Rungs(epochs));

    /// <summary>Whether a race is under way in a run's folder.</summary>
    public static bool IsUnderWay(string output) => Directory.Exists(Path.Combine(output, Folder)) && !new RunFolder(output).Exists;

    /// <summary>Races, or goes on with a race that was stopped, and makes the plan that goes on with the winner.</summary>
    /// <param name="plan">The training, with its teachers.</param>
    /// <param name="progress">Told of each candidate after every step.</param>
    /// <param name="messages">Told of what is not training.</param>
    /// <param name="cancellationToken">Stops after the step; the same call goes on.</param>
    /// <returns>A plan to resume; its run's <c>run.json</c> has the race.</returns>
    /// <exception cref="MenutException">There is nothing to choose on, every candidate failed, or the folder has another race.</exception>
    public static TrainingPlan Run(
        TrainingPlan plan, IProgress<RaceProgress>? progress = null, IProgress<string>? messages = null, CancellationToken cancellationToken = default)
    {
        if (plan.Data.Validation.LabelledCount == 0)
            throw MenutException.WrongData($"--method auto: {plan.Data.Name} has no labelled validation pictures to choose on.");
        LibTorch.Require(plan.Threads, messages, cancellationToken);
        RefuseTeachers(plan);
        using var claim = FolderLock.Take(plan.Output, "race.lock", $"Another process races in {plan.Output}.");
        var candidates = Fitting(plan);
        var rungs = Rungs(plan.Recipe.Epochs);
        messages?.Report(FormattableString.Invariant($"A race of {candidates.Length} ways for {SuccessiveHalving.Epochs(candidates.Length, rungs)} epochs in all; the best goes on to {plan.Recipe.Epochs}."));
        var failures = new Dictionary<string, MenutException>();
        var places = SuccessiveHalving.Run(candidates, rungs, (candidate, until) =>
        {
            var own = PlanOf(plan, candidate);
            TrialRun.RefuseOther(own);
            try
            {
                TrialRun.Advance(own, until, progress is null ? null : new Told(progress, candidate.Name), messages, cancellationToken);
                return ValidationScore.Of(new RunFolder(own.Output), until);
            }
            catch (MenutException exception)
            {
                failures[candidate.Name] = exception;
                messages?.Report($"{candidate.Name} is out: {exception.Message}");
                return null;
            }
        });
        if (places.IsEmpty)
            throw MenutException.Failure($"--method auto: every way failed; the first: {failures.Values.First().Message}");

        // Labels alone have not won where nobody could be taught.
        if (candidates.All(candidate => candidate.Options is null || failures.ContainsKey(candidate.Name)))
            throw failures.Values.First();

        var winner = places[0].Candidate;
        var race = new RaceSummary(
            winner.Name, SuccessiveHalving.Epochs(candidates.Length, rungs), plan.Data.Validation.LabelledCount,
            [.. places.Select(place => new TuningPlace(place.Candidate.Name, place.Epochs, place.Score.Accuracy, place.Score.Loss))]);
        messages?.Report(race.Why);
        Adopt(PlanOf(plan, winner).Output, plan.Output, race);
        return PlanOf(plan, winner) with { Output = plan.Output, Resume = true };
    }

    /// <summary>A teacher that can't teach is said before the race, not taken for ways that are worse than labels alone.</summary>
    private static void RefuseTeachers(TrainingPlan plan)
    {
        var taught = PlanOf(plan, Candidates.First(candidate => candidate.Options is not null));
        PlanCheck.Validate(taught with { Resume = new RunFolder(taught.Output).Exists });
    }

    /// <summary>
    /// Epochs at which candidates stop: a ninth, and a third of all. Accuracies of the first epoch alone say little, so that of a short training
    /// two epochs decide, where it has more.
    /// </summary>
    private static ImmutableArray<int> Rungs(int epochs) =>
        epochs <= 2 ? [1] : [Math.Max(1, epochs / (SuccessiveHalving.KeepOneOf * SuccessiveHalving.KeepOneOf)), Math.Max(2, epochs / SuccessiveHalving.KeepOneOf)];

    /// <summary>Pictures without a label rule out who learns from labels alone.</summary>
    private static ImmutableArray<StudyMethod> Fitting(TrainingPlan plan) =>
        [.. Candidates.Where(candidate => plan.Data.Train.UnlabelledCount == 0 || candidate.Options?.UsesUnlabelled() == true)];

    private static TrainingPlan PlanOf(TrainingPlan plan, StudyMethod candidate)
    {
        var own = plan with { Output = Path.Combine(plan.Output, Folder, candidate.Name), Resume = false };
        return candidate.Options is { } options ? own with { Distillation = options with { Mean = plan.Distillation.Mean } } : own with { Teachers = [], ForeignTeachers = [], AverageTeacherDecay = null };
    }

    /// <summary>The winner's run becomes the run; its description last, so that a copy that is cut short is made again.</summary>
    private static void Adopt(string winner, string output, RaceSummary race)
    {
        var (from, to) = (new RunFolder(winner), new RunFolder(output));
        foreach (var (source, target) in new[] { (from.MetricsPath, to.MetricsPath), (from.LastPath, to.LastPath), (from.BestPath, to.BestPath), (from.StatePath, to.StatePath) })
            File.Copy(source, target, overwrite: true);
        to.Write(from.ReadManifest() with { Race = race, Result = null });
    }

    private sealed class Told(IProgress<RaceProgress> progress, string name) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => progress.Report(new(name, value));
    }
}

/// <summary>How far a candidate of a race is.</summary>
/// <param name="Candidate">Its name.</param>
/// <param name="Training">How far it is.</param>
public sealed record RaceProgress(string Candidate, TrainingProgress Training);
