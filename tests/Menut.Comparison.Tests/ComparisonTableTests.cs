using Menut.Comparison.Languages;
using Menut.Comparison.Store;

namespace Menut.Comparison.Tests;

public sealed class ComparisonTableTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Networks_show_the_facts_of_their_method()
    {
        var table = ComparisonTable.Of(["resnet50", "EFFICIENTNET_B3"]);
        Assert.Equal([new("resnet50", "resnet50", ThingKind.Network), new("efficientnet_b3", "efficientnet_b3", ThingKind.Network)], table.Columns);
        Assert.Equal(["2015", "2019"], Row(table, "year").Cells.Select(cell => cell.Text));
        Assert.Equal(["25.56\u00A0M", "12.23\u00A0M"], Row(table, "parameters").Cells.Select(cell => cell.Text));
        Assert.Equal(["224\u00A0px", "300\u00A0px"], Row(table, "resolution").Cells.Select(cell => cell.Text));
        Assert.False(Row(table, "network").Differs);
    }

    [Fact]
    public void A_thing_named_twice_is_shown_once() =>
        Assert.Equal(["mobilenet", "resnet"], ComparisonTable.Of(["mobilenet", "MobileNets", "resnet", "mobilenet"]).Columns.Select(column => column.Id));

    [Theory]
    [InlineData("mobilnet", "mobilenet")]
    [InlineData("efficientnet_b9", "efficientnet_b")]
    public void A_typo_is_answered_with_the_nearest_name(string typo, string nearest)
    {
        var error = Assert.Throws<MenutException>(() => ComparisonTable.Of([typo]));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.Contains($"'{typo}'. Did you mean '{nearest}", error.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Nothing_to_compare_is_wrong_usage() => Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => ComparisonTable.Of([])).Fault);

    [Fact]
    public void A_baseline_must_be_among_the_things() =>
        Assert.Contains("baseline", Assert.Throws<MenutException>(() => ComparisonTable.Of(["resnet"], new() { Baseline = "mobilenet" })).Message, StringComparison.Ordinal);

    [Fact]
    public void Differences_only_keeps_the_counts()
    {
        var table = ComparisonTable.Of(["mobilenet", "resnet"], new() { DifferencesOnly = true });
        Assert.All(table.Rows, row => Assert.True(row.Differs));
        Assert.Equal(table.DifferingRows, table.Rows.Length);
        Assert.True(table.TotalRows > table.Rows.Length);
    }

    [Fact]
    public void Deltas_know_which_way_is_better()
    {
        var table = ComparisonTable.Of(["mobilenet_v1", "resnet50"], new() { Baseline = "mobilenet_v1" });
        Assert.Equal(0, table.BaselineIndex);
        Assert.Equal("+21.33\u00A0M (+504%, ×6.04) worse", Row(table, "parameters").Cells[1].DeltaText);
        Assert.Equal("+5.53\u00A0pp better", Row(table, "published_top1").Cells[1].DeltaText);
        Assert.Null(Row(table, "parameters").Cells[0].Delta);
        Assert.Equal(Verdict.Same, Row(table, "resolution").Cells[1].Delta?.Verdict);
        Assert.Null(Row(table, "year").Cells[1].Delta);
    }

    [Fact]
    public void Deltas_are_written_as_the_language_does()
    {
        var table = ComparisonTable.Of(["mobilenet_v1", "resnet50"], new() { Baseline = "resnet50", Language = Language.Catalan });
        Assert.Equal("−21,33\u00A0M (−83\u00A0%, ×0,166) millor", Row(table, "parameters").Cells[0].DeltaText);
    }

    [Fact]
    public void Runs_show_what_was_measured()
    {
        var store = _temporary.Store;
        store.Save(Sample.Run("teacher0001", "teacher") with { Network = "efficientnet_b0", Width = 1 }, null, [Sample.Accuracy("teacher0001", 0.93), Sample.Latency("teacher0001", 6.8)]);
        store.Save(
            Sample.Run("student0001") with { Kind = RunKind.Distill, Method = "soft labels", Teachers = ["teacher0001"] }, null,
            [Sample.Accuracy("student0001", 0.915), Sample.Latency("student0001", 0.9)]);
        var table = ComparisonTable.Of(["teacher", "student"], new() { Baseline = "teacher" }, store: store);

        Assert.Equal(["efficientnet_b0", "mobilenet_v1 × 0.25"], Row(table, "network").Cells.Select(cell => cell.Text));
        Assert.True(Row(table, "network").Differs);
        Assert.Equal(["labels", "soft labels"], Row(table, "training").Cells.Select(cell => cell.Text));
        Assert.Equal(["", "teacher"], Row(table, "teachers").Cells.Select(cell => cell.Text));
        Assert.Equal(["93.0%", "91.5%"], Row(table, "accuracy").Cells.Select(cell => cell.Text));
        Assert.Equal("−1.5\u00A0pp worse", Row(table, "accuracy").Cells[1].DeltaText);
        Assert.Equal("−5.90\u00A0ms (−87%, ×0.132) better", Row(table, "latency_ms").Cells[1].DeltaText);
        Assert.Equal(["p95 0.99\u00A0ms · n\u00A0=\u00A0200", "1 thread · batch 1 · menut · float32", "test machine"], Row(table, "latency_ms").Cells[1].Details);
        Assert.Equal("42", Row(table, "seed").Cells[0].Text);
        Assert.DoesNotContain(table.Rows, row => row.Key == "summary");
    }

    [Fact]
    public void Figures_of_unlike_conditions_are_marked_and_not_subtracted()
    {
        var store = _temporary.Store;
        store.Save(Sample.Run("first00001", "first"), null, [Sample.Latency("first00001", 4, threads: 1), Sample.Accuracy("first00001", 0.9)]);
        store.Save(Sample.Run("second0001", "second"), null, [Sample.Latency("second0001", 2, threads: 2), Sample.Accuracy("second0001", 0.9, data: "other")]);
        var table = ComparisonTable.Of(["first", "second"], new() { Baseline = "first" }, store: store);
        foreach (string key in new[] { "latency_ms", "accuracy" })
        {
            Assert.Equal([false, true], Row(table, key).Cells.Select(cell => cell.UnlikeConditions));
            Assert.Null(Row(table, key).Cells[1].Delta);
        }
    }

    [Fact]
    public void The_conditions_that_columns_share_win_over_newer_figures()
    {
        var store = _temporary.Store;
        store.Save(Sample.Run("first00001", "first"), null, [Sample.Latency("first00001", 4), Sample.Latency("first00001", 3, threads: 4, minute: 9)]);
        store.Save(Sample.Run("second0001", "second"), null, [Sample.Latency("second0001", 2), Sample.Latency("second0001", 2.5, minute: 1)]);
        var row = Row(ComparisonTable.Of(["first", "second"], store: store), "latency_ms");
        Assert.Equal([4, 2.5], row.Cells.Select(cell => ((QuantityValue)cell.Value!).Amount));
        Assert.DoesNotContain(row.Cells, cell => cell.UnlikeConditions);
    }

    [Fact]
    public void What_was_measured_of_a_runs_model_file_counts_for_the_run()
    {
        string model = Path.GetFullPath("runs/a/best.safetensors");
        _temporary.Store.Save(Sample.Run("first00001") with { ModelPath = model }, null, [Sample.Latency(model, 4)]);
        Assert.Equal("4.00\u00A0ms", Row(ComparisonTable.Of([model], store: _temporary.Store), "latency_ms").Cells[0].Text);
    }

    [Fact]
    public void A_metric_of_an_unknown_name_has_a_row_too()
    {
        var store = _temporary.Store;
        store.Save(Sample.Run("first00001"), null, [Sample.Accuracy("first00001", 0.25) with { Metric = "joules_per_image" }]);
        Assert.Equal("joules_per_image", Row(ComparisonTable.Of(["first00001"], store: store), "joules_per_image").Label);
    }

    [Fact]
    public void Methods_networks_and_runs_mix()
    {
        _temporary.Store.Save(Sample.Run("first00001", "first"), null, [Sample.Accuracy("first00001", 0.9)]);
        _temporary.Store.Add(Sample.Latency("resnet18", 12));
        var table = ComparisonTable.Of(["pruning", "resnet18", "first"], store: _temporary.Store);
        Assert.Equal([ThingKind.Method, ThingKind.Network, ThingKind.Run], table.Columns.Select(column => column.Kind));
        Assert.Equal(["", "12.0\u00A0ms", ""], Row(table, "latency_ms").Cells.Select(cell => cell.Text));
        Assert.Equal(["1989", "2015", ""], Row(table, "year").Cells.Select(cell => cell.Text));
    }

    private static ComparisonRow Row(ComparisonTable table, string key) => table.Rows.Single(row => row.Key == key);
}
