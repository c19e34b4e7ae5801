using System.Text.Json;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Exporting;

/// <summary>A model as an ONNX file, and a second one for weights that don't fit into it.</summary>
internal static class ModelWriter
{
    /// <summary>ONNX 1.12's, which came with operator set 17: readers from 2022 on take it.</summary>
    private const int IrVersion = 8;

    /// <summary>Weights beside begin at multiples of this, so that a reader may map them into memory.</summary>
    private const int Alignment = 64;

    private const int SmallestOutside = 1024;

    public static void Write(string path, Model model, OnnxWriteOptions options)
    {
        var onnx = new OnnxModel
        {
            IrVersion = IrVersion,
            Producer = "Menut",
            ProducerVersion = typeof(ModelWriter).Assembly.GetName().Version?.ToString(3) ?? "",
            Graph = GraphWriter.Write(model, options),
        };
        onnx.Opsets[""] = GraphWriter.Opset;
        var network = model.Network;
        var header = new OnnxHeader(
            OnnxHeader.CurrentVersion, network.Name, network.IsKnown ? network.Options with { AuxiliaryHead = false } : null,
            options.WithPreprocessing, model.Provenance);
        onnx.Metadata[OnnxHeader.Key] = JsonSerializer.Serialize(header, ModelJson.Default.OnnxHeader);
        onnx.Metadata[OnnxHeader.ClassesKey] = JsonSerializer.Serialize(model.Classes, ModelJson.Default.ImmutableArrayString);
        onnx.Metadata[OnnxHeader.PreprocessingKey] = JsonSerializer.Serialize(model.Preprocessing, ModelJson.Default.Preprocessing);

        var bytes = OnnxSerializer.Write(onnx);
        if (bytes.Length > options.LargestFile)
        {
            WriteOutside($"{path}.data", onnx.Graph);
            bytes = OnnxSerializer.Write(onnx);
        }

        AtomicFile.Write(path, bytes.CopyTo);
    }

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
