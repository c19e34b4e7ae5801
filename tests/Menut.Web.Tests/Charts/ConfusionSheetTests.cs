using System.Collections.Immutable;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Web.Charts;

namespace Menut.Web.Tests.Charts;

public sealed class ConfusionSheetTests
{
    [Fact]
    public void Counts_of_a_damaged_file_that_add_up_to_more_than_a_number_holds_are_drawn()
    {
        const int Many = int.MaxValue;
        int[][] counts = [.. Enumerable.Range(0, 21).Select(_ => Enumerable.Repeat(Many, 21).ToArray())];
        var evaluation = new RunEvaluation(
            "data", "f00d", "test", 0.5, Many, [.. counts.Select((_, i) => $"class {i}")], [.. counts.Select(row => row.ToImmutableArray())], []);
        var sheet = ConfusionSheet.Of(Run(), evaluation, Language.English);
        Assert.Equal(400, sheet.Chart!.Cells.Length);
        Assert.Contains("2,147,483,647", sheet.Table.Rows[0][1].Text, StringComparison.Ordinal);
    }

    private static Run Run() => new()
    {
        Id = "run0000001",
        Kind = RunKind.Train,
        Name = "run",
        Network = "mobilenet_v1",
        Resolution = 32,
        Classes = 21,
        Parameters = 1000,
        MultiplyAdds = 1000,
        DataName = "data",
        Epochs = 1,
        Started = DateTimeOffset.UnixEpoch,
    };
}
