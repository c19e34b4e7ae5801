using System.Collections.Immutable;
using Menut.Networks.Families;

namespace Menut.Networks;

/// <summary>Every network that Menut can make.</summary>
public static class KnownNetworks
{
    /// <summary>Every family with how its names begin: a network is found without the tables of the others.</summary>
    private static readonly KnownFamily[] Families =
    [
        new("mobilenet_v1", () => MobileNetV1.Definitions),
        new("mobilenet_v2", () => MobileNetV2.Definitions),
        new("mobilenet_v3", () => MobileNetV3.Definitions),
        new("mobilenet_v4", () => MobileNetV4.Definitions),
        new("efficientnet_", () => EfficientNet.Definitions),
        new("efficientnet_lite", () => EfficientNetLite.Definitions),
        new("efficientnet_edgetpu", () => EfficientNetEdgeTpu.Definitions),
        new("efficientnet_v2", () => EfficientNetV2.Definitions),
        new("resnet", () => ResNet.Definitions),
        new("inception", () => InceptionV3.Definitions),
    ];

    private static readonly Lazy<ImmutableArray<NetworkDefinition>> Together = new(() => [.. Families.SelectMany(family => family.Definitions())]);

    /// <summary>All of them, family by family.</summary>
    public static ImmutableArray<NetworkDefinition> All => Together.Value;

    /// <summary>The definition of that name, case ignored, or null.</summary>
    public static NetworkDefinition? Find(string name)
    {
        foreach (var family in Families)
        {
            if (!name.StartsWith(family.Beginning, StringComparison.OrdinalIgnoreCase))
                continue;
            foreach (var definition in family.Definitions())
            {
                if (definition.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
                    return definition;
            }
        }

        return null;
    }

    /// <summary>Makes a network.</summary>
    /// <param name="name">One of <see cref="All"/>, case ignored.</param>
    /// <param name="options">What to change; null for the network as published.</param>
    /// <exception cref="MenutException">An unknown name (the nearest is said), a value out of range, a resolution too small.</exception>
    public static Network Create(string name, NetworkOptions? options = null)
    {
        var definition = Find(name) ?? throw MenutException.WrongUsage(
            $"Unknown network '{name}'. Did you mean '{Spelling.Nearest(name, All.Select(known => known.Name))}'? `menut networks` lists all.");
        options ??= new NetworkOptions();
        options.Validate();
        RefuseUndefined(definition, options);
        return definition.Build(options);
    }

    private static void RefuseUndefined(NetworkDefinition definition, NetworkOptions options)
    {
        if ((options.Adjusted() & ~definition.Adjustments) == 0)
            return;
        foreach (var adjustment in Enum.GetValues<NetworkAdjustments>())
        {
            if (!options.Adjusted().HasFlag(adjustment) || definition.Adjustments.HasFlag(adjustment))
                continue;
            var families = All.Where(known => known.Adjustments.HasFlag(adjustment)).Select(known => known.Family).Distinct();
            throw MenutException.WrongUsage($"{OptionOf(adjustment)} is not defined for {definition.Name}, only for {string.Join(", ", families)}.");
        }
    }

    private static string OptionOf(NetworkAdjustments adjustment) => adjustment switch
    {
        NetworkAdjustments.Width => "--width",
        NetworkAdjustments.Depth => "--depth",
        NetworkAdjustments.Activation => "--activation",
        NetworkAdjustments.SqueezeExcitation => "--no-squeeze-excitation",
        NetworkAdjustments.Source => "--reading",
        NetworkAdjustments.AuxiliaryHead => "--auxiliary-head",
        _ => throw new ArgumentOutOfRangeException(nameof(adjustment), adjustment, null),
    };

    /// <summary>A family.</summary>
    /// <param name="Beginning">What all its names begin with.</param>
    /// <param name="Definitions">Makes its table.</param>
    private sealed record KnownFamily(string Beginning, Func<NetworkDefinition[]> Definitions);
}
