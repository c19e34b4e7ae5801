using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Charts;
using Menut.Comparison.Languages;
using Menut.Networks;
using Menut.Scaling;
using Menut.Web.Charts.Drawing;

namespace Menut.Web.Charts;

/// <summary>Compound scaling against single dimensions: parameters over multiply-adds.</summary>
internal static class ScalingSheet
{
    private static readonly ConcurrentDictionary<string, ImmutableArray<ScalingCurve>> Computed = new();

    public static ChartSheet Of(ChartState state, MethodCatalogue catalogue)
    {
        var language = state.Language;
        var curves = Computed.GetOrAdd(state.Base, ScalingChart.Of);
        var variants = Published(state, catalogue);
        string macs = language.Text("charts.macs"), parameters = language.Text("charts.parameters");
        var steps = curves.SelectMany(curve => curve.Steps).ToList();
        var chart = new Chart(
            $"{language.Text("charts.scaling")}: {state.Base}",
            AxisTicks.Logarithmic(macs, [.. steps.Select(step => (double)step.Cost.MultiplyAdds), .. variants.Select(variant => variant.Macs)], language),
            AxisTicks.Logarithmic(parameters, [.. steps.Select(step => (double)step.Cost.Parameters), .. variants.Select(variant => variant.Parameters)], language),
            [
                .. curves.Select((curve, style) => new ChartSeries(
                    Name(curve.Direction, language), style, SeriesForm.Both,
                    [
                        .. curve.Steps.Select(step => new ChartPoint(
                            step.Cost.MultiplyAdds, step.Cost.Parameters,
                            $"{Name(curve.Direction, language)}, φ = {language.Number(step.Phi, 3)}")),
                    ])),
                .. variants.IsEmpty ? [] : (ImmutableArray<ChartSeries>)
                [
                    new(
                        language.Text("charts.published_variants"), 10, SeriesForm.Points,
                        [
                            .. variants.Select(variant => new ChartPoint(
                                variant.Macs, variant.Parameters, variant.Network, $"/{language.Code}/compare?m={variant.Network}", IsNamed: true)),
                        ]),
                ],
            ]);
        return new(chart, [Rule(state, curves)], Table(curves, variants, language));
    }

    /// <summary>The family's published networks between multiply-adds and parameters, at the resolution of the publication.</summary>
    private static ImmutableArray<(string Network, double Macs, double Parameters, PublishedFigure Figure)> Published(ChartState state, MethodCatalogue catalogue)
    {
        string family = KnownNetworks.Find(state.Base)!.Family;
        ImmutableArray<string> names = [.. KnownNetworks.All.Where(network => network.Family == family && catalogue.PublishedFor(network.Name) is not null).Select(network => network.Name)];
        if (names.IsEmpty)
            return [];
        var parameters = CostChart.Of(names, CostMeasure.Parameters, AccuracyMeasure.Top1, state.Language, catalogue).Points.ToDictionary(point => point.Column.Id);
        return
        [
            .. CostChart.Of(names, CostMeasure.Macs, AccuracyMeasure.Top1, state.Language, catalogue).Points
                .Select(point => (point.Column.Id, point.Cost, parameters[point.Column.Id].Cost, catalogue.PublishedFor(point.Column.Id)!)),
        ];
    }

    private static string Rule(ChartState state, ImmutableArray<ScalingCurve> curves)
    {
        var compound = curves.Single(curve => curve.Direction == ScalingDirection.Compound).Steps[0].Coefficients;
        return state.Language.Text("charts.rule_scaling", state.Base, string.Create(
            CultureInfo.InvariantCulture, $"α = {compound.Alpha}, β = {compound.Beta}, γ = {compound.Gamma}; arXiv:1905.11946"));
    }

    private static ChartTable Table(
        ImmutableArray<ScalingCurve> curves, ImmutableArray<(string Network, double Macs, double Parameters, PublishedFigure Figure)> variants, Language language) => new(
        [
            language.Text("charts.name"), language.Text("charts.phi"), language.Text("charts.depth"), language.Text("charts.width"),
            language.Text("charts.resolution"), language.Text("charts.macs"), language.Text("charts.parameters"), language.Text("charts.top1"),
        ],
        [
            .. curves.SelectMany(curve => curve.Steps, (curve, step) => Row(curve, step, language)),
            .. variants.Select(variant => (ImmutableArray<ChartTableCell>)
            [
                new(variant.Network, $"/{language.Code}/compare?m={variant.Network}"), "", "", "", language.Number(variant.Figure.Resolution, 0),
                language.Number(variant.Macs, 0), language.Number(variant.Parameters, 0), new(language.Number(variant.Figure.Top1, 2), variant.Figure.Url),
            ]),
        ]);

    private static ImmutableArray<ChartTableCell> Row(ScalingCurve curve, ScaledNetwork step, Language language) =>
    [
        Name(curve.Direction, language), language.Number(step.Phi, 3), "×" + language.Number(step.Depth, 2), "×" + language.Number(step.Width, 2),
        language.Number(step.Resolution, 0), language.Number(step.Cost.MultiplyAdds, 0), language.Number(step.Cost.Parameters, 0), "",
    ];

    private static string Name(ScalingDirection direction, Language language) => language.Text("charts." + ChartState.Word(direction));
}
