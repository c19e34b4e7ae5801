using Menut.Comparison.Exports;
using Spectre.Console;

namespace Menut.Cli.Comparison;

/// <summary>A comparison in the terminal: cells wrap, and a row that differs is marked and coloured.</summary>
internal static class ComparisonDrawing
{
    public static void Draw(IAnsiConsole console, TerminalTable comparison)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (string header in comparison.Headers)
            table.AddColumn(new TableColumn(new Text(header, new Style(decoration: Decoration.Bold))));
        foreach (var row in comparison.Rows)
        {
            if (row.Heading is { } heading)
                AddHeading(table, heading, comparison.Headers.Length);
            var label = new Text(row.Label, row.Differs ? new Style(Color.Yellow) : Style.Plain);
            table.AddRow([label, .. row.Cells.Select(cell => new Text(cell))]);
        }

        console.Write(table);
        console.WriteLine(comparison.Footer);
    }

    private static void AddHeading(Table table, string heading, int columns)
    {
        if (table.Rows.Count > 0)
            table.AddEmptyRow();
        table.AddRow([new Text(heading, new Style(Color.Green, decoration: Decoration.Bold)), .. Enumerable.Repeat(Text.Empty, columns - 1)]);
    }
}
