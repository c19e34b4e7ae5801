using Menut.Fixtures;
using Menut.Networks;
using Menut.Training.Native;

namespace Menut.Onnx.Tests;

/// <summary>Small networks in the idioms of PyTorch's two exporters, tf2onnx and Paddle.</summary>
public sealed class ForeignGraphTests
{
    public ForeignGraphTests() => LibTorch.Require();

    [Theory]
    [InlineData(11)]
    [InlineData(13)]
    [InlineData(17)]
    public void PyTorch_by_tracing(int opset)
    {
        var g = new OnnxGraphBuilder(opset, "batch", 3, 32, 32);
        string HardSwish(string x, string tag)
        {
            string clipped = g.Node("Clip", [g.Node("Add", [x, g.ScalarConstant(3)]), g.Scalar($"{tag}.low", 0), g.Scalar($"{tag}.high", 6)]);
            return g.Node("Div", [g.Node("Mul", [x, clipped]), g.ScalarConstant(6)]);
        }

        string stem = HardSwish(g.Conv("x", "features.0.0", 3, 16, 3, stride: 2), "a");
        string x = g.Node("Relu", [g.Conv(stem, "features.1.block.0.0", 16, 16, 3, stride: 2, group: 16)]);

        // Squeeze-and-excitation through fully connected layers, as older code has it.
        string pooled = g.Node("ReduceMean", [x], ("axes", new long[] { -1, -2 }), ("keepdims", 0));
        string gate = g.Node("Gemm", [pooled, g.Weights("fc1.weight", 8, 16), g.Weights("fc1.bias", 8)], ("transB", 1), ("alpha", 1f), ("beta", 1f));
        gate = g.Node("Gemm", [g.Node("Relu", [gate]), g.Weights("fc2.weight", 16, 8), g.Weights("fc2.bias", 16)], ("transB", 1));
        gate = g.Node("HardSigmoid", [gate], ("alpha", 1f / 6));
        gate = g.Node("Reshape", [gate, g.Node("Concat", [BatchOf(g, x, opset), g.Constant(16), g.Constant(1), g.Constant(1)], ("axis", 0))]);
        x = g.Node("Mul", [x, gate]);
        x = g.Conv(x, "features.1.block.2.0", 16, 24, 1);
        string branch = g.Node("Relu", [g.Conv(x, "features.2.block.0.0", 24, 72, 1)]);
        branch = g.Node("Relu", [g.Conv(branch, "features.2.block.1.0", 72, 72, 5, group: 72)]);
        x = g.Node("Add", [g.Conv(branch, "features.2.block.2.0", 72, 24, 1), x]);
        x = g.Node("GlobalAveragePool", [HardSwish(g.Conv(x, "features.3.0", 24, 40, 1), "b")]);
        x = g.Node("Reshape", [x, g.Node("Concat", [BatchOf(g, x, opset), g.Constant(-1)], ("axis", 0))]);
        x = g.Node("Identity", [g.Node("Dropout", [x])]);
        x = g.Node("Gemm", [x, g.Weights("classifier.3.weight", 10, 40), g.Weights("classifier.3.bias", 10)], ("transB", 1));
        g.Output(x, "batch", 10);

        var (model, notes) = ForeignGraph.Check(g);
        Assert.Equal(2, notes.Length);
        Assert.Contains(model.Network.Nodes, node => node.Name == "features.1.block.0.0" && node.Operation is Convolution { Groups: 16, Padding.Rule: PaddingRule.Symmetric });
        Assert.Contains(model.Network.Nodes, node => node is { Name: "fc2", Operation: Convolution { Kernel: { Height: 1, Width: 1 } } });
        Assert.Equal(2, model.Network.Nodes.Count(node => node.Operation is Activation { Function: ActivationFunction.HardSwish }));
        Assert.Equal(["0", "1", "2"], model.Classes.Take(3));
    }

