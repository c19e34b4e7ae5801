using System.CommandLine;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.Cli.Runs;
using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Cli.Commands;

/// <summary><c>menut distill</c>: trains a small network on what larger ones know.</summary>
internal sealed class DistillCommand : MenutCommand
{
    private readonly DataOpening _data;

    private readonly TeacherArguments _teachers;
    private readonly Option<string?> _student = new("--student") { HelpName = "NETWORK", Description = "What learns: a name from `menut networks`." };
    private readonly DistillationArguments _distillation;
    private readonly TrainingArguments _training;

    public DistillCommand()
        : base("distill", "Train a small network on what larger ones know.",
            "menut distill photos --teacher runs/efficientnet_b0-1 --student mobilenet_v1 --width 0.25",
            "menut distill photos --teacher runs/a --teacher runs/b --student mobilenet_v1 --temperature 2",
            "menut distill photos --teacher runs/efficientnet_b0-1 --student mobilenet_v2 --method dkd --beta 4",
            "menut distill photos --teacher runs/a --student mobilenet_v1 --extra more-photos --cache",
            "menut distill photos --teacher runs/efficientnet_b0-1 --student mobilenet_v1 --method auto")
    {
        _data = new DataOpening(this);
        _teachers = new TeacherArguments(this);
        _student.CompletionSources.Add(_ => KnownNetworks.All.Select(known => new System.CommandLine.Completions.CompletionItem(known.Name)));
        Add(_student);
        _distillation = new DistillationArguments(this);
        _training = new TrainingArguments(this);
    }

    protected override int Run(CommandContext context)
    {
        var saved = _training.Saved(context, "distill");
        bool auto = _distillation.IsAuto(context), race = auto && saved is null;
        var distillation = race ? _distillation.ReadForRace(context)
            : auto ? saved!.Settings.Distillation ?? new() // chosen before it was stopped
            : _distillation.Read(context, saved?.Settings.Distillation);
        var teachers = _teachers.Teachers(context, saved);

        // The teacher's seed decided which pictures it never saw, where the data has no splits of its own.
        long seed = teachers.Networks is [var first, ..] ? first.Model.Provenance.Seed ?? TrainingDefaults.Seed : TrainingDefaults.Seed;
        var request = _training.Read(context, context.Value(_student), "--student", saved, seed) with
        {
            Teachers = teachers.Networks,
            AverageTeacherDecay = _teachers.Decay(context, teachers, saved),
            Cache = _teachers.Cache(context, saved),
            Distillation = distillation,
        };
        using var ledger = RunLedger.Open();
        FinishedRun finished;
        using (var progress = context.StartProgress())
        {
            var data = _data.Open(context, progress, request.Seed);
            foreach (var (path, model) in teachers.Networks)
                OtherSplits.Warn(context, path, model, data, request.Seed);
            data = _teachers.WithExtra(context, progress, data, _data.Strict(context));
            var plan = request.Plan(data);
            plan = plan with { ForeignTeachers = teachers.ForeignFor(context, data, plan.Threads) };
            _training.SayFreshClassifier(context, plan);
            if (race)
                plan = MethodRaceSession.Run(context, progress, plan);
            var result = TrainingSession.Run(context, progress, plan, plan.Network.Name, GoOn(context, plan));
            finished = ledger.Finish(context, plan, result);
        }

        var answer = RunAnswer.Of(finished);
        context.Answer(answer, CliJson.Default.RunAnswer, console => RunFacts.Draw(console, answer, _data.Text(context)));
        return ExitCodes.Done;
    }

    private string GoOn(CommandContext context, TrainingPlan plan)
    {
        string from = _training.From(context) is { } model ? $" --from {CommandText.Quote(model)}" : "";
        return $"menut {(plan.HasTeacher ? "distill" : "train")} {CommandText.Quote(_data.Text(context))}{from}{(plan.HasTeacher ? _teachers.GoOn(context) : "")} --output {CommandText.Quote(plan.Output)} --resume";
    }
}
