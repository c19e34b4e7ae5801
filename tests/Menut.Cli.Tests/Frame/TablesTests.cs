using Menut.Cli.Frame;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Menut.Cli.Tests.Frame;

public sealed class TablesTests
{
    [Fact]
    public void What_a_file_calls_something_steers_no_terminal_and_is_no_markup()
    {
        const string Hostile = "\u001b[31mred\u0007 [bold]";
        var table = Tables.Create("label");
        table.Row(Hostile);
        Assert.Contains("\uFFFD[31mred\uFFFD [bold]", Drawn(table), StringComparison.Ordinal);
        Assert.Contains("\uFFFD[31mred\uFFFD [bold]", Drawn(Tables.Facts(("label", Hostile))), StringComparison.Ordinal);
    }

    private static string Drawn(IRenderable drawing)
    {
        using var text = new StringWriter();
        AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, Out = new AnsiConsoleOutput(text) }).Write(drawing);
        return text.ToString();
    }
}
