using System.Collections.Immutable;
using System.CommandLine;
using Menut.Cli.Benchmark;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Cli.Progress;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Weights;

namespace Menut.Cli.Commands;

/// <summary><c>menut benchmark</c>: how long a picture takes, engines in turn, each in a process of its own; or where Menut's own engine spends the time.</summary>
internal sealed class BenchmarkCommand : MenutCommand
{
    private const string Own = "menut", Usual = "menut,onnxruntime";

    private readonly Argument<string[]> _models = new("models")
    {
        HelpName = "MODEL...", Description = "Models, or names from `menut networks` (weights at random).", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string?> _engines = new("--engine") { HelpName = "ENGINE,...", Description = $"Engines to run in turn, of menut, onnxruntime, torch ({Usual})." };
    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "Threads of a call (1)." };
    private readonly Option<int?> _batch = new("--batch") { HelpName = "N", Description = "Pictures a call (1)." };
    private readonly Option<int> _rounds = new("--rounds") { HelpName = "N", Description = $"Rounds of {RaceSetting.Calls} calls an engine.", DefaultValueFactory = _ => 30 };
    private readonly Option<int?> _starts = new("--starts") { HelpName = "N", Description = "Processes in which an engine is started, to measure its cold start (3)." };
    private readonly Option<bool> _profile = new("--profile") { Description = "Show each step of Menut's engine, for one picture on one thread, and what part of the processor's peak it reaches." };
    private readonly NetworkArguments _options;

    public BenchmarkCommand()
        : base("benchmark", "Measure how long a picture takes, engines in turn.",
            "menut benchmark mobilenet_v2 efficientnet_b0", "menut benchmark mobilenet_v2 --width 0.35 --size 96", "menut benchmark best.safetensors --threads 2 --batch 8", "menut benchmark mobilenet_v3_large --profile")
    {
        Add(_models);
        Add(_engines);
        Add(_threads);
        Add(_batch);
        Add(_rounds);
        Add(_starts);
        Add(_profile);
        _options = new NetworkArguments(this);
    }

    protected override int Run(CommandContext context)
    {
        var setting = new RaceSetting(
            InRange("--threads", context.Value(_threads) ?? 1, 1024), InRange("--batch", context.Value(_batch) ?? 1, 4096),
            InRange("--rounds", context.Value(_rounds), 1_000_000), InRange("--starts", context.Value(_starts) ?? 3, 1000));
        var engines = EngineArguments.Parse(context.Value(_engines) ?? Usual);
        if (context.Value(_profile))
        {
            RefuseUnprofiled(context, setting, engines);
            return Profile(context, setting.Rounds);
        }

        foreach (string engine in engines)
            EngineArguments.Fetch(context, engine);
        int baseline = Baseline(engines);
        var rows = new List<BenchmarkRow>();
        using (var progress = context.StartProgress())
        {
            foreach (string text in context.Value(_models))
            {
                var model = Find(context, text);
                using var stages = new DataStages(progress);
                var result = EngineRace.Run(model, engines, setting, new Rounds(stages, text, setting.Rounds), context.Cancellation);
                rows.AddRange(BenchmarkRow.Of(text, model, setting, result, baseline));
            }
        }

        BenchmarkRow[] answer = BenchmarkRow.WithMeans(rows, engines.Length);
        context.Answer(answer, CliJson.Default.BenchmarkRowArray, console => BenchmarkTable.Draw(console, answer, setting, engines, engines[baseline]));
        return ExitCodes.Done;
    }

    private int Profile(CommandContext context, int rounds)
    {
        var answers = new List<ProfileAnswer>();
        foreach (string text in context.Value(_models))
        {
            using var engine = new MenutEngine(Find(context, text), new EngineOptions { Threads = 1 });
            answers.Add(ProfileAnswer.Of(text, engine, rounds));
        }

        context.Answer([.. answers], CliJson.Default.ProfileAnswerArray, console =>
        {
            foreach (var answer in answers)
                answer.Draw(console);
        });
        return ExitCodes.Done;
    }

    /// <summary>A network's name, with weights at random, or a model.</summary>
    private Model Find(CommandContext context, string text)
    {
        if (KnownNetworks.Find(text) is not null)
            return UntrainedModel.Of(KnownNetworks.Create(text, _options.Options(context)));
        int? resolution = _options.Resolution(context);
        if (_options.Options(context) != new NetworkOptions { Resolution = resolution })
            throw MenutException.WrongUsage($"{text} is a model: it is measured as it is, without options of a network other than --resolution.");
        var model = ModelSource.Load(context, text);
        return resolution is { } asked ? model.AtResolution(asked) : model;
    }

    /// <summary>A profile is of one picture, on one thread, by Menut's engine: what asks for something else is refused rather than passed over.</summary>
    private void RefuseUnprofiled(CommandContext context, RaceSetting setting, ImmutableArray<string> engines)
    {
        string? other =
            context.Value(_engines) is { } asked && engines is not [Own] ? $"--engine {asked}"
            : setting.Threads != 1 ? $"--threads {setting.Threads}"
            : setting.Batch != 1 ? $"--batch {setting.Batch}"
            : context.Value(_starts) is { } starts ? $"--starts {starts}"
            : null;
        if (other is not null)
            throw MenutException.WrongUsage($"{other} does not go with --profile, which shows one picture on one thread of Menut's engine.");
    }

    /// <summary>Menut's own engine is what others are compared with, or else the first.</summary>
    private static int Baseline(ImmutableArray<string> names) => Math.Max(0, names.IndexOf(Own));

    private static int InRange(string option, int value, int most) =>
        value >= 1 && value <= most ? value : throw MenutException.WrongUsage($"{option} {value} is out of range: 1 to {most}.");

    private sealed class Rounds(DataStages stages, string model, int rounds) : IProgress<int>
    {
        public void Report(int value) => stages.Report(new($"Measuring {model}", value, rounds, "rounds"));
    }
}
