using Menut.Comparison.Languages;
using Menut.Comparison.Structure;
using Spectre.Console;

namespace Menut.Cli.Comparison;

/// <summary>Two networks block by block in the terminal.</summary>
internal static class StructureDrawing
{
    public static void Draw(IAnsiConsole console, StructureComparison comparison, bool differencesOnly, Language language)
    {
        string parameters = language.Text("structure.parameters"), macs = language.Text("structure.macs");
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (string header in (string[])["", comparison.Left.Name, parameters, macs, comparison.Right.Name, parameters, macs, language.Text("structure.what")])
        {
            var column = new TableColumn(new Text(header, new Style(decoration: Decoration.Bold)));
            table.AddColumn(header == parameters || header == macs ? column.RightAligned() : column);
        }

        foreach (var row in comparison.Rows.Where(row => !differencesOnly || row.Change != BlockChange.Same))
        {
            var (sign, color) = row.Change switch
            {
                BlockChange.Same => ("=", Color.Default),
                BlockChange.Changed => ("≠", Color.Yellow),
                BlockChange.Added => ("+", Color.Green),
                _ => ("−", Color.Red),
            };
            table.AddRow(
                new Text(sign, new Style(color)), Name(row.Left), Cost(row.Left?.Cost.Parameters), Cost(row.Left?.Cost.MultiplyAdds), Name(row.Right),
                Cost(row.Right?.Cost.Parameters), Cost(row.Right?.Cost.MultiplyAdds), new Text(Said(row), new Style(color)));
        }

        table.AddRow(
            new Text(""), new Text(language.Text("structure.total")), Cost(comparison.LeftCost.Parameters), Cost(comparison.LeftCost.MultiplyAdds), new Text(""),
            Cost(comparison.RightCost.Parameters), Cost(comparison.RightCost.MultiplyAdds), new Text(""));
        console.Write(table);
        console.WriteLine(language.Text(
            "structure.counts", comparison.Count(BlockChange.Same), comparison.Count(BlockChange.Changed), comparison.Count(BlockChange.Added),
            comparison.Count(BlockChange.Removed)));

        Text Name(NetworkBlock? block) => new(block is null ? "" : $"{block.Name}: {StructureText.Kind(block, language)}");
        Text Cost(long? amount) => new(amount is { } number ? language.Number(number, 0) : "");
        string Said(AlignedBlocks row) => row.Change == BlockChange.Changed
            ? string.Join("; ", row.Changes.Select(field => StructureText.Say(row, field, language)))
            : StructureText.Change(row.Change, language);
    }
}
