using Menut.Onnx.Format;
using Menut.Weights;
using Menut.Weights.Metadata;

namespace Menut.Onnx.Exporting;

/// <summary>A model as an ONNX file, and a second one for weights that don't fit into it.</summary>
internal static class ModelWriter
{
    /// <summary>Weights beside begin at multiples of this, so that a reader may map them into memory.</summary>
    private const int Alignment = 64;

    private const int SmallestOutside = 1024;

    public static void Write(string path, Model model, OnnxWriteOptions options)
    {
        var onnx = Describe(model, options);
        var bytes = OnnxSerializer.Write(onnx);
        if (bytes.Length > options.LargestFile)
        {
            WriteOutside($"{path}.data", onnx.Graph);
            bytes = OnnxSerializer.Write(onnx);
        }

        AtomicFile.Write(path, bytes.CopyTo);
    }

    /// <exception cref="MenutException">It is larger than the most.</exception>
    public static void Write(Stream stream, Model model, OnnxWriteOptions options)
    {
        var bytes = OnnxSerializer.Write(Describe(model, options));
        if (bytes.Length > options.LargestFile)
            throw MenutException.Failure($"{model.Network.Name} would be {bytes.Length} bytes of ONNX, and its weights have nowhere to stand beside: at most {options.LargestFile}.");
        bytes.CopyTo(stream);
    }

    private static OnnxModel Describe(Model model, OnnxWriteOptions options)
    {
        if (options.Opset is < OnnxWriteOptions.LowestOpset or > OnnxWriteOptions.HighestOpset)
            throw new ArgumentOutOfRangeException(nameof(options), options.Opset, "No such operator set is written.");
        var onnx = new OnnxModel
        {
            IrVersion = IrVersion(options.Opset),
            Producer = "Menut",
            ProducerVersion = typeof(ModelWriter).Assembly.GetName().Version?.ToString(3) ?? "",
            Graph = GraphWriter.Write(model, options),
        };
        onnx.Opsets[""] = options.Opset;
        var network = model.Network;
        var header = new OnnxHeader(
            OnnxHeader.CurrentVersion, network.Name, network.IsKnown ? network.Options with { AuxiliaryHead = false } : null,
            options.WithPreprocessing, model.Provenance);
        onnx.Metadata[OnnxHeader.Key] = MetadataJson.Write(json => HeaderJson.Write(json, header));
        onnx.Metadata[OnnxHeader.ClassesKey] = MetadataJson.Write(json => json.WriteTexts(model.Classes));
        onnx.Metadata[OnnxHeader.PreprocessingKey] = MetadataJson.Write(json => PreprocessingJson.Write(json, model.Preprocessing));
        return onnx;
    }

    /// <summary>The version of the format that came with an operator set: readers want one that is no newer.</summary>
    private static int IrVersion(int opset) => opset switch { >= 21 => 10, >= 19 => 9, _ => 8 };

    /// <summary>Writes the weights first: a model file never names weights that aren't there.</summary>
    private static void WriteOutside(string path, OnnxGraph graph)
    {
        var outside = graph.Initializers.FindAll(tensor => tensor.Bytes.Length >= SmallestOutside);
        AtomicFile.Write(path, stream =>
        {
            foreach (var tensor in outside)
            {
                long gap = (Alignment - stream.Position % Alignment) % Alignment;
                stream.Write(new byte[gap]);
                tensor.External = new(Path.GetFileName(path), stream.Position, tensor.Bytes.Length);
                stream.Write(tensor.Bytes.Span);
            }
        });
    }
}
