using System.Collections.Immutable;
using Menut.Training.Data;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;
using Menut.Training.Studies.Tables;
using Menut.Weights;

namespace Menut.Training.Studies;

/// <summary>
/// Runs the trials of a study, one after the other, each in a folder of its own. Stopped or killed, it goes on where it was; a trial
/// that fails fails alone.
/// </summary>
public sealed class Study
{
    private readonly StudyDescription _study;
    private readonly PictureDataSet _data;
    private readonly StudyOptions _options;
    private readonly IProgress<StudyProgress>? _progress;
    private readonly IProgress<string>? _messages;
    private readonly CancellationToken _cancellation;
    private readonly TrialPlanner _planner;
    private readonly Dictionary<string, TrialOutcome> _outcomes = [];
    private readonly HashSet<string> _tried = [], _told = [];
    private readonly long _splitSeed;
    private readonly int _trials;
    private StudyClock _clock = new([]);

    private Study(
        StudyDescription study, PictureDataSet data, long splitSeed, StudyOptions options, IProgress<StudyProgress>? progress, IProgress<string>? messages,
        CancellationToken cancellationToken)
    {
        (_study, _data, _splitSeed, _options) = (study, data, splitSeed, options);
        (_progress, _messages, _cancellation) = (progress, messages, cancellationToken);
        _planner = new(study, data, splitSeed, options);
        _trials = TrialList.Count(study);
    }

    /// <summary>Runs what is left of a study, and sums all of it up.</summary>
    /// <param name="study">The study.</param>
    /// <param name="data">Its data, with splits made by <paramref name="splitSeed"/>.</param>
    /// <param name="splitSeed">The seed of the splits.</param>
    /// <param name="options">Where and with what.</param>
    /// <param name="progress">Told after every step.</param>
    /// <param name="messages">Told of what is not training.</param>
    /// <param name="cancellationToken">Stops after the step; everything is saved.</param>
    /// <exception cref="MenutException">The study cannot be, its folder has another one, or another process runs it.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; the same call goes on with it.</exception>
    public static StudyTable Run(
        StudyDescription study, PictureDataSet data, long splitSeed, StudyOptions options, IProgress<StudyProgress>? progress = null,
        IProgress<string>? messages = null, CancellationToken cancellationToken = default)
    {
        StudyCheck.Validate(study, data, splitSeed, options);
        LibTorch.Require(options.Threads, messages, cancellationToken);
        return new Study(study, data, splitSeed, options, progress, messages, cancellationToken).Run();
    }

    private StudyTable Run()
    {
        var folder = new StudyFolder(_options.Folder);
        using var claim = folder.Lock();
        var brought = StudyCheck.Teachers(_study, _data, _options);
        StudyCheck.Methods(_study, _planner, brought);
        // Only a description that can be is written down: a mended one would be refused as another.
        folder.Claim(StudyCheck.Identity(_study, _data, _splitSeed));
        _clock = new(StudyWork.Of(_study, _planner, brought));
        foreach (var trial in TrialList.Teachers(_study))
            Attempt(trial, _planner.Plan(trial));
        if (_outcomes.Values.Any(outcome => outcome.Error is not null))
            return Table([], []); // Nobody can be taught, or compared with who is not there.

        var teachers = new StudyTeachers(_study, Models(brought), _data, _options, _messages, _cancellation);
        var figures = teachers.Figures();
        var chosen = _study.Students.Select(student => (Student: student, Choice: Choose(student, teachers))).ToImmutableArray();
        foreach (var trial in TrialList.Students(_study, chosen.ToDictionary(pair => pair.Student, pair => pair.Choice?.Setting)))
            Attempt(trial, Plan(trial, teachers));
        return Table(figures, [.. chosen.Select(pair => pair.Choice).OfType<ChosenSetting>()]);
    }

    private StudyTable Table(ImmutableArray<TeacherFigures> teachers, ImmutableArray<ChosenSetting> chosen) => StudyTable.Of(
        _study, teachers, chosen, [.. _outcomes.Values], _planner.Plan);