    [Fact]
    public void PyTorch_by_dynamo()
    {
        var g = new OnnxGraphBuilder(18, "s0", 3, 32, 32);
        string x = g.BatchNorm(g.Conv("x", "conv_stem", 3, 16, 3, stride: 2, bias: false), "bn1", 16, 1e-5f);
        x = g.Node("Mul", [x, g.Node("Sigmoid", [x])]);
        string y = g.BatchNorm(g.Conv(x, "blocks.0.0.conv_dw", 16, 16, 3, group: 16, bias: false), "blocks.0.0.bn1", 16, 1e-5f);
        y = g.Node("Mul", [y, g.Node("Sigmoid", [y])]);
        string se = g.Node("ReduceMean", [y, g.Int64s("val_axes", 2, 3)], ("keepdims", 1), ("noop_with_empty_axes", 0));
        se = g.Conv(se, "blocks.0.0.se.conv_reduce", 16, 4, 1);
        se = g.Node("Mul", [se, g.Node("Sigmoid", [se])]);
        se = g.Node("Sigmoid", [g.Conv(se, "blocks.0.0.se.conv_expand", 4, 16, 1)]);
        y = g.Node("Mul", [y, se]);
        y = g.BatchNorm(g.Conv(y, "blocks.0.0.conv_pw", 16, 16, 1, bias: false), "blocks.0.0.bn2", 16, 1e-5f);
        x = g.Node("Add", [y, x]);
        x = g.Node("MaxPool", [x], ("kernel_shape", new long[] { 3, 3 }), ("strides", new long[] { 2, 2 }), ("pads", new long[] { 1, 1, 1, 1 }), ("ceil_mode", 0));
        x = g.Node("GlobalAveragePool", [x]);
        x = g.Node("Reshape", [x, g.Int64s("val_shape", -1, 16)], ("allowzero", 1));
        x = g.Node("MatMul", [x, g.Node("Transpose", [g.Weights("classifier.weight", 10, 16)], ("perm", new long[] { 1, 0 }))]);
        x = g.Node("Add", [x, g.Weights("classifier.bias", 10)]);
        g.Output(x, "s0", 10);

        var network = ForeignGraph.Check(g).Model.Network;
        Assert.Equal(3, network.Nodes.Count(node => node.Operation is BatchNorm { Epsilon: 1e-5, Momentum: 0.1 }));
        Assert.IsType<Linear>(network.Nodes[^1].Operation);
        Assert.True(((Linear)network.Nodes[^1].Operation).Bias);
    }

