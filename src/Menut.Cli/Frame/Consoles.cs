using Spectre.Console;

namespace Menut.Cli.Frame;

/// <summary>Makes consoles that draw. Colours follow the terminal, and NO_COLOR turns them off.</summary>
internal static class Consoles
{
    /// <summary>Where there is no terminal there is no width either: a file or a pager takes whole lines.</summary>
    private const int WidthWithoutTerminal = 240;

    public static IAnsiConsole On(TextWriter writer)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(writer) });
        if (!console.Profile.Out.IsTerminal)
            console.Profile.Width = WidthWithoutTerminal;
        return console;
    }
}