    /// <summary>The models that were brought, and those that have been trained.</summary>
    private ImmutableArray<(string Path, Model Model)> Models(ImmutableArray<Model?> brought)
    {
        var models = ImmutableArray.CreateBuilder<(string, Model)>();
        foreach (var (teacher, model) in _study.Teachers.Zip(brought))
        {
            string path = teacher.Model ?? new RunFolder(_planner.FolderOf(TrialList.Teachers(_study).First(trial => trial.Network == teacher.Network))).BestPath;
            models.Add((path, model ?? Model.Load(path)));
        }

        return models.DrainToImmutable();
    }

    /// <summary>Has validation choose a setting of plain soft labels; null where none came to an end.</summary>
    private ChosenSetting? Choose(StudyNetwork student, StudyTeachers teachers)
    {
        var trials = TrialList.Tuning(_study, student);
        int epochs = _planner.Recipe.Epochs;
        ImmutableArray<int> rungs = _study.Tuning.EarlyStop ? SuccessiveHalving.Rungs(epochs, trials.Length) : [epochs];
        var places = SuccessiveHalving.Run(trials, rungs, (trial, until) =>
        {
            var outcome = Attempt(trial, Plan(trial, teachers), until);
            return outcome.Error is null ? ValidationScore.Of(new RunFolder(outcome.Folder), until) : null;
        });
        foreach (var trial in trials)
            _clock.Settle(trial.Place);
        if (places.FirstOrDefault() is not { } best || _outcomes[best.Candidate.Name].Result is null)
            return null;
        return new(
            student, SettingOf(best.Candidate), best.Candidate.Name, SuccessiveHalving.Epochs(trials.Length, rungs),
            [.. places.Select(place => new TuningPlace(SettingOf(place.Candidate).Name, place.Epochs, place.Score.Accuracy, place.Score.Loss))]);

        StudyMethod SettingOf(Trial trial) => _study.Tuning.Settings[trials.IndexOf(trial)];
    }

    private TrainingPlan Plan(Trial trial, StudyTeachers teachers)
    {
        var plan = _planner.Taught(trial, teachers.Models);

        // What is finished needs no teacher's answers.
        return new RunFolder(plan.Output).IsFinished ? plan : plan with { Reference = teachers.Reference };
    }

    private TrialOutcome Attempt(Trial trial, TrainingPlan plan, int? until = null)
    {
        _cancellation.ThrowIfCancellationRequested();
        TrialRun.RefuseOther(plan);
        if (_tried.Add(trial.Name) && _options.Retry)
            StudyFolder.ClearError(plan.Output);
        var outcome = StudyFolder.ErrorOf(plan.Output) is { } before
            ? new(trial, plan.Output, null, before)
            : Train(trial, plan, until ?? plan.Recipe.Epochs);
        _outcomes[trial.Name] = outcome;
        if (outcome.Error is not null || outcome.Result is not null)
            _clock.Settle(trial.Place);
        if (outcome.Result is not null && _told.Add(trial.Name))
            _options.Finished?.Invoke(trial, plan);
        return outcome;
    }

    private TrialOutcome Train(Trial trial, TrainingPlan plan, int epochs)
    {
        var told = _progress is null ? null : new Told(this, trial, plan.Recipe.BatchSize);
        try
        {
            var result = TrialRun.Advance(plan, epochs, told, _messages, _cancellation);
            return new(trial, plan.Output, result, StoppedAfter: result is null ? epochs : null);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            string message = (exception is MenutException ? exception.Message : $"{exception.GetType().Name}: {exception.Message}").ReplaceLineEndings(" ");
            StudyFolder.WriteError(plan.Output, message);
            _messages?.Report($"{trial.Name} failed: {message}");
            return new(trial, plan.Output, null, message);
        }
    }

    private sealed class Told(Study study, Trial trial, int batchSize) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value)
        {
            double fraction = (value.Epoch - 1 + (double)value.Step / value.Steps) / value.Epochs;
            study._clock.Advance(trial.Place, fraction);
            study._progress!.Report(new(trial, study._clock.Settled + 1, study._trials, batchSize, value, study._clock.Left));
        }
    }
}
