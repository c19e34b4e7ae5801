using Menut.Fixtures;
using Menut.Weights;

namespace Menut.Onnx.Tests;

/// <summary>Saves a graph, reads it, and holds our answer against ONNX Runtime's on the very file.</summary>
internal static class ForeignGraph
{
    /// <param name="builder">The graph.</param>
    /// <param name="batch">Pictures; files made for one take one.</param>
    /// <param name="channelsLast">Whether its input is <c>[batch, height, width, 3]</c>.</param>
    /// <param name="range">Values of the graph's input go from 0 to this; 0 for normalised ones, on both sides of zero.</param>
    public static OnnxImport Check(OnnxGraphBuilder builder, int batch = 2, bool channelsLast = false, float range = 0, bool softmax = false)
    {
        using var folder = new TemporaryFolder();
        string path = builder.Save(folder.Of("foreign.onnx"));
        var import = OnnxFile.Read(path);
        var model = import.Model;
        var (channels, height, width) = model.Network.Input;

        float[] pictures = RandomModel.Pictures(model.Network.Input, batch);
        if (range > 0)
            pictures = Array.ConvertAll(pictures, value => (value + 2) / 4 * range);
        float[] theirs = channelsLast
            ? Engines.OnnxRuntime(path, ChannelsLast(pictures, batch, channels, height * width), batch, height, width, channels)
            : Engines.OnnxRuntime(path, pictures, batch, channels, height, width);
        float[] ours = Engines.Ours(model, range > 0 ? Prepared(pictures, model, range) : pictures, batch);
        Engines.Agree(theirs, softmax ? Softmax(ours, model.Network.Classes) : ours);

        // What was read can be kept and read again.
        string saved = folder.Of("kept.safetensors");
        model.Save(saved);
        Assert.Equal(model.Network.Nodes.Select(node => (node.Name, node.Operation)), Model.Load(saved).Network.Nodes.Select(node => (node.Name, node.Operation)));
        return import;
    }

    /// <summary>What the model's preprocessing makes of values from 0 to the range.</summary>
    private static float[] Prepared(float[] pictures, Model model, float range)
    {
        var (mean, deviation) = (model.Preprocessing.Mean, model.Preprocessing.StandardDeviation);
        long positions = model.Network.Input.Positions;
        return [.. pictures.Select((value, i) => { int c = (int)(i / positions % 3); return (value / range - mean[c]) / deviation[c]; })];
    }

    private static float[] ChannelsLast(float[] pictures, int batch, int channels, int positions)
    {
        float[] moved = new float[pictures.Length];
        for (int n = 0; n < batch; n++)
        {
            for (int c = 0; c < channels; c++)
            {
                for (int p = 0; p < positions; p++)
                    moved[(n * positions + p) * channels + c] = pictures[(n * channels + c) * positions + p];
            }
        }

        return moved;
    }

    private static float[] Softmax(float[] logits, int classes) =>
        [.. logits.Chunk(classes).SelectMany(row => { double sum = row.Sum(value => Math.Exp(value)); return row.Select(value => (float)(Math.Exp(value) / sum)); })];
}
