using Menut.Cli;
using Menut.Cli.Frame;

using var interruption = Interruption.OfProcess();
return new CommandLine(MenutRoot.Create()).Run(args, CommandEnvironment.OfProcess(interruption.Token));
