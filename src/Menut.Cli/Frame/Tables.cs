using System.Globalization;
using Spectre.Console;

namespace Menut.Cli.Frame;

/// <summary>How every command's tables look.</summary>
internal static class Tables
{
    /// <summary>A table without frame; a column whose name ends in &gt; is aligned to the right, as numbers are.</summary>
    public static Table Create(params ReadOnlySpan<string> columns)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (string column in columns)
        {
            bool right = column.EndsWith('>');
            var header = new Text(right ? column[..^1] : column, new Style(decoration: Decoration.Bold));
            table.AddColumn(new TableColumn(header) { NoWrap = true, Alignment = right ? Justify.Right : Justify.Left });
        }

        return table;
    }

    /// <summary>A row of plain texts: brackets in a file name are no markup, and a class or a key out of somebody's file steers no terminal.</summary>
    public static void Row(this Table table, params ReadOnlySpan<string> cells)
    {
        var row = new List<Text>(cells.Length);
        foreach (string cell in cells)
            row.Add(new Text(Plain(cell)));
        table.AddRow(row);
    }

    /// <summary>"5,288,548".</summary>
    public static string Count(long value) => value.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>"385.8 M": four digits are what a reader compares.</summary>
    public static string Short(long value) => value switch
    {
        >= 10_000_000_000 => Scaled(value, 1e9, "0.0", " G"),
        >= 1_000_000_000 => Scaled(value, 1e9, "0.00", " G"),
        >= 1_000_000 => Scaled(value, 1e6, "0.0", " M"),
        >= 10_000 => Scaled(value, 1e3, "0.0", " k"),
        _ => Count(value),
    };

    /// <summary>"4.8 MB", powers of ten.</summary>
    public static string Bytes(long value) => value switch
    {
        >= 1_000_000_000 => Scaled(value, 1e9, "0.0", " GB"),
        >= 1_000_000 => Scaled(value, 1e6, "0.0", " MB"),
        >= 1_000 => Scaled(value, 1e3, "0.0", " kB"),
        _ => Count(value) + " B",
    };

    /// <summary>"1.21", at most three decimals.</summary>
    public static string Number(double value) => value.ToString("0.###", CultureInfo.InvariantCulture);

    /// <summary>"91.52 %".</summary>
    public static string Percent(double part) => (100 * part).ToString("0.00", CultureInfo.InvariantCulture) + " %";

    /// <summary>"0.412 ms": three digits are what repeats.</summary>
    public static string Milliseconds(double value) =>
        value.ToString(value switch { < 1 => "0.000", < 10 => "0.00", < 100 => "0.0", _ => "N0" }, CultureInfo.InvariantCulture) + " ms";

    /// <summary>A grid of names and values.</summary>
    public static Grid Facts(params ReadOnlySpan<(string Name, string? Value)> facts)
    {
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(3).NoWrap()).AddColumn();
        foreach (var (name, value) in facts)
        {
            if (value is not null)
                grid.AddRow(new Text(name), new Text(Plain(value)));
        }

        return grid;
    }

    private static string Plain(string text) => string.Create(text.Length, text, static (plain, source) =>
    {
        for (int i = 0; i < plain.Length; i++)
            plain[i] = char.IsControl(source[i]) && source[i] != '\n' ? '\uFFFD' : source[i];
    });

    private static string Scaled(long value, double unit, string format, string suffix) =>
        (value / unit).ToString(format, CultureInfo.InvariantCulture) + suffix;
}
