using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Weights.Names;

/// <summary>The names of a network's weights in the libraries that people exchange weights with, both ways.</summary>
/// <remarks>
/// Keys are derived from the nodes' names and from what a block contains, not looked up a network at a time: a library names what its
/// few block classes contain, so every width, depth and variant of a family follows.
/// </remarks>
public static class WeightNames
{
    /// <summary>
    /// The weights in the order of the library's state dict. <c>num_batches_tracked</c>, which batch norms count beside their floating-point
    /// entries, is not among them: no result depends on it, and PyTorch fills it in.
    /// </summary>
    /// <param name="network">The network.</param>
    /// <param name="library">Whose names.</param>
    /// <exception cref="MenutException">The library has no such network.</exception>
    public static ImmutableArray<WeightName> Of(Network network, WeightLibrary library)
    {
        if (!IsNamed(network, library))
            throw MenutException.WrongUsage($"{NameOf(library)} has no {network.Name}: its key names for it don't exist.");
        var blocks = BlockPlaces.Of(network);
        return [.. NetworkWeights.Of(network).Select(weight => Named(network, blocks, library, weight))];
    }

    /// <summary>Whether a library has networks of this kind, and so names for its weights.</summary>
    public static bool IsNamed(Network network, WeightLibrary library) => library switch
    {
        WeightLibrary.Timm => true,
        WeightLibrary.Torchvision => TorchvisionNames.Has(network),
        WeightLibrary.EfficientNetPyTorch => EfficientNetPyTorchNames.Has(network),
        _ => throw new ArgumentOutOfRangeException(nameof(library), library, null),
    };

    /// <summary>The name that the command line has for a library.</summary>
    public static string NameOf(WeightLibrary library) => library switch
    {
        WeightLibrary.Timm => "timm",
        WeightLibrary.Torchvision => "torchvision",
        WeightLibrary.EfficientNetPyTorch => "efficientnet_pytorch",
        _ => throw new ArgumentOutOfRangeException(nameof(library), library, null),
    };

    /// <summary>The library of that name, case ignored, or null.</summary>
    public static WeightLibrary? Find(string name)
    {
        foreach (var library in Enum.GetValues<WeightLibrary>())
        {
            if (NameOf(library).Equals(name, StringComparison.OrdinalIgnoreCase))
                return library;
        }

        return null;
    }

    private static WeightName Named(Network network, BlockPlaces blocks, WeightLibrary library, WeightSpecification weight)
    {
        int dot = weight.Name.LastIndexOf('.');
        var (node, part) = (network[weight.Name[..dot]], weight.Name[(dot + 1)..]);
        var place = blocks[node.Name];
        string key = library switch
        {
            WeightLibrary.Timm => TimmNames.Module(network, blocks, node, place),
            WeightLibrary.Torchvision => TorchvisionNames.Module(network, blocks, node, place),
            _ => EfficientNetPyTorchNames.Module(node, place),
        };
        // timm's layer scale is a parameter called gamma.
        key += node.Operation is ChannelAffine ? ".gamma" : $".{part}";
        bool flat = library == WeightLibrary.Torchvision && TorchvisionNames.IsLinear(network, node) && weight.Role == WeightRole.Kernel;
        return new(weight.Name, weight.Shape, key, flat ? weight.Shape[..2] : weight.Shape);
    }
}
