using Menut.Comparison.Charts;
using Menut.Comparison.Store;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison.Tests.Charts;

public sealed class ChartDataTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_method_stands_for_its_networks_and_only_published_figures_are_drawn()
    {
        var chart = CostChart.Of(["efficientnet"], CostMeasure.Macs, AccuracyMeasure.Top1);
        Assert.Equal(Enumerable.Range(0, 8).Select(i => $"efficientnet_b{i}"), chart.Points.Select(point => point.Column.Id));
        Assert.All(chart.Points, point => Assert.NotNull(point.Source));
        Assert.All(chart.Points, point => Assert.True(point.OnFrontier));
    }

    [Fact]
    public void Costs_are_those_at_the_resolution_of_the_published_figure()
    {
        foreach (var point in CostChart.Of([], CostMeasure.Macs, AccuracyMeasure.Top1).Points)
            Assert.Equal(NetworkCost.Of(KnownNetworks.Create(point.Column.Id, new() { Resolution = point.Resolution })).MultiplyAdds, point.Cost);
    }

    [Fact]
    public void Accuracies_of_two_data_sets_are_never_in_one_chart()
    {
        foreach (var (id, data) in new[] { ("aaa1", "f00d"), ("aaa2", "f00d"), ("aaa3", "beef") })
            _temporary.Store.Save(Sample.Run(id), null, [Sample.Accuracy(id, 0.9, data)]);
        var chart = CostChart.Of([], CostMeasure.Parameters, AccuracyMeasure.Accuracy, store: _temporary.Store);
        Assert.Equal(["aaa1", "aaa2"], chart.Points.Select(point => point.Column.Id));
        Assert.Equal("f00d", chart.AccuracyConditions!.DataFingerprint);
    }

    [Fact]
    public void Latencies_under_other_conditions_than_most_are_left_out()
    {
        foreach (var (id, threads) in new[] { ("bbb1", 1), ("bbb2", 2), ("bbb3", 2) })
            _temporary.Store.Save(Sample.Run(id), null, [Sample.Accuracy(id, 0.9), Sample.Latency(id, 5, threads)]);
        var chart = CostChart.Of([], CostMeasure.Latency, AccuracyMeasure.Accuracy, store: _temporary.Store);
        Assert.Equal(["bbb2", "bbb3"], chart.Points.Select(point => point.Column.Id));
        Assert.Equal(2, chart.CostConditions!.Threads);
    }

    [Fact]
    public void A_published_accuracy_is_no_measured_one()
    {
        _temporary.Store.Save(Sample.Run("ccc1"), null, [Sample.Accuracy("ccc1", 0.9)]);
        Assert.Equal(["resnet18"], CostChart.Of(["resnet18", "ccc1"], CostMeasure.Macs, AccuracyMeasure.Top1, store: _temporary.Store).Points.Select(p => p.Column.Id));
        Assert.Equal(["ccc1"], CostChart.Of(["resnet18", "ccc1"], CostMeasure.Macs, AccuracyMeasure.Accuracy, store: _temporary.Store).Points.Select(p => p.Column.Id));
    }

    /// <summary>The paper's Figure 8 compares at one budget: each direction reaches it in its own way.</summary>
    [Fact]
    public void Every_direction_starts_at_the_base_and_grows_to_the_same_budget()
    {
        var curves = ScalingChart.Of("efficientnet_b0");
        Assert.Equal(Enum.GetValues<ScalingDirection>(), curves.Select(curve => curve.Direction));
        var cost = NetworkCost.Of(KnownNetworks.Create("efficientnet_b0"));
        foreach (var curve in curves)
        {
            Assert.Equal(cost.MultiplyAdds, curve.Steps[0].Cost.MultiplyAdds);
            Assert.InRange(curve.Steps[^1].Cost.MultiplyAdds / (double)cost.MultiplyAdds, 12, 22);
        }

        var pictures = curves.Single(curve => curve.Direction == ScalingDirection.ResolutionOnly);
        Assert.All(pictures.Steps, step => Assert.Equal(cost.Parameters, step.Cost.Parameters));
    }

    [Fact]
    public void A_network_without_depth_to_scale_has_three_curves() => Assert.Equal(3, ScalingChart.Of("mobilenet_v2").Length);

    [Fact]
    public void A_long_curve_keeps_its_first_and_last_point_and_no_more_than_asked()
    {
        _temporary.Store.Save(Sample.Run("ddd1"), Enumerable.Range(1, 5000).Select(epoch => new RunMetric(epoch, "train", "loss", 1.0 / epoch)));
        var points = _temporary.Store.Curve("ddd1", "train", "loss", 300);
        Assert.InRange(points.Length, 250, 301);
        Assert.Equal((1, 5000), (points[0].Epoch, points[^1].Epoch));
    }

    [Fact]
    public void Curves_of_other_data_and_values_that_are_no_number_are_left_out()
    {
        RunMetric[] metrics = [new(1, "validation", "loss", 0.5), new(2, "validation", "loss", double.NaN)];
        Run[] runs = [Sample.Run("eee1"), Sample.Run("eee2"), Sample.Run("eee3") with { DataFingerprint = "beef" }];
        foreach (var run in runs)
            _temporary.Store.Save(run, metrics);
        var chart = TrainingChart.Of(runs, TrainingFigure.ValidationLoss, _temporary.Store);
        Assert.Equal(["eee1", "eee2"], chart.Curves.Select(curve => curve.Run.Id));
        Assert.All(chart.Curves, curve => Assert.Equal([1], curve.Points.Select(point => point.Epoch)));
        Assert.Equal("fashion-mnist", chart.DataName);
    }

    [Fact]
    public void Figures_that_no_axis_can_hold_are_left_out()
    {
        double[] values = [double.PositiveInfinity, 1.7e308, -1.7e308, 5e-324, 0.5];
        _temporary.Store.Save(Sample.Run("fff0"), values.Select((value, epoch) => new RunMetric(epoch, "train", "learning_rate", value)));
        var chart = TrainingChart.Of([Sample.Run("fff0")], TrainingFigure.LearningRate, _temporary.Store);
        Assert.Equal([0.5], chart.Curves.Single().Points.Select(point => point.Value));

        foreach (var (value, i) in values.Select((value, i) => (value, i)))
            _temporary.Store.Save(Sample.Run($"fff{i}"), null, [Sample.Accuracy($"fff{i}", i == 4 ? 0.9 : 0.5), Sample.Latency($"fff{i}", value)]);
        _temporary.Store.Save(Sample.Run("fff5"), null, [Sample.Accuracy("fff5", double.PositiveInfinity), Sample.Latency("fff5", 1)]);
        var cost = CostChart.Of([], CostMeasure.Latency, AccuracyMeasure.Accuracy, store: _temporary.Store);
        Assert.Equal(["fff4"], cost.Points.Select(point => point.Column.Id));
    }
}