    [Fact]
    public void Keras_by_tf2onnx()
    {
        var g = new OnnxGraphBuilder(15, "unk__1", 32, 32, 3);

        // Rescaling and normalisation inside of the model, channels last.
        string x = g.Node("Mul", ["x", g.Scalar("Rescaling/Cast/x:0", 1 / 127.5f)]);
        x = g.Node("Sub", [x, g.Scalar("Rescaling/Cast_1/x:0", 1)]);
        x = g.Node("Transpose", [x], ("perm", new long[] { 0, 3, 1, 2 }));
        x = g.Node("Pad", [x, g.Int64s("pads", 0, 0, 0, 0, 0, 0, 1, 1)]);
        x = g.Node("Conv", [x, g.Weights("Conv/weights", 16, 3, 3, 3)], ("kernel_shape", new long[] { 3, 3 }), ("strides", new long[] { 2, 2 }), ("auto_pad", "VALID"));
        x = g.BatchNorm(x, "Conv/BatchNorm", 16);
        x = HardSwish(g, x, "one");
        string block = x;
        x = g.Node("Conv", [x, g.Weights("depthwise", 16, 1, 5, 5), g.Weights("depthwise/bias", 16)],
            ("kernel_shape", new long[] { 5, 5 }), ("strides", new long[] { 1, 1 }), ("auto_pad", "SAME_UPPER"), ("group", 16));
        x = g.Node("Clip", [x, g.Scalar("zero", 0), g.Scalar("six", 6)]);

        // Squeeze-and-excitation with its pooled vector reshaped to a map, channels last, and back.
        string se = g.Node("Squeeze", [g.Node("GlobalAveragePool", [x]), g.Int64s("squeeze_axes", 2, 3)]);
        se = g.Node("Reshape", [se, g.Int64s("se/shape", -1, 1, 1, 16)]);
        se = g.Node("Transpose", [se], ("perm", new long[] { 0, 3, 1, 2 }));
        se = g.Node("Relu", [g.Conv(se, "se/reduce", 16, 8, 1)]);
        se = g.Conv(se, "se/expand", 8, 16, 1);
        se = g.Node("Mul", [g.Node("Min", [g.Node("Max", [g.Node("Add", [se, g.Scalar("three", 3)]), g.Scalar("zero_", 0)]), g.Scalar("six_", 6)]), g.Scalar("sixth", 0.16666667f)]);
        x = g.Node("Mul", [x, se]);
        x = g.Node("Conv", [x, g.Weights("project", 16, 16, 1, 1)], ("kernel_shape", new long[] { 1, 1 }), ("auto_pad", "SAME_UPPER"));
        x = g.Node("Mul", [x, g.Positive("bn/scale", 1, 16, 1, 1)]);
        x = g.Node("Add", [x, g.Weights("bn/shift", 1, 16, 1, 1)]);
        x = g.Node("Add", [block, x]);
        x = g.Node("Transpose", [x], ("perm", new long[] { 0, 2, 3, 1 }));
        x = g.Node("ReduceMean", [x], ("axes", new long[] { 1, 2 }), ("keepdims", 0));
        x = g.Node("MatMul", [x, g.Weights("predictions/kernel", 16, 10)]);
        x = g.Node("Add", [x, g.Weights("predictions/bias", 10)]);
        x = g.Node("Softmax", [x], ("axis", -1));
        g.Output(x, "unk__2", 10);

        var (model, notes) = ForeignGraph.Check(g, channelsLast: true, range: 255, softmax: true);
        Assert.Contains(notes, note => note.Contains("softmax", StringComparison.Ordinal));
        Assert.Contains(notes, note => note.Contains("normalisation", StringComparison.Ordinal));
        Assert.All(model.Preprocessing.Mean, value => Assert.Equal(0.5, value, 1e-5));
        Assert.All(model.Preprocessing.StandardDeviation, value => Assert.Equal(0.5, value, 1e-5));
        var stem = model.Network.Nodes.First(node => node.Operation is Convolution);
        Assert.Equal(Padding.Of(new PaddingExtent(0, 1, 0, 1)), ((Convolution)stem.Operation).Padding);
    }

    [Fact]
    public void Keras_flattens_height_width_channels()
    {
        var g = new OnnxGraphBuilder(13, "n", 12, 12, 3);
        string x = g.Node("Transpose", ["x"], ("perm", new long[] { 0, 3, 1, 2 }));
        x = g.Node("Relu", [g.Conv(x, "a", 3, 6, 3, stride: 3)]);
        x = g.Node("Transpose", [x], ("perm", new long[] { 0, 2, 3, 1 }));
        string dense = g.Node("MatMul", [x, g.Weights("pointwise", 6, 7)]);
        dense = g.Node("Add", [dense, g.Weights("pointwise/bias", 7)]);
        x = g.Node("Reshape", [g.Node("Relu", [dense]), g.Int64s("shape", -1, 112)]);
        x = g.Node("Gemm", [x, g.Weights("dense", 112, 5), g.Weights("dense/bias", 5)]);
        g.Output(x, "n", 5);
        var network = ForeignGraph.Check(g, channelsLast: true).Model.Network;
        Assert.Equal(["input", "convolution", "activation", "convolution", "activation", "flatten", "linear"], network.Nodes.Select(node => node.Operation.Kind));
    }

