using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Weights.Import;

/// <summary>How a file's tensors become a model: what was recognised, what agrees, what is left over. Nothing is read before <see cref="Load"/>.</summary>
public sealed class ImportPlan
{
    private readonly WeightMatch _match;
    private readonly string _path;

    internal ImportPlan(string path, WeightMatch match, Publication? publication, ImmutableArray<string> notes, Preprocessing preprocessing, ImmutableArray<string> classes)
    {
        (_path, _match, Publication, Notes, Preprocessing, Classes) = (path, match, publication, notes, preprocessing, classes);
        Problems = MismatchText.Problems(match);
    }

    /// <summary>The network.</summary>
    public Network Network => _match.Network;

    /// <summary>Whose names the file's keys are.</summary>
    public WeightLibrary Library => _match.Library;

    /// <summary>The publication whose conventions and preprocessing are taken, if any.</summary>
    public Publication? Publication { get; }

    /// <summary>How a picture becomes the input.</summary>
    public Preprocessing Preprocessing { get; }

    /// <summary>A name a class.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>Whether the classifier is the file's; otherwise it is all zeros, and every class is as probable as any other.</summary>
    public bool KeepsHead => _match.LeftOut.IsEmpty;

    /// <summary>Keys that the network needs and the file hasn't got: those of the classifier where it is left out on request, and what <see cref="Problems"/> names.</summary>
    public ImmutableArray<string> Missing => [.. _match.Missing.Select(weight => weight.Key), .. _match.LeftOut.Select(weight => weight.Key)];

    /// <summary>Keys of the file that the network has no use for, but for PyTorch's counters.</summary>
    public ImmutableArray<string> Unused => [.. _match.Unused.Select(tensor => tensor.Key)];

    /// <summary>A clause a weight that is missing or has another shape, with the nearest key; none where the file can be loaded.</summary>
    public ImmutableArray<string> Problems { get; }

    /// <summary>What was assumed on the way, in sentences.</summary>
    public ImmutableArray<string> Notes { get; }

    /// <summary>Reads the tensors and puts the model together.</summary>
    /// <exception cref="MenutException">There are <see cref="Problems"/>, or a tensor can't be read.</exception>
    public Model Load()
    {
        if (!_match.IsComplete)
            throw MenutException.WrongData(MismatchText.Of(_path, _match));
        var tensors = new Dictionary<string, StoredTensor>();
        foreach (var (weight, tensor) in _match.Found)
        {
            var read = tensor.Read();
            tensors.Add(weight.Name, read.Type == ElementType.F32 ? new(read.Type, weight.Shape, read.Bytes) : StoredTensor.FromFloats(weight.Shape, read.ToFloats()));
        }

        foreach (var weight in _match.LeftOut)
            tensors.Add(weight.Name, StoredTensor.FromFloats(weight.Shape, new float[weight.Shape.Aggregate(1L, (product, side) => product * side)]));
        return new(Network, tensors, Classes, Preprocessing, Provenance());
    }

    private Provenance Provenance()
    {
        var recipe = ImmutableSortedDictionary<string, string>.Empty.Add("imported_from", Path.GetFileName(_path)).Add("key_names", WeightNames.NameOf(Library));
        return new() { Recipe = Publication is null ? recipe : recipe.Add("source", Publication.Name) };
    }
}
