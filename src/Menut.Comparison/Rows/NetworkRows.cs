using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Rows;

/// <summary>What a network costs, and what is published of it. A run has its own options and so its own figures.</summary>
internal static class NetworkRows
{
    public static IEnumerable<RowValues> Of(IReadOnlyList<Thing> things, MethodCatalogue catalogue)
    {
        yield return Row("parameters", run => run.Parameters, costed => costed.Cost.Parameters);
        yield return Row("macs", run => run.MultiplyAdds, costed => costed.Cost.MultiplyAdds);
        yield return RowValues.Read(
            new("published_top1", RowGroup.Published, RowKind.Quantity) { Unit = Unit.Fraction, Direction = Direction.Up, AbsoluteTolerance = 0.0005 },
            things,
            thing => thing.Network is { } network && catalogue.PublishedFor(network.Name) is { } figure
                ? new QuantityValue(figure.Top1 / 100) { Source = new(figure.Source, new Uri(figure.Url)) }
                : null);

        RowValues Row(
            string key, Func<Store.Run, double> ofRun, Func<(Networks.Network Network, Costs.NetworkCost Cost), double> ofNetwork) =>
            RowValues.Read(
                new(key, RowGroup.Cost, RowKind.Quantity) { Unit = Unit.Count, Direction = Direction.Down },
                things,
                thing => thing.Run is { } run ? new QuantityValue(ofRun(run))
                    : thing.Costed is { } costed ? new QuantityValue(ofNetwork(costed))
                    : null);
    }
}
