using System.Collections.Immutable;
using Menut.Networks.Families;

namespace Menut.Networks;

/// <summary>Every network that Menut can make.</summary>
public static class KnownNetworks
{
    private const string MobileNetV1Paper = "Howard et al. 2017, arXiv:1704.04861";
    private const string MobileNetV2Paper = "Sandler et al. 2018, arXiv:1801.04381";
    private const string EfficientNetPaper = "Tan and Le 2019, arXiv:1905.11946";
    private const string ResNetPaper = "He et al. 2015, arXiv:1512.03385";

    /// <summary>All of them, family by family.</summary>
    public static ImmutableArray<NetworkDefinition> All { get; } =
    [
        new("mobilenet_v1", MobileNetV1.Family, MobileNetV1Paper, MobileNetV1.Build),
        new("mobilenet_v1_shallow", MobileNetV1.Family, MobileNetV1Paper, MobileNetV1.BuildShallow),
        new("mobilenet_v2", MobileNetV2.Family, MobileNetV2Paper, MobileNetV2.Build),
        .. EfficientNet.Variants.Select(variant =>
            new NetworkDefinition(
                variant.Name, EfficientNet.Family, EfficientNetPaper, options => EfficientNet.Build(variant, options), ScalesDepth: true)),
        .. ResNet.Table1.Select(row =>
            new NetworkDefinition(row.Name, ResNet.Family, ResNetPaper, options => ResNet.Build(row.Name, row.Repeats, row.Bottleneck, options))),
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
        if (options.Depth != 1 && !definition.ScalesDepth)
            throw MenutException.WrongUsage($"--depth scales the efficientnet family only, not {definition.Name}.");
        return definition.Build(options);
    }
}
