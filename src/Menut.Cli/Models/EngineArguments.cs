using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Inference;
using Menut.Training;
using Menut.Training.Native;
using Menut.Weights;

namespace Menut.Cli.Models;

/// <summary>--engine and --threads: what computes a model's answers.</summary>
internal sealed class EngineArguments
{
    private const int MostThreads = 1024;

    private static readonly Choices<Func<Model, IInferenceEngine>> Engines = new("--engine", ("torch", model => new TorchEngine(model)));

    private readonly Option<string> _engine = new("--engine")
    {
        HelpName = Engines.HelpName, Description = "What computes the answers.", DefaultValueFactory = _ => "torch",
    };

    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "Threads of one operation (one a core)." };

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
        if (context.Value(_threads) is { } threads and not (>= 1 and <= MostThreads))
            throw MenutException.WrongUsage($"--threads {threads} is out of range: 1 to {MostThreads}.");
        return model =>
        {
            LibTorch.Require(context.Value(_threads), new StatusLines(context), context.Cancellation);
            return create(model);
        };
    }

    private sealed class StatusLines(CommandContext context) : IProgress<string>
    {
        public void Report(string value) => context.Status(value);
    }
}
