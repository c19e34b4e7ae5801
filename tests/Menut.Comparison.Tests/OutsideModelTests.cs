using Menut.Comparison.Store;

namespace Menut.Comparison.Tests;

/// <summary>Models that are in no store, found by whoever asks for the comparison.</summary>
public sealed class OutsideModelTests
{
    private static readonly Run Outside = new()
    {
        Id = "/models/theirs.onnx", Kind = RunKind.Import, Name = "theirs.onnx", Network = "resnet18", Resolution = 224, Classes = 10, Parameters = 1000,
        MultiplyAdds = 5000, Started = DateTimeOffset.UnixEpoch,
    };

    [Fact]
    public void A_model_from_elsewhere_is_a_column_like_a_run()
    {
        var table = ComparisonTable.Of(["resnet18", "theirs.onnx"], new ComparisonOptions { FindModel = text => text == Outside.Name ? Outside : null, Baseline = "theirs.onnx" });
        Assert.Equal([new("resnet18", "resnet18", ThingKind.Network), new(Outside.Id, Outside.Name, ThingKind.Run)], table.Columns);
        Assert.Equal(1000, ((QuantityValue)table.Rows.Single(row => row.Definition.Key == "parameters").Cells[1].Value!).Amount);
        Assert.Equal(1, table.BaselineIndex);
    }

    /// <summary>A method or network of the same name goes first, so that a file in the way changes no comparison.</summary>
    [Fact]
    public void Known_names_are_not_looked_for_elsewhere() =>
        Assert.Equal(ThingKind.Network, ComparisonTable.Of(["resnet18"], new ComparisonOptions { FindModel = _ => Outside }).Columns[0].Kind);

    [Fact]
    public void What_nobody_finds_is_a_typo() =>
        Assert.Contains("Did you mean", Assert.Throws<MenutException>(() => ComparisonTable.Of(["mobilnet"], new ComparisonOptions { FindModel = _ => null })).Message, StringComparison.Ordinal);
}
