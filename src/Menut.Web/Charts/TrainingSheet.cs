using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Charts;
using Menut.Comparison.Store;
using Menut.Web.Charts.Drawing;

namespace Menut.Web.Charts;

/// <summary>Training curves.</summary>
internal static class TrainingSheet
{
    /// <summary>Epochs in the table: the picture has them all.</summary>
    private const int MostRows = 40;

    public static ChartSheet Of(ChartState state, ImmutableArray<Run> runs, RunStore? store)
    {
        var language = state.Language;
        string figure = language.Text("charts." + ChartState.Word(state.Figure)), epoch = language.Text("charts.epoch");
        var data = store is null ? new([], null) : TrainingChart.Of(runs, state.Figure, store);
        double factor = state.Figure == TrainingFigure.ValidationAccuracy ? 100 : 1;
        var values = data.Curves.SelectMany(curve => curve.Points).ToList();
        var chart = values.Count == 0 ? null : new Chart(
            $"{language.Text("charts.training")}: {figure}",
            AxisTicks.Linear(epoch, [.. values.Select(point => (double)point.Epoch), values.Min(point => point.Epoch) + 1], language),
            state.Figure == TrainingFigure.LearningRate && values.TrueForAll(point => point.Value > 0)
                ? AxisTicks.Logarithmic(figure, values.Select(point => point.Value), language)
                : AxisTicks.Linear(figure, values.Select(point => point.Value * factor), language),
            [
                .. data.Curves.Select((curve, style) => new ChartSeries(
                    ChartNames.Of(curve.Run.Name), style, SeriesForm.Both,
                    [
                        .. curve.Points.Select(point => new ChartPoint(
                            point.Epoch, point.Value * factor, $"{ChartNames.Of(curve.Run.Name)}, {epoch} {language.Number(point.Epoch, 0)}",
                            CostSheet.AddressOf(new(curve.Run.Id, curve.Run.Name, ThingKind.Run), language))),
                    ])),
            ]);

        var epochs = values.Select(point => point.Epoch).Distinct().Order().ToList();
        int step = (epochs.Count + MostRows - 1) / MostRows;
        var byEpoch = data.Curves.Select(curve => curve.Points.DistinctBy(point => point.Epoch).ToDictionary(point => point.Epoch, point => point.Value)).ToList();
        return new(
            chart,
            [.. data.DataName is { } name ? [language.Text("charts.rule_measured", ChartNames.Of(name))] : (ImmutableArray<string>)[]],
            new(
                [epoch, .. data.Curves.Select(curve => ChartNames.Of(curve.Run.Name))],
                [
                    .. epochs.Where((_, i) => i % step == 0 || i == epochs.Count - 1).Select(at => (ImmutableArray<ChartTableCell>)
                    [
                        language.Number(at, 0),
                        .. byEpoch.Select(curve => new ChartTableCell(curve.TryGetValue(at, out double value) ? language.Number(value * factor, 5) : "")),
                    ]),
                ]));
    }
}
