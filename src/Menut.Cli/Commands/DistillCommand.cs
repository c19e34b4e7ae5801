using System.CommandLine;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.Cli.Runs;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Cli.Commands;

/// <summary><c>menut distill</c>: trains a small network on the soft labels of larger ones.</summary>
internal sealed class DistillCommand : MenutCommand
{
    private static readonly Choices<TeacherMean> Means =
        new("--mean", ("arithmetic", TeacherMean.Arithmetic), ("geometric", TeacherMean.Geometric));

    private readonly DataOpening _data;

    private readonly TeacherArguments _teachers;
    private readonly Option<string?> _student = new("--student") { HelpName = "NETWORK", Description = "What learns: a name from `menut networks`." };
    private readonly Option<double?> _temperature = new("--temperature") { HelpName = "T", Description = "Softens both distributions (4)." };
    private readonly Option<double?> _alpha = new("--alpha") { HelpName = "PART", Description = "Weight of the soft labels; true labels have the rest (0.9)." };
    private readonly Option<string?> _mean = new("--mean") { HelpName = Means.HelpName, Description = "How several teachers become one (arithmetic)." };
    private readonly TrainingArguments _training;

    public DistillCommand()
        : base("distill", "Train a small network on the soft labels of larger ones.",
            "menut distill photos --teacher runs/efficientnet_b0-1 --student mobilenet_v1 --width 0.25",
            "menut distill photos --teacher runs/a --teacher runs/b --student mobilenet_v1 --temperature 2",
            "menut distill photos --teacher runs/a --student mobilenet_v1 --extra more-photos --cache")
    {
        _data = new DataOpening(this);
        _teachers = new TeacherArguments(this);
        _student.CompletionSources.Add(_ => KnownNetworks.All.Select(known => new System.CommandLine.Completions.CompletionItem(known.Name)));
        foreach (Option option in (Option[])[_student, _temperature, _alpha, _mean])
            Add(option);
        _training = new TrainingArguments(this);
    }

    protected override int Run(CommandContext context)
    {
        var saved = _training.Saved(context, "distill");
        var teachers = _teachers.Teachers(context, saved);

        // The teacher's seed decided which pictures it never saw, where the data has no splits of its own.
        long seed = teachers.Networks is [var first, ..] ? first.Model.Provenance.Seed ?? TrainingDefaults.Seed : TrainingDefaults.Seed;
        var request = _training.Read(context, context.Value(_student), "--student", saved, seed) with
        {
            Teachers = teachers.Networks,
            AverageTeacherDecay = _teachers.Decay(context, teachers, saved),
            Cache = _teachers.Cache(context, saved),
            Distillation = Distillation(context, saved?.Settings.Distillation ?? new DistillationOptions()),
        };
        using var ledger = RunLedger.Open();
        FinishedRun finished;
        using (var progress = context.StartProgress())
        {
            var data = _data.Open(context, progress, request.Seed);
            foreach (var (path, model) in teachers.Networks)
                WarnOfOtherSplits(context, path, model, data, request.Seed);
            data = _teachers.WithExtra(context, progress, data, _data.Strict(context));
            var plan = request.Plan(data) with { ForeignTeachers = teachers.ForeignFor(context, data, request.Threads) };
            _training.SayFreshClassifier(context, plan);
            var result = TrainingSession.Run(context, progress, plan, plan.Network.Name, GoOn(context, request));
            finished = ledger.Finish(context, plan, result);
        }

        var answer = RunAnswer.Of(finished);
        context.Answer(answer, CliJson.Default.RunAnswer, console => RunFacts.Draw(console, answer, _data.Text(context)));
        return ExitCodes.Done;
    }

    private DistillationOptions Distillation(CommandContext context, DistillationOptions others)
    {
        var options = others with
        {
            Temperature = context.Value(_temperature) ?? others.Temperature,
            Alpha = context.Value(_alpha) ?? others.Alpha,
            Mean = context.Value(_mean) is { } mean ? Means.Of(mean) : others.Mean,
        };
        options.Validate();
        return options;
    }

    private static void WarnOfOtherSplits(CommandContext context, string path, Model teacher, PictureDataSet data, long seed)
    {
        if (teacher.Provenance is { Seed: { } other, DataFingerprint: { } fingerprint } && other != seed && fingerprint == data.Fingerprint)
            context.Warn($"{path} was trained with seed {other}, not {seed}: where the seed makes the splits, it has seen some of these test pictures.");
    }

    private string GoOn(CommandContext context, TrainingRequest request)
    {
        string from = _training.From(context) is { } model ? $" --from {CommandText.Quote(model)}" : "";
        return $"menut distill {CommandText.Quote(_data.Text(context))}{from}{_teachers.GoOn(context)} --output {CommandText.Quote(request.Output)} --resume";
    }
}
