using System.Collections.Immutable;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Comparison.Rows;
using Menut.Comparison.Store;
using Menut.Costs;

namespace Menut.Comparison.Charts;

/// <summary>
/// Accuracy against cost. Published accuracies stand at their own resolution, measured ones on one data set, latencies under one set of
/// conditions; what has no such figure is left out.
/// </summary>
public sealed class CostChart
{
    /// <summary>More points than this can't be told apart.</summary>
    public const int MostPoints = 120;

    private CostChart(ImmutableArray<CostPoint> points, Conditions? cost, Conditions? accuracy) =>
        (Points, CostConditions, AccuracyConditions) = (points, cost, accuracy);

    /// <summary>The points, by cost.</summary>
    public ImmutableArray<CostPoint> Points { get; }

    /// <summary>What all latencies were measured under; null where the cost is computed.</summary>
    public Conditions? CostConditions { get; }

    /// <summary>What all accuracies were measured under; null where they are published.</summary>
    public Conditions? AccuracyConditions { get; }

    /// <summary>Makes the chart.</summary>
    /// <param name="things">Networks, runs, and methods, each of which stands for all its networks; none for everything that has the accuracy.</param>
    /// <param name="cost">The cost.</param>
    /// <param name="accuracy">The accuracy.</param>
    /// <param name="language">Language of names; null for English.</param>
    /// <param name="catalogue">The methods; null for Menut's own.</param>
    /// <param name="store">The runs; null for none.</param>
    /// <exception cref="MenutException">A name of nothing.</exception>
    public static CostChart Of(
        ImmutableArray<string> things, CostMeasure cost, AccuracyMeasure accuracy, Language? language = null, MethodCatalogue? catalogue = null,
        RunStore? store = null)
    {
        language ??= Language.English;
        catalogue ??= MethodCatalogue.Default;
        var finder = new ThingFinder(catalogue, store, language);
        List<Thing> found =
        [
            .. Named(things, accuracy, catalogue, store).Select(finder.Find).SelectMany(Networks).DistinctBy(thing => thing.Column.Id).Take(MostPoints),
        ];

        IEnumerable<Thing> Networks(Thing thing) => thing.Column.Kind == ThingKind.Method ? thing.Method!.Networks.Select(finder.Find) : [thing];

        var published = found.Select(thing => accuracy == AccuracyMeasure.Top1 && thing.Column.Kind == ThingKind.Network
            ? catalogue.PublishedFor(thing.Network!.Name)
            : null).ToList();
        (double?[] Amounts, Conditions? Conditions)? measured = accuracy == AccuracyMeasure.Accuracy ? Alike("accuracy", found) : null;
        (double?[] Amounts, Conditions? Conditions)? latencies = cost == CostMeasure.Latency ? Alike("latency_ms", found) : null;

        List<CostPoint> points = [];
        for (int i = 0; i < found.Count; i++)
        {
            var thing = found[i];
            double? quality = measured is { } all ? all.Amounts[i] : published[i]?.Top1 / 100;
            int? resolution = thing.Run?.Resolution ?? published[i]?.Resolution ?? thing.Costed?.Network.Resolution;
            double? price = latencies is { } times ? times.Amounts[i] : Computed(thing, cost, resolution);
            if (quality is not { } top || price is not (> 0 and var paid) || resolution is not { } pixels || !Drawable.Is(top) || !Drawable.Is(paid))
                continue;
            string group = thing.Run?.Network ?? thing.Method?.Names.In(language) ?? thing.Column.Name;
            points.Add(new(
                thing.Column, group, paid, top, pixels, published[i] is { } figure ? new(figure.Source, new Uri(figure.Url)) : null, OnFrontier: false));
        }

        var frontier = ParetoFrontier.Of([.. points.Select(point => (point.Cost, point.Accuracy))]).ToHashSet();
        return new(
            [.. points.Select((point, i) => point with { OnFrontier = frontier.Contains(i) }).OrderBy(point => point.Cost).ThenBy(point => point.Column.Id, StringComparer.Ordinal)],
            latencies?.Conditions, measured?.Conditions);
    }

    private static IEnumerable<string> Named(ImmutableArray<string> things, AccuracyMeasure accuracy, MethodCatalogue catalogue, RunStore? store) =>
        !things.IsEmpty ? things
        : accuracy == AccuracyMeasure.Top1 ? catalogue.Published.Select(figure => figure.Network)
        : store?.Runs(MostPoints).Select(run => run.Id) ?? [];

    /// <summary>The figures under those conditions that most share; the others are null.</summary>
    private static (double?[] Amounts, Conditions? Conditions) Alike(string metric, List<Thing> things)
    {
        var values = MeasuredRows.Of(metric, things).Select(value => value as QuantityValue).ToList();
        var shared = values.OfType<QuantityValue>().GroupBy(value => value.Conditions).OrderByDescending(group => group.Count()).FirstOrDefault()?.Key;
        return ([.. values.Select(value => value is not null && Equals(value.Conditions, shared) ? value.Amount : (double?)null)], shared);
    }

    private static double? Computed(Thing thing, CostMeasure cost, int? resolution)
    {
        if (thing.Run is { } run)
            return cost == CostMeasure.Parameters ? run.Parameters : run.MultiplyAdds;
        if (thing.Costed is not { } costed)
            return null;

        // A publication's resolution may be another than the network's own, and so are the multiply-adds then.
        var at = resolution is { } pixels && pixels != costed.Network.Resolution ? NetworkCost.Of(costed.Network.AtResolution(pixels)) : costed.Cost;
        return cost == CostMeasure.Parameters ? at.Parameters : at.MultiplyAdds;
    }
}
