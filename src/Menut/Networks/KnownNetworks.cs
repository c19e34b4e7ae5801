using System.Collections.Immutable;
using Menut.Networks.Families;

namespace Menut.Networks;

/// <summary>Every network that Menut can make.</summary>
public static class KnownNetworks
{
    /// <summary>All of them, family by family.</summary>
    public static ImmutableArray<NetworkDefinition> All { get; } =
    [
        .. MobileNetV1.Definitions,
        .. MobileNetV2.Definitions,
        .. MobileNetV3.Definitions,
        .. MobileNetV4.Definitions,
        .. EfficientNet.Definitions,
        .. EfficientNetLite.Definitions,
        .. EfficientNetEdgeTpu.Definitions,
        .. EfficientNetV2.Definitions,
        .. ResNet.Definitions,
        .. InceptionV3.Definitions,
    ];

    /// <summary>The definition of that name, case ignored, or null.</summary>
    public static NetworkDefinition? Find(string name) =>
        All.FirstOrDefault(definition => definition.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

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
}
