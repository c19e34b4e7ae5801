using Menut.Cli.Frame;
using Spectre.Console;

namespace Menut.Cli.Data;

/// <summary>A data set as people look at it.</summary>
internal static class DataTable
{
    public static void Draw(IAnsiConsole console, DataAnswer data)
    {
        var table = Tables.Create("class", "train>", "validation>", "test>");
        foreach (var count in data.Counts)
            table.Row(count.Class, Tables.Count(count.Train), Tables.Count(count.Validation), Tables.Count(count.Test));
        if (data.Unlabelled > 0)
            table.Row("(no label)", Tables.Count(data.Unlabelled), "", "");
        table.Row("all", Tables.Count(data.Train), Tables.Count(data.Validation), Tables.Count(data.Test));
        console.WriteLine($"{data.Name}: {Tables.Count(data.Classes.Length)} classes, {Tables.Count(data.Train + data.Validation + data.Test)} pictures");
        console.Write(table);
        if (data.Folder is { } folder)
            console.WriteLine($"folder       {folder}");
        console.WriteLine($"fingerprint  {data.Fingerprint}");
        if (data.Skipped is not [])
        {
            console.WriteLine($"skipped      {Tables.Count(data.Skipped.Length)} that cannot be used:");
            foreach (var skipped in data.Skipped)
                console.WriteLine($"  {skipped.Reason}");
        }
    }
}
