using Menut.Cli.Models;
using Menut.Onnx;
using Menut.Weights;
using Menut.Weights.Import;
using Menut.Weights.Names;

namespace Menut.Cli.Import;

/// <summary>Reads whatever kind of file somebody brings.</summary>
internal static class ImportReader
{
    /// <summary>Reads a file; the kind is told by its content.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is said about it.</param>
    /// <exception cref="MenutException">It cannot be read, or what is said doesn't suit its kind.</exception>
    public static ImportedFile Read(string path, ImportOptions options)
    {
        if (Directory.Exists(path))
            throw MenutException.WrongData($"{path} is a folder: name the file of weights in it.");
        return ModelFileKinds.Of(path) == ModelFileKind.Onnx ? ReadOnnx(path, options) : ReadWeights(path, options);
    }

    private static ImportedFile ReadWeights(string path, ImportOptions options)
    {
        using var weights = ForeignWeights.Read(path);
        if (weights.Metadata.ContainsKey("menut"))
            throw MenutException.WrongUsage($"{path} is a model of Menut's already: there is nothing to import.");
        var plan = WeightImport.Plan(weights, path, options);
        return new(plan.Network, plan.Problems.IsEmpty ? plan.Load() : null)
        {
            Source = plan.Publication?.Name,
            Names = WeightNames.NameOf(plan.Library),
            Missing = plan.Missing,
            Unused = plan.Unused,
            Problems = plan.Problems,
            Notes =
            [
                .. plan.Notes,
                .. plan.Publication is { } publication && publication.Library != plan.Library
                    ? [$"The keys are {WeightNames.NameOf(plan.Library)}'s, although {publication.Name} is named: is it the right source?"]
                    : Array.Empty<string>(),
            ],
        };
    }

    /// <summary>The file is its own description of the network: nothing can be said about it but its resolution.</summary>
    private static ImportedFile ReadOnnx(string path, ImportOptions options)
    {
        foreach (var (option, given) in (ReadOnlySpan<(string, object?)>)
            [("--source", options.Source), ("--network", options.Network), ("--width", options.Width), ("--depth", options.Depth)])
        {
            if (given is not null)
                throw MenutException.WrongUsage($"{option} {given}: {path} is ONNX, which says itself what its network is.");
        }

        if (options.Classes is { } classes)
            throw MenutException.WrongUsage($"--classes {classes}: {path} is ONNX and keeps its classifier; `menut train DATA --from` starts a fresh one for other classes.");
        var (model, notes) = OnnxFile.Read(path, options.Resolution);
        var recipe = model.Provenance.Recipe.SetItem("imported_from", Path.GetFileName(path));
        var imported = new Model(model.Network, model.Tensors, model.Classes, model.Preprocessing, model.Provenance with { Recipe = recipe });
        return new(model.Network, imported) { Notes = [.. notes.Select(Sentence)] };
    }

    /// <summary>The ONNX reader's notes are clauses.</summary>
    private static string Sentence(string note) => $"{char.ToUpperInvariant(note[0])}{note[1..]}.";
}
