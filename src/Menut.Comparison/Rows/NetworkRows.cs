using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Rows;

/// <summary>What is computed from a network, and what is published of it. A run has its own options and so its own figures.</summary>
internal static class NetworkRows
{
    public static IEnumerable<RowValues> Of(IReadOnlyList<Thing> things, MethodCatalogue catalogue, Language language)
    {
        // Beside methods and networks a network's name is a name; for a run it is a setting that may differ.
        yield return RowValues.Read(
            new("network", RowGroup.Cost, RowKind.Text) { IsName = !things.Any(thing => thing.Run is not null) },
            things,
            thing => thing.Run is { } run ? new TextValue(NameOf(run, language)) : thing.Network is { } network ? new TextValue(network.Name) : null);
        yield return Row("parameters", Unit.Count, Direction.Down, run => run.Parameters, costed => costed.Cost.Parameters);
        yield return Row("macs", Unit.Count, Direction.Down, run => run.MultiplyAdds, costed => costed.Cost.MultiplyAdds);
        yield return Row("resolution", Unit.Pixels, Direction.None, run => run.Resolution, costed => costed.Network.Resolution);
        yield return Row("classes", Unit.None, Direction.None, run => run.Classes, costed => costed.Network.Classes);
        yield return RowValues.Read(
            new("published_top1", RowGroup.Published, RowKind.Quantity) { Unit = Unit.Fraction, Direction = Direction.Up, AbsoluteTolerance = 0.0005 },
            things,
            thing => thing.Network is { } network && catalogue.PublishedFor(network.Name) is { } figure
                ? new QuantityValue(figure.Top1 / 100) { Source = new(figure.Source, new Uri(figure.Url)) }
                : null);

        RowValues Row(
            string key, Unit unit, Direction direction, Func<Store.Run, double> ofRun, Func<(Networks.Network Network, Costs.NetworkCost Cost), double> ofNetwork) =>
            RowValues.Read(
                new(key, RowGroup.Cost, RowKind.Quantity) { Unit = unit, Direction = direction },
                things,
                thing => thing.Run is { } run ? new QuantityValue(ofRun(run))
                    : thing.Costed is { } costed ? new QuantityValue(ofNetwork(costed))
                    : null);
    }

    private static string NameOf(Store.Run run, Language language) =>
        run.Width == 1 ? run.Network : $"{run.Network} × {language.Number(run.Width, 3)}";
}