    [Theory]
    [InlineData(7)]
    [InlineData(9)]
    [InlineData(11)]
    public void Paddle(int opset)
    {
        var g = new OnnxGraphBuilder(opset, -1, 3, 32, 32);
        string Clip(string x, string tag) => opset < 11
            ? g.Node("Clip", [x], ("min", 0f), ("max", 6f))
            : g.Node("Clip", [x, g.Scalar($"{tag}@min", 0), g.Scalar($"{tag}@max", 6)]);

        string x = g.BatchNorm(g.Conv("x", "conv2d_0.w_0", 3, 8, 3, stride: 2, bias: false), "batch_norm2d_0", 8, 1e-5f);
        string shifted = g.Node("Add", [x, g.Floats("hs@offset", [1], 3)]);
        x = g.Node("Div", [g.Node("Mul", [x, Clip(shifted, "hs")]), g.Floats("hs@scale", [1], 6)]);
        x = g.BatchNorm(g.Conv(x, "conv2d_1.w_0", 8, 8, 3, stride: 1, group: 8, bias: false), "batch_norm2d_1", 8, 1e-5f);
        x = g.Node("Relu", [x]);
        string se = g.Node("GlobalAveragePool", [x]);
        se = g.Node("Conv", [se, g.Weights("se.w", 4, 8, 1, 1)], ("kernel_shape", new long[] { 1, 1 }));
        se = g.Node("Add", [se, g.Weights("se.b", 1, 4, 1, 1)]);
        se = g.Conv(g.Node("Relu", [se]), "se2", 4, 8, 1);
        se = g.Node("HardSigmoid", [se], ("alpha", 0.16666667f), ("beta", 0.5f));
        x = g.Node("Mul", [x, se]);
        x = g.Node("AveragePool", [x], ("kernel_shape", new long[] { 3, 3 }), ("strides", new long[] { 2, 2 }), ("pads", new long[] { 1, 1, 1, 1 }), ("count_include_pad", 0));
        x = g.Node("GlobalAveragePool", [x]);
        string shape = g.Node("Shape", [x]);
        string batch = opset < 10
            ? g.Node("Slice", [shape], ("axes", new long[] { 0 }), ("starts", new long[] { 0 }), ("ends", new long[] { 1 }))
            : g.Node("Slice", [shape, g.Int64s("s", 0), g.Int64s("e", 1), g.Int64s("ax", 0)]);
        x = g.Node("Reshape", [x, g.Node("Concat", [batch, g.Int64s("rest", -1)], ("axis", 0))]);

        // Paddle's Scale operator: x · scale + bias.
        x = g.Node("Add", [g.Node("Mul", [x, g.Floats("scale@one", [1], 1)]), g.Floats("scale@zero", [1], 0)]);
        x = g.Node("MatMul", [x, g.Weights("linear_0.w_0", 8, 10)]);
        x = g.Node("Add", [x, g.Weights("linear_0.b_0", 10)]);
        x = g.Node("Softmax", [x], ("axis", 1));
        g.Output(x, -1, 10);

        var network = ForeignGraph.Check(g, softmax: true).Model.Network;
        Assert.Contains(network.Nodes, node => node.Operation is AveragePool { CountsPadding: false });
        Assert.Contains(network.Nodes, node => node.Operation is Convolution { OutputChannels: 4, Bias: true });
    }

    [Fact]
    public void A_file_for_one_picture_of_any_size()
    {
        var g = new OnnxGraphBuilder(12, 1, 3, "height", "width");
        string x = g.Node("Relu", [g.Conv("x", "a", 3, 6, 3, stride: 2)]);
        x = g.Node("Reshape", [g.Node("ReduceMean", [x], ("axes", new long[] { 2, 3 })), g.Int64s("shape", 1, 6)]);
        x = g.Node("Gemm", [x, g.Weights("fc", 6, 4)], ("alpha", 0.5f));
        g.Output(x, 1, 4);
        var (model, notes) = ForeignGraph.Check(g, batch: 1);
        Assert.Equal(224, model.Network.Resolution);
        Assert.Contains(notes, note => note.Contains("224", StringComparison.Ordinal));

        using var folder = new TemporaryFolder();
        Assert.Equal(64, OnnxFile.Read(g.Save(folder.Of("any.onnx")), 64).Model.Network.Resolution);
    }

