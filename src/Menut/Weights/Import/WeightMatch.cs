using System.Collections.Immutable;
using Menut.Networks;
using Menut.Weights.Names;

namespace Menut.Weights.Import;

/// <summary>A network's weights found in a file, under the names of one library.</summary>
internal sealed class WeightMatch
{
    private WeightMatch(
        Network network, WeightLibrary library, ImmutableArray<(WeightName Weight, FileTensor Tensor)> found, ImmutableArray<(WeightName Weight, FileTensor Tensor)> misshapen,
        ImmutableArray<WeightName> missing, ImmutableArray<FileTensor> unused) =>
        (Network, Library, Found, Misshapen, Missing, Unused) = (network, library, found, misshapen, missing, unused);

    public Network Network { get; }

    public WeightLibrary Library { get; }

    /// <summary>Key and shape agree.</summary>
    public ImmutableArray<(WeightName Weight, FileTensor Tensor)> Found { get; }

    /// <summary>The key is there with another shape.</summary>
    public ImmutableArray<(WeightName Weight, FileTensor Tensor)> Misshapen { get; }

    /// <summary>The key is not there.</summary>
    public ImmutableArray<WeightName> Missing { get; }

    /// <summary>Keys that the network has no use for, in the file's order.</summary>
    public ImmutableArray<FileTensor> Unused { get; }

    /// <summary>Weights of the head that are not looked for.</summary>
    public ImmutableArray<WeightName> LeftOut { get; private init; } = [];

    public bool IsComplete => Missing.IsEmpty && Misshapen.IsEmpty;

    /// <summary>Whether the file holds nothing else either: Inception-v3 is the same with and without the head that only training reads.</summary>
    public bool IsWholeFile => Unused.All(tensor => IsOfAuxiliaryHead(tensor));

    /// <summary>Whether a weight depends on the number of classes.</summary>
    public static bool IsOfHead(WeightName weight) => weight.Name.Contains("classifier.", StringComparison.Ordinal);

    /// <summary>Whether a tensor belongs to Inception-v3's auxiliary head.</summary>
    public static bool IsOfAuxiliaryHead(FileTensor tensor) => tensor.Key.StartsWith("AuxLogits.", StringComparison.Ordinal);

    public static WeightMatch Of(Network network, WeightLibrary library, FileContent content)
    {
        var names = WeightNames.Of(network, library);
        var used = new HashSet<string>();
        var found = ImmutableArray.CreateBuilder<(WeightName, FileTensor)>(names.Length);
        var misshapen = ImmutableArray.CreateBuilder<(WeightName, FileTensor)>();
        var missing = ImmutableArray.CreateBuilder<WeightName>();
        foreach (var weight in names)
        {
            if (content.Find(weight.Key) is not { } tensor)
            {
                missing.Add(weight);
                continue;
            }

            used.Add(weight.Key);
            (tensor.HasShape(weight.KeyShape) ? found : misshapen).Add((weight, tensor));
        }

        return new(
            network, library, found.ToImmutable(), misshapen.ToImmutable(), missing.ToImmutable(),
            [.. content.Tensors.Where(tensor => !tensor.IsCounter && !used.Contains(tensor.Key))]);
    }

    /// <summary>The same without looking for the weights that depend on the number of classes.</summary>
    public WeightMatch WithoutHead() => new(
        Network, Library, [.. Found.Where(pair => !IsOfHead(pair.Weight))], [.. Misshapen.Where(pair => !IsOfHead(pair.Weight))],
        [.. Missing.Where(weight => !IsOfHead(weight))], Unused)
    {
        LeftOut = [.. WeightNames.Of(Network, Library).Where(IsOfHead)],
    };

    /// <summary>The match under the names of the library that finds most; the preferred one where two find as much.</summary>
    public static WeightMatch Best(Network network, WeightLibrary? preferred, FileContent content) =>
        Enum.GetValues<WeightLibrary>()
            .OrderByDescending(library => library == preferred)
            .Where(library => WeightNames.IsNamed(network, library))
            .Select(library => Of(network, library, content))
            .MaxBy(match => match.Found.Length + match.Misshapen.Length)!;
}
