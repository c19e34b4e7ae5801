using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Reflection;
using Menut.Cli.Frame;
using Spectre.Console;

namespace Menut.Cli;

/// <summary>What <c>menut</c> says on its own, with --help and with --version.</summary>
internal static class Overview
{
    public static string Version { get; } =
        typeof(Overview).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];

    public static void AddTo(RootCommand root)
    {
        root.SetAction(parse =>
        {
            var context = new CommandContext(parse);
            context.Answer(Document(root), CliJson.Default.OverviewDocument, console => Draw(console, root));
            return ExitCodes.Done;
        });
        foreach (var option in root.Options)
        {
            if (option is HelpOption { Action: HelpAction help })
                option.Action = new HelpWithExamples(help);
            else if (option is VersionOption)
                option.Action = new VersionAction();
        }
    }

    private static OverviewDocument Document(RootCommand root) =>
        new(Version, [.. root.Subcommands.Select(command => new OverviewCommand(command.Name, command.Description ?? ""))]);

    private static void Draw(IAnsiConsole console, RootCommand root)
    {
        console.Write(new Text("menut", new Style(decoration: Decoration.Bold)));
        console.WriteLine($" {Version}");
        console.WriteLine(root.Description!);
        console.WriteLine();
        var commands = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(3).NoWrap()).AddColumn();
        foreach (var command in root.Subcommands)
            commands.AddRow(new Text(command.Name, new Style(Color.Green)), new Text(command.Description ?? ""));
        console.Write(commands);
        console.WriteLine();
        console.WriteLine("menut COMMAND --help explains a command. Every command takes --json.");
    }

    private sealed class VersionAction : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            parseResult.InvocationConfiguration.Output.WriteLine(Version);
            return ExitCodes.Done;
        }
    }
}