    [Fact]
    public void Joined_branches_and_pools_of_every_kind()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 29, 29);
        string x = g.Node("Relu", [g.Conv("x", "a", 3, 8, 3)]);
        (string, object) Kernel(long side) => ("kernel_shape", new[] { side, side });
        (string, object) Stride(long side) => ("strides", new[] { side, side });
        string ceil = g.Node("MaxPool", [x], Kernel(3), Stride(2), ("ceil_mode", 1));
        string padded = g.Node("MaxPool", [g.Node("Pad", [x, g.Int64s("p", 0, 0, 0, 0, 0, 0, 1, 1), g.Scalar("v", 0)])], Kernel(3), Stride(2), ("pads", new long[] { 0, 0, 0, 0 }));
        string average = g.Node("AveragePool", [x], Kernel(3), Stride(2), ("auto_pad", "SAME_LOWER"), ("count_include_pad", 1));
        string same = g.Node("AveragePool", [x], Kernel(2), Stride(2), ("auto_pad", "SAME_UPPER"));
        string strided = g.Conv(x, "b", 8, 5, 5, stride: 2);
        x = g.Node("Concat", [g.Node("Pad", [g.Node("Relu", [ceil]), g.Int64s("q", 0, 0, 0, 0, 0, 0, 0, 0)]), g.Node("Identity", [ceil]), ceil], ("axis", 1));
        x = g.Node("GlobalAveragePool", [g.Conv(x, "c", 24, 6, 1)]);
        string y = g.Node("Concat", [average, same, strided], ("axis", -3));
        y = g.Node("AveragePool", [g.Conv(y, "d", 21, 6, 1)], Kernel(15), Stride(1));
        string z = g.Node("GlobalAveragePool", [g.Conv(padded, "e", 8, 6, 1)]);
        x = g.Node("Concat", [g.Node("Flatten", [x]), g.Node("Flatten", [y]), g.Node("Flatten", [z])], ("axis", 1));
        x = g.Node("Gemm", [x, g.Weights("fc.weight", 4, 18)], ("transB", 1));
        g.Output(x, "n", 4);
        var network = ForeignGraph.Check(g).Model.Network;
        Assert.Equal(3, network.Nodes.Count(node => node.Operation is GlobalAveragePool));
    }

    [Fact]
    public void Half_precision_is_read()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        string x = g.Node("GlobalAveragePool", [g.Conv("x", "a", 3, 4, 3)]);
        x = g.Node("Gemm", [g.Node("Flatten", [x]), g.Node("Cast", [g.Weights("fc.weight", 4, 4)], ("to", 1)), g.Weights("fc.bias", 4)], ("transB", 1));
        g.Output(x, "n", 4);
        foreach (var tensor in g.Graph.Initializers.FindAll(tensor => tensor.Name == "fc.weight"))
        {
            byte[] halves = [.. tensor.ToFloats().SelectMany(value => BitConverter.GetBytes((Half)value))];
            (tensor.DataType, tensor.Bytes) = (10, halves);
        }

        ForeignGraph.Check(g);
    }

    [Fact]
    public void Of_several_outputs_the_declared_logits_are_read_and_the_rest_is_passed_over()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        string map = g.Conv("x", "a", 3, 4, 3);
        string other = g.Node("Tanh", [map]);
        string x = g.Node("Flatten", [g.Node("GlobalAveragePool", [map])]);
        g.Output(x, "n", 4);
        g.Output(other, "n", 4, 8, 8);
        var notes = ForeignGraph.Check(g).Notes;
        Assert.Contains(notes, note => note.Contains("outputs", StringComparison.Ordinal));
    }

    private static string HardSwish(OnnxGraphBuilder g, string x, string tag)
    {
        string relu6 = g.Node("Min", [g.Node("Max", [g.Node("Add", [x, g.Scalar($"{tag}/add/y:0", 3)]), g.Scalar($"{tag}/zero", 0)]), g.Scalar($"{tag}/six", 6)]);
        return g.Node("Mul", [x, g.Node("Mul", [relu6, g.Scalar($"{tag}/mul/y:0", 0.16666667f)])]);
    }

    /// <summary>x.size(0), as tracing spells it.</summary>
    private static string BatchOf(OnnxGraphBuilder g, string x, int opset)
    {
        string index = g.Node("Constant", [], ("value", Format.OnnxTensor.FromInt64s("", [], [0])));
        string size = g.Node("Gather", [g.Node("Shape", [x]), index], ("axis", 0));
        return opset < 13 ? g.Node("Unsqueeze", [size], ("axes", new long[] { 0 })) : g.Node("Unsqueeze", [size, g.Constant(0)]);
    }
}
