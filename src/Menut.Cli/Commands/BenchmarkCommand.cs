using System.Collections.Immutable;
using System.CommandLine;
using System.Runtime.InteropServices;
using Menut.Cli.Benchmark;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Cli.Progress;
using Menut.Inference;
using Menut.Networks;
using Menut.Weights;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut benchmark</c>: how long a picture takes, engines in turn in one run; or where Menut's own engine spends the time.</summary>
internal sealed class BenchmarkCommand : MenutCommand
{
    private const int CallsOfARound = 5;

    private readonly Argument<string[]> _models = new("models")
    {
        HelpName = "MODEL...", Description = "Models, or names from `menut networks` (weights at random).", Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _engines = new("--engine")
    {
        HelpName = "ENGINE,...", Description = "Engines to run in turn: menut, onnxruntime, torch.", DefaultValueFactory = _ => "menut,onnxruntime",
    };

    private readonly Option<int> _threads = new("--threads") { HelpName = "N", Description = "Threads of a call.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _batch = new("--batch") { HelpName = "N", Description = "Pictures a call.", DefaultValueFactory = _ => 1 };
    private readonly Option<int> _rounds = new("--rounds") { HelpName = "N", Description = $"Rounds of {CallsOfARound} calls an engine.", DefaultValueFactory = _ => 30 };
    private readonly Option<bool> _profile = new("--profile") { Description = "Show each step of Menut's engine, for one picture on one thread, and what part of the processor's peak it reaches." };
    private readonly NetworkArguments _options;

    public BenchmarkCommand()
        : base("benchmark", "Measure how long a picture takes, engines in turn.",
            "menut benchmark mobilenet_v2 efficientnet_b0", "menut benchmark best.safetensors --threads 2 --batch 8", "menut benchmark mobilenet_v3_large --profile")
    {
        Add(_models);
        Add(_engines);
        Add(_threads);
        Add(_batch);
        Add(_rounds);
        Add(_profile);
        _options = new NetworkArguments(this);
    }

    protected override int Run(CommandContext context)
    {
        int threads = InRange("--threads", context.Value(_threads), 1024), batch = InRange("--batch", context.Value(_batch), 4096);
        int rounds = InRange("--rounds", context.Value(_rounds), 1_000_000);
        if (context.Value(_profile))
            return Profile(context, rounds);
        var engines = EngineArguments.Parse(context.Value(_engines)!);
        var rows = new List<BenchmarkRow>();
        using (var progress = context.StartProgress())
        {
            foreach (string text in context.Value(_models))
            {
                using var stages = new DataStages(progress);
                rows.AddRange(Race(context, stages, text, engines, threads, batch, rounds));
            }
        }

        context.Answer([.. rows], CliJson.Default.BenchmarkRowArray, console =>
        {
            var table = Tables.Create("model", "engine", "threads>", "batch>", "median ms>", "95 % ms>", "best ms>", "pictures/s>", $"times {engines[Baseline(engines)]}>");
            foreach (var row in rows)
            {
                table.Row(
                    row.Model, row.Engine, Tables.Count(row.Threads), Tables.Count(row.Batch), Tables.Number(row.MedianMs), Tables.Number(row.P95Ms), Tables.Number(row.BestMs),
                    Tables.Number(row.ImagesPerSecond), $"{Tables.Number(row.Ratio)} ({Tables.Number(row.RatioLow)} to {Tables.Number(row.RatioHigh)})");
            }

            console.Write(table);
            console.WriteLine($"{RuntimeInformation.FrameworkDescription}, {RuntimeInformation.OSDescription}, {Environment.ProcessorCount} processor cores");
        });
        return ExitCodes.Done;
    }

    private List<BenchmarkRow> Race(
        CommandContext context, DataStages stages, string text, ImmutableArray<string> names, int threads, int batch, int rounds)
    {
        var model = Find(context, text);
        var engines = new List<IInferenceEngine>();
        try
        {
            foreach (string name in names)
                engines.Add(EngineArguments.Create(context, name, model, threads));
            var entries = EngineRace.Run(engines, batch, rounds, CallsOfARound, Baseline(names), new Rounds(stages, text, rounds), context.Cancellation);
            return [.. entries.Select(entry => BenchmarkRow.Of(text, entry, batch))];
        }
        finally
        {
            engines.ForEach(engine => engine.Dispose());
        }
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
        if (KnownNetworks.Find(text) is null)
        {
            return _options.Any(context)
                ? throw MenutException.WrongUsage($"{text} is a model: it is measured as it is, without options of a network.")
                : ModelSource.Load(context, text);
        }

        var network = KnownNetworks.Create(text, _options.Options(context));
        return EnginePlanning.RandomModel(network);
    }

    /// <summary>Menut's own engine is what others are compared with, or else the first.</summary>
    private static int Baseline(ImmutableArray<string> names) => Math.Max(0, names.IndexOf("menut", StringComparer.OrdinalIgnoreCase));

    private static int InRange(string option, int value, int most) =>
        value >= 1 && value <= most ? value : throw MenutException.WrongUsage($"{option} {value} is out of range: 1 to {most}.");

    private sealed class Rounds(DataStages stages, string model, int rounds) : IProgress<int>
    {
        public void Report(int value) => stages.Report(new($"Measuring {model}", value, rounds, "rounds"));
    }
}
