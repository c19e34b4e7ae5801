using System.Collections.Immutable;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Charts;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Web.Charts.Drawing;

namespace Menut.Web.Charts;

/// <summary>Accuracy against cost, with the frontier.</summary>
internal static class CostSheet
{
    private const int MostNamed = 16;

    public static ChartSheet Of(ChartState state, MethodCatalogue catalogue, RunStore? store)
    {
        var language = state.Language;
        var data = CostChart.Of(state.Things, state.Cost, state.Accuracy, language, catalogue, store);
        string cost = language.Text("charts." + ChartState.Word(state.Cost)), accuracy = language.Text("charts." + ChartState.Word(state.Accuracy));
        return new(data.Points.IsEmpty ? null : Draw(data, cost, accuracy, language), [.. Rules(state, data)], Table(data, state, cost, accuracy));
    }

    /// <summary>Where a thing is described.</summary>
    public static string AddressOf(ComparisonColumn column, Language language) => column.Kind == ThingKind.Method
        ? $"/{language.Code}/methods/{Uri.EscapeDataString(column.Id)}"
        : $"/{language.Code}/compare?m={Uri.EscapeDataString(column.Id)}";

    private static Chart Draw(CostChart data, string cost, string accuracy, Language language)
    {
        var frontier = data.Points.Where(point => point.OnFrontier).Select(point => new ChartPoint(point.Cost, point.Accuracy * 100, "")).ToImmutableArray();
        bool all = data.Points.Length <= MostNamed;
        var groups = data.Points.GroupBy(point => point.Group).OrderBy(group => group.Key, StringComparer.Ordinal).Select((group, style) => new ChartSeries(
            ChartNames.Of(group.Key), style, SeriesForm.Points,
            [
                .. group.Select(point => new ChartPoint(
                    point.Cost, point.Accuracy * 100, ChartNames.Of(point.Column.Name), AddressOf(point.Column, language), all || point.OnFrontier)),
            ]));
        return new(
            language.Text("charts.cost"),
            AxisTicks.Logarithmic(cost, data.Points.Select(point => point.Cost), language),
            AxisTicks.Linear(accuracy, data.Points.Select(point => point.Accuracy * 100), language),
            [new ChartSeries(language.Text("charts.frontier"), 0, SeriesForm.Guide, frontier), .. groups]);
    }

    private static IEnumerable<string> Rules(ChartState state, CostChart data)
    {
        var language = state.Language;
        yield return state.Accuracy == AccuracyMeasure.Top1
            ? language.Text("charts.rule_published")
            : language.Text("charts.rule_measured", data.AccuracyConditions is { DataFingerprint: { Length: > 0 } print } ? ChartNames.Of(print, 16) : "—");
        if (state.Cost != CostMeasure.Latency)
            yield return language.Text("charts.rule_computed");
        else
            yield return language.Text("charts.rule_latency", data.CostConditions is { } conditions ? Said(conditions, language) : "—");
        yield return language.Text("charts.rule_frontier");
    }

    private static string Said(Conditions conditions, Language language) => string.Join(
        " · ",
        new[]
        {
            conditions.Machine, conditions.Engine, conditions.Threads is { } threads ? language.Count("threads", threads) : "",
            conditions.Batch is { } batch ? language.Text("batch", language.Number(batch, 0)) : "", conditions.Precision,
        }.Where(part => part.Length > 0));

    private static ChartTable Table(CostChart data, ChartState state, string cost, string accuracy)
    {
        var language = state.Language;
        return new(
            [
                language.Text("charts.name"), cost, accuracy, language.Text("charts.resolution"), language.Text("charts.frontier"),
                .. state.Accuracy == AccuracyMeasure.Top1 ? [language.Text("charts.source")] : (ImmutableArray<string>)[],
            ],
            [
                .. data.Points.Select(point => (ImmutableArray<ChartTableCell>)
                [
                    new(point.Column.Name, AddressOf(point.Column, language)),
                    state.Cost == CostMeasure.Latency ? language.Number(point.Cost, 3) : language.Number(point.Cost, 0),
                    language.Number(point.Accuracy * 100, 2),
                    language.Number(point.Resolution, 0),
                    language.Text(point.OnFrontier ? "charts.yes" : "charts.no"),
                    .. point.Source is { } source ? [new(source.Text, source.Address.AbsoluteUri)] : (ImmutableArray<ChartTableCell>)[],
                ]),
            ]);
    }
}
