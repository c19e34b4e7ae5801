using Menut.Cli;
using Menut.Cli.Benchmark;
using Menut.Cli.Frame;

// The start of an engine's process is measured: nothing of the command goes before it.
return args is [EngineChild.Command, var engine, var folder, var threads, var batch, var calls] ? EngineChild.Run(engine, folder, threads, batch, calls) : Run(args);

static int Run(string[] arguments)
{
    using var interruption = Interruption.OfProcess();
    return new CommandLine(MenutRoot.Create()).Run(arguments, CommandEnvironment.OfProcess(interruption.Token));
}
