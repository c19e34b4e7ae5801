using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;

namespace Menut.Weights;

/// <summary>
/// A network with weights, and all that is needed to use them: class names, how pictures become its input, where the weights
/// come from. It is kept in one safetensors file.
/// </summary>
public sealed class Model
{
    /// <summary>Puts a model together.</summary>
    /// <param name="network">The network.</param>
    /// <param name="tensors">Its weights, float32, named and shaped as <see cref="NetworkWeights.Of"/> says.</param>
    /// <param name="classes">A name a class, in the order of the logits.</param>
    /// <param name="preprocessing">How a picture becomes the input.</param>
    /// <param name="provenance">Where the weights come from.</param>
    /// <exception cref="ArgumentException">
    /// A tensor is missing or misshapen; there are more or fewer names than classes, or a name is null; the preprocessing isn't for
    /// the network's resolution, or no picture could go through it.
    /// </exception>
    public Model(
        Network network, IReadOnlyDictionary<string, StoredTensor> tensors, ImmutableArray<string> classes,
        Preprocessing preprocessing, Provenance? provenance = null)
    {
        (Network, Tensors, Classes, Preprocessing, Provenance) = (network, tensors, classes, preprocessing, provenance ?? new Provenance());
        if (ModelRules.Broken(network, tensors, classes, preprocessing, Provenance) is { } broken)
            throw new ArgumentException($"This is no model: {broken}.");
    }

    /// <summary>The network.</summary>
    public Network Network { get; }

    /// <summary>Weights by name.</summary>
    public IReadOnlyDictionary<string, StoredTensor> Tensors { get; }

    /// <summary>A name a class, in the order of the logits.</summary>
    public ImmutableArray<string> Classes { get; }

    /// <summary>How a picture becomes the input.</summary>
    public Preprocessing Preprocessing { get; }

    /// <summary>Where the weights come from.</summary>
    public Provenance Provenance { get; }

    /// <summary>The same model for pictures of another size.</summary>
    /// <param name="resolution">Height and width of the input in pixels.</param>
    /// <exception cref="MenutException">Its network cannot be computed at that size with these weights.</exception>
    public Model AtResolution(int resolution)
    {
        try
        {
            return new(Network.AtResolution(resolution), Tensors, Classes, Preprocessing.AtResolution(resolution), Provenance);
        }
        catch (ArgumentException exception)
        {
            // A list of nodes may have its size built in: a window as large as the last map, a layer for every pixel of it.
            throw MenutException.WrongData(
                $"{Network.Name} takes pictures of {Network.Resolution}x{Network.Resolution} pixels, not of {resolution}x{resolution}: {exception.Message.TrimEnd('.')}.", exception);
        }
    }

    /// <summary>Reads a model file, or the best model of a run's folder.</summary>
    /// <exception cref="MenutException">Absent, cut, not safetensors, or not one of Menut's.</exception>
    public static Model Load(string path) => ModelFile.Read(Locate(path));

    /// <summary>Reads a model file from a stream, from where it stands to its end.</summary>
    /// <param name="stream">One that can seek.</param>
    /// <exception cref="ArgumentException">The stream can't seek.</exception>
    /// <exception cref="MenutException">Cut short, not safetensors, or not one of Menut's.</exception>
    public static Model Load(Stream stream) => ModelFile.Read(stream);

    /// <summary>The file that a path to a model or a run means.</summary>
    /// <exception cref="MenutException">There is none.</exception>
    public static string Locate(string path)
    {
        if (File.Exists(path))
            return path;
        if (!Directory.Exists(path))
            throw MenutException.WrongData($"There is no model at {path}.");
        foreach (string name in (ReadOnlySpan<string>)["best.safetensors", "last.safetensors"])
        {
            if (File.Exists(Path.Combine(path, name)))
                return Path.Combine(path, name);
        }

        throw MenutException.WrongData($"{path} is a folder without best.safetensors or last.safetensors: not a run.");
    }

    /// <summary>Writes the model; the file appears whole or not at all.</summary>
    /// <exception cref="MenutException">It cannot be written.</exception>
    public void Save(string path) => ModelFile.Write(path, this);
}
