using System.Collections.Immutable;
using System.Globalization;
using Menut.Images;
using Menut.Networks;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>From an ONNX file's messages to a model.</summary>
internal static class ModelReader
{
    /// <summary>Beside the file's own size; a small file may well transpose all it has.</summary>
    private const long LeastBudget = 64 << 20;

    /// <exception cref="InvalidDataException">It is no network that Menut knows.</exception>
    /// <exception cref="ArgumentException">Nor are its nodes.</exception>
    public static OnnxImport Read(string path, int? resolution)
    {
        var notes = new List<string>();
        byte[] file = OnnxBytes.Read(path);
        var onnx = OnnxParser.Parse(file);
        long size = file.Length;
        using (var external = new ExternalWeights(path))
        {
            foreach (var tensor in onnx.Graph.Initializers)
                external.Read(tensor);
            size += external.Length;
        }

        var (draft, logits) = new GraphImporter(onnx, notes).Import(resolution, LeastBudget + 4 * size);
        var nodes = DraftCompletion.Live(draft, logits);
        DraftCompletion.KeepMaps(nodes);

        var metadata = OnnxMetadata.Read(onnx.Metadata, notes);
        int side = draft.Input.Shape.Height;
        var normalization = Normalization.Take(nodes, metadata.Header is null or { Pixels: true }, side);
        var preprocessing = Preprocessed(metadata, normalization, side, notes);

        string name = onnx.Metadata.ContainsKey(OnnxHeader.Key) && metadata.Header is { } header ? header.Network : NameOf(path);
        var (network, tensors) = DraftCompletion.Complete(name, nodes);
        network = KnownAgain(network, metadata, notes) ?? network;
        return new(new Model(network, tensors, Classes(metadata, network.Classes, notes), preprocessing, metadata.Header?.Provenance), [.. notes]);
    }

    private static Preprocessing Preprocessed(OnnxMetadata metadata, Preprocessing? normalization, int resolution, List<string> notes)
    {
        if (metadata.Preprocessing is { } known && known.Resolution == resolution && metadata.Header is { Pixels: var pixels } && pixels == normalization is not null
            && (normalization is null || Normalization.Agree(known, normalization)))
        {
            return known;
        }

        if (normalization is not null)
        {
            notes.Add("the normalisation at its beginning became the model's preprocessing");
            return normalization;
        }

        notes.Add("it does not say how pictures are prepared: ImageNet's mean and deviation, bicubic, crop 0.875 are assumed");
        return Preprocessing.ImageNet(resolution);
    }

    private static ImmutableArray<string> Classes(OnnxMetadata metadata, int count, List<string> notes)
    {
        if (metadata.Classes is { IsDefault: false } classes && classes.Length == count && !classes.Contains(null!))
            return classes;
        notes.Add("it does not name its classes: they are called by their numbers");
        return [.. Enumerable.Range(0, count).Select(i => i.ToString(CultureInfo.InvariantCulture))];
    }

    /// <summary>The known network that Menut wrote the file from, if the graph still is that: its names, costs and scaling stay with it.</summary>
    private static Network? KnownAgain(Network read, OnnxMetadata metadata, List<string> notes)
    {
        if (metadata.Header is not { Options: { } options, Network: var name } || KnownNetworks.Find(name) is null)
            return null;
        try
        {
            var known = KnownNetworks.Create(name, options);
            if (NetworkEquality.Same(known, read))
                return known;
        }
        catch (Exception exception) when (exception is MenutException or ArgumentException)
        {
            // Metadata that makes no network says nothing about the graph.
        }

        notes.Add($"it was {name} once, but its graph is another now: it is read as a list of nodes");
        return null;
    }

    private static string NameOf(string path)
    {
        string name = ForeignText.OneLine(Path.GetFileNameWithoutExtension(path)).Trim();
        return name.Length > 0 ? name : "network";
    }
}
