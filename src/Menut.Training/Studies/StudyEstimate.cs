using System.Collections.Immutable;
using Menut.Training.Data;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;

namespace Menut.Training.Studies;

/// <summary>What a study will take, before it takes it.</summary>
/// <param name="Trials">Every trial with its epochs and the pictures that it learns from, each as often as it does.</param>
/// <param name="Seconds">Time of the steps of what is left at the speed that was measured just now; pictures are ready, validation and saving are not counted.</param>
/// <param name="Finished">Trials that are finished already.</param>
public sealed record StudyEstimate(ImmutableArray<EstimatedTrial> Trials, double Seconds, int Finished)
{
    /// <summary>Lists the trials and times a few steps of each network.</summary>
    /// <param name="study">The study.</param>
    /// <param name="data">Its data.</param>
    /// <param name="splitSeed">The seed of the splits.</param>
    /// <param name="options">Where and with what it would run.</param>
    /// <param name="messages">Told of what takes a while.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="MenutException">The study cannot be.</exception>
    public static StudyEstimate Of(
        StudyDescription study, PictureDataSet data, long splitSeed, StudyOptions options, IProgress<string>? messages = null, CancellationToken cancellationToken = default)
    {
        StudyCheck.Validate(study, data, splitSeed, options);
        LibTorch.Require(options.Threads, messages, cancellationToken);
        messages?.Report("Timing a few steps of each network...");
        var planner = new TrialPlanner(study, data, splitSeed, options);
        var device = LibTorch.Device(options.Device);
        var brought = StudyCheck.Teachers(study, data, options);
        int batch = planner.Recipe.BatchSize;
        double teaching = planner.TeacherNetworks(brought).Sum(network => StepTimer.Forward(network, batch, device, cancellationToken));
        var trials = ImmutableArray.CreateBuilder<EstimatedTrial>();
        var steps = new Dictionary<(string, int), double>();
        double seconds = 0;
        var asked = new HashSet<long>();
        int finished = 0;
        foreach (var trial in StudyWork.All(study))
        {
            var plan = planner.Plan(trial);
            trials.Add(new(trial, plan.Recipe.Epochs, StudyWork.Pictures(plan)));
            bool asks = StudyWork.AsksTeachers(trial, plan, asked);
            if (IsFinished(plan.Output))
            {
                finished++;
                continue;
            }

            var key = (trial.Network.Name, plan.Recipe.BatchSize);
            if (!steps.TryGetValue(key, out double step))
                step = steps[key] = StepTimer.Learning(plan, device, cancellationToken);
            seconds += StudyWork.Steps(plan) * (step + (asks ? teaching : 0));
        }

        return new(trials.DrainToImmutable(), seconds, finished);
    }

    /// <summary>Whether a trial's run is finished; that of a setting that was chosen, whichever it was.</summary>
    private static bool IsFinished(string output)
    {
        string trials = Path.GetDirectoryName(output)!, name = Path.GetFileName(output);
        return Directory.Exists(trials) && Directory.EnumerateDirectories(trials, name.Replace($"-tuned-{StudyWork.ToBeChosen}-", "-tuned-*-", StringComparison.Ordinal))
            .Select(folder => new RunFolder(folder))
            .Any(run => run.IsFinished);
    }
}

/// <summary>A trial that is to come.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Epochs">Its epochs.</param>
/// <param name="Pictures">Pictures that it learns from.</param>
public sealed record EstimatedTrial(Trial Trial, int Epochs, long Pictures);
