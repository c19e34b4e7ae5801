using System.Collections.Immutable;
using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Inference;
using Menut.OnnxRuntime;
using Menut.Training;
using Menut.Training.Native;
using Menut.Weights;

namespace Menut.Cli.Models;

/// <summary>--engine and --threads: what computes a model's answers.</summary>
internal sealed class EngineArguments
{
    private const string Default = "menut";
    private const int MostThreads = 1024;

    /// <summary>An engine's libraries are loaded when the function that makes it is first run: nobody waits for what he doesn't use.</summary>
    private static readonly Choices<Func<CommandContext, Model, int?, IInferenceEngine>> Engines =
        new(
            "--engine", (Default, (_, model, threads) => new MenutEngine(model, new EngineOptions { Threads = threads })),
            ("torch", (context, model, threads) => Torch(context, model, threads)), ("onnxruntime", (_, model, threads) => new OnnxRuntimeEngine(model, threads)));

    private readonly Option<string> _engine = new("--engine")
    {
        HelpName = Engines.HelpName, Description = "What computes the answers.", DefaultValueFactory = _ => Default,
    };

    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "Threads of a call (one a core)." };

    public EngineArguments(Command command)
    {
        command.Add(_engine);
        command.Add(_threads);
    }

    /// <summary>What makes the engine that was asked for; whether there is such a one is known at once.</summary>
    /// <exception cref="MenutException">No such engine, or no such number of threads.</exception>
    public Func<Model, IInferenceEngine> Read(CommandContext context)
    {
        var create = Engines.Of(context.Value(_engine)!);
        return context.Value(_threads) is { } threads and not (>= 1 and <= MostThreads)
            ? throw MenutException.WrongUsage($"--threads {threads} is out of range: 1 to {MostThreads}.")
            : model => create(context, model, context.Value(_threads));
    }

    /// <summary>The names in a list of engines, as they are written here; each must be one.</summary>
    /// <exception cref="MenutException">One is unknown, or there is none.</exception>
    public static ImmutableArray<string> Parse(string list)
    {
        string[] names = list.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (names.Length == 0)
            throw MenutException.WrongUsage($"--engine names none: {Engines.HelpName.Replace('|', ',')}.");
        foreach (string name in names)
            Engines.Of(name);
        return [.. names.Select(name => name.ToLowerInvariant())];
    }

    /// <summary>Fetches what an engine needs and this machine lacks, so that a process that runs it finds it.</summary>
    /// <exception cref="MenutException">It cannot be had.</exception>
    public static void Fetch(CommandContext context, string name)
    {
        if (name == "torch")
            LibTorch.Fetch(new StatusLines(context), context.Cancellation);
    }

    private static TorchEngine Torch(CommandContext context, Model model, int? threads)
    {
        LibTorch.Require(threads, new StatusLines(context), context.Cancellation);
        return new(model);
    }

    private sealed class StatusLines(CommandContext context) : IProgress<string>
    {
        public void Report(string value) => context.Status(value);
    }
}
