using Menut.Images;
using Menut.Networks;
using Menut.Weights.Names;

namespace Menut.Weights.Publications;

/// <summary>
/// A checkpoint that a library publishes, or an architecture that it names: the network, and all that its weights don't say about
/// themselves. Facts from timm/models/*.py and torchvision/models/*.py.
/// </summary>
/// <param name="Library">Who publishes it.</param>
/// <param name="Model">The library's name of the architecture: <c>tf_efficientnet_b0</c>.</param>
/// <param name="Tag">The library's name of the weights: <c>ns_jft_in1k</c>; <c>untrained</c> where there are none.</param>
/// <param name="Network">Our name of the network.</param>
/// <param name="Options">Width, reading of the table, padding, batch norm constants, classes and resolution.</param>
/// <param name="Preprocessing">How a picture becomes the input.</param>
/// <param name="Repository">The repository on the model hub that holds <paramref name="File"/>; null where the library keeps its own folder.</param>
/// <param name="File">The published file; null where there is none. Eight hexadecimal digits before the dot begin its SHA-256.</param>
public sealed record Publication(
    WeightLibrary Library,
    string Model,
    string Tag,
    string Network,
    NetworkOptions Options,
    Preprocessing Preprocessing,
    string? Repository,
    string? File)
{
    /// <summary>What <c>--source</c> takes: <c>timm/tf_efficientnet_b0.ns_jft_in1k</c>.</summary>
    public string Name => $"{WeightNames.NameOf(Library)}/{Model}.{Tag}";

    /// <summary>Whether its classes are the 1000 of ImageNet-1k.</summary>
    public bool IsOfImageNet1k => Options.Classes == 1000 && (Library != WeightLibrary.Timm || Tag.Contains("in1k", StringComparison.Ordinal));

    /// <summary>Makes the network.</summary>
    public Network CreateNetwork() => KnownNetworks.Create(Network, Options);

    /// <inheritdoc/>
    public override string ToString() => Name;
}
