using System.Globalization;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Networks;

namespace Menut.Comparison.Rows;

/// <summary>How the networks are built; a method shows the first of its networks.</summary>
internal static class ArchitectureRows
{
    public static IEnumerable<RowValues> Of(IReadOnlyList<Thing> things, Language language)
    {
        // Beside methods and networks a network's name is a name; for a run it is a setting that may differ.
        yield return RowValues.Read(
            new("network", RowGroup.Architecture, RowKind.Text) { IsName = !things.Any(thing => thing.Run is not null) },
            things,
            thing => thing.Run is { } run ? new TextValue(NameOf(run, language)) : thing.Network is { } network ? new TextValue(network.Name) : null);
        yield return Quantity("blocks", thing => thing.Architecture?.Blocks);
        yield return Quantity("depth", thing => thing.Architecture?.Depth);
        yield return Quantity("width", WidthOf);
        yield return Row("channels", RowKind.Text, thing => thing.Architecture is { Channels: var (first, last) }
            ? new TextValue($"{language.Number(first, 0)} … {language.Number(last, 0)}") : null);

        // A run may have been made with another function than its network has, and neither parameters nor multiply-adds tell.
        yield return Row("activation", RowKind.List, thing => thing is { Run: null, Architecture.Activations: var functions }
            ? new ListValue([.. functions.Select(function => function.ToString())]) : null);
        yield return Row("kernels", RowKind.List, thing => thing.Architecture is { } built
            ? new ListValue([.. built.Kernels.Select(kernel => string.Create(CultureInfo.InvariantCulture, $"{kernel.Height}×{kernel.Width}"))]) : null);
        yield return Quantity("depthwise", thing => thing.Architecture?.DepthwiseConvolutions);
        yield return Quantity("squeeze_excitation", thing => thing.Architecture?.SqueezeExcitations);
        yield return Quantity("residuals", thing => thing.Architecture?.Residuals);
        if (things.Any(thing => thing.Architecture is { Attentions: > 0 }))
            yield return Quantity("attention", thing => thing.Architecture?.Attentions);
        yield return Quantity("resolution", thing => thing.Run?.Resolution ?? thing.Costed?.Network.Resolution) with
        {
            Definition = new("resolution", RowGroup.Architecture, RowKind.Quantity) { Unit = Unit.Pixels },
        };
        yield return Quantity("classes", thing => thing.Run?.Classes ?? thing.Costed?.Network.Classes);

        RowValues Row(string key, RowKind kind, Func<Thing, CellValue?> read) => RowValues.Read(new(key, RowGroup.Architecture, kind), things, read);

        RowValues Quantity(string key, Func<Thing, double?> read) =>
            Row(key, RowKind.Quantity, thing => read(thing) is { } amount ? new QuantityValue(amount) : null);
    }

    /// <summary>Where width is a choice by itself. The EfficientNets' is one of three that go together, already in each of their names.</summary>
    private static double? WidthOf(Thing thing) =>
        thing.Run is { } run ? run.Width : thing.Network is { ScalesWidth: true, ScalesDepth: false } ? thing.Costed!.Value.Network.Options.Width : null;

    private static string NameOf(Run run, Language language) =>
        run.Width == 1 ? run.Network : $"{run.Network} × {language.Number(run.Width, 3)}";
}
