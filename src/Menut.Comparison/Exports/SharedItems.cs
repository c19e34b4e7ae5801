using System.Collections.Frozen;

namespace Menut.Comparison.Exports;

/// <summary>Of a row whose cells are lists: which items all of them have, and which only one.</summary>
internal sealed class SharedItems
{
    private readonly FrozenDictionary<string, int> _holders;
    private readonly int _cells;

    private SharedItems(FrozenDictionary<string, int> holders, int cells) => (_holders, _cells) = (holders, cells);

    /// <summary>The row's items, or null where there are no two lists to compare.</summary>
    public static SharedItems? Of(ComparisonRow row)
    {
        var lists = row.Cells.Select(cell => ItemsOf(cell.Value)).Where(items => items.Count > 0).ToList();
        return lists.Count < 2
            ? null
            : new(lists.SelectMany(items => items).CountBy(item => item).ToFrozenDictionary(), lists.Count);
    }

    /// <summary>Whether every list has it.</summary>
    public bool IsCommon(string item) => _holders.GetValueOrDefault(Equality.Normalized(item)) == _cells;

    /// <summary>Whether one list alone has it.</summary>
    public bool IsOwn(string item) => _holders.GetValueOrDefault(Equality.Normalized(item)) == 1;

    private static HashSet<string> ItemsOf(CellValue? value) => value switch
    {
        ListValue list => [.. list.Items.Select(Equality.Normalized)],
        LinksValue links => [.. links.Methods.Select(method => method.Id)],
        _ => [],
    };
}
