using Menut.Fixtures;
using Menut.Onnx.Format;

namespace Menut.Fuzz.Files;

/// <summary>Small ONNX graphs that read well and use every operator that Menut reads; what the fuzzer breaks.</summary>
internal static class OnnxGraphs
{
    public static IReadOnlyList<byte[]> All { get; } = [.. ((OnnxGraphBuilder[])[Mobile(), Keras(), Attention(), Pools(), Colours(), Old()]).Select(graph => graph.ToBytes())];

    public static OnnxModel Parse(byte[] graph) => OnnxParser.Parse(graph);

    private static OnnxGraphBuilder Mobile()
    {
        var g = new OnnxGraphBuilder(13, "batch", 3, 8, 8);
        string x = g.BatchNorm(g.Conv("x", "stem", 3, 4, 3, stride: 2, bias: false), "norm", 4);
        x = g.Node("Div", [g.Node("Mul", [x, g.Node("Clip", [g.Node("Add", [x, g.ScalarConstant(3)]), g.Scalar("low", 0), g.Scalar("high", 6)])]), g.Scalar("six", 6)]);
        string se = g.Node("ReduceMean", [x], ("axes", new long[] { -1, -2 }), ("keepdims", 0));
        se = g.Node("Relu", [g.Node("Gemm", [se, g.Weights("fc1.weight", 2, 4), g.Weights("fc1.bias", 2)], ("transB", 1))]);
        se = g.Node("HardSigmoid", [g.Node("Gemm", [se, g.Weights("fc2.weight", 4, 2)], ("transB", 1))], ("alpha", 1f / 6), ("beta", 0.5f));
        string size = g.Node("Gather", [g.Node("Shape", [x]), g.Constant(0)], ("axis", 0));
        se = g.Node("Reshape", [se, g.Node("Concat", [size, g.Constant(4), g.Constant(1), g.Constant(1)], ("axis", 0))]);
        x = g.Node("Add", [g.Node("Mul", [x, se]), x]);
        x = g.Node("Mul", [g.Node("Sigmoid", [x]), x]);
        x = g.Node("Flatten", [g.Node("GlobalAveragePool", [x])]);
        x = g.Node("Gemm", [g.Node("Dropout", [x]), g.Weights("fc.weight", 3, 4), g.Weights("fc.bias", 3)], ("transB", 1));
        g.Output(x, "batch", 3);
        return g;
    }

    private static OnnxGraphBuilder Keras()
    {
        var g = new OnnxGraphBuilder(15, "n", 8, 8, 3);
        string x = g.Node("Sub", [g.Node("Mul", ["x", g.Scalar("factor", 1 / 127.5f)]), g.Scalar("one", 1)]);
        x = g.Node("Transpose", [x], ("perm", new long[] { 0, 3, 1, 2 }));
        x = g.Node("Pad", [x, g.Int64s("pads", 0, 0, 0, 0, 0, 0, 1, 1), g.Scalar("zero", 0)]);
        x = g.Node("Conv", [x, g.Weights("a", 4, 3, 3, 3)], ("kernel_shape", new long[] { 3, 3 }), ("strides", new long[] { 2, 2 }), ("auto_pad", "VALID"));
        x = g.Node("Add", [g.Node("Mul", [x, g.Positive("scale", 1, 4, 1, 1)]), g.Weights("shift", 4, 1, 1)]);
        x = g.Node("Min", [g.Node("Max", [x, g.Scalar("nought", 0)]), g.Scalar("six", 6)]);
        x = g.Node("Conv", [x, g.Weights("b", 4, 1, 3, 3)], ("auto_pad", "SAME_UPPER"), ("group", 4), ("strides", new long[] { 2, 2 }));
        x = g.Node("Transpose", [x], ("perm", new long[] { 0, 2, 3, 1 }));
        x = g.Node("Relu", [g.Node("Add", [g.Node("MatMul", [x, g.Weights("c", 4, 5)]), g.Weights("d", 5)])]);
        x = g.Node("Reshape", [x, g.Int64s("flat", -1, 20)]);
        x = g.Node("MatMul", [x, g.Node("Transpose", [g.Weights("e", 3, 20)], ("perm", new long[] { 1, 0 }))]);
        x = g.Node("Softmax", [g.Node("Add", [x, g.Weights("f", 3)])], ("axis", -1));
        g.Output(x, "n", 3);
        return g;
    }

    private static OnnxGraphBuilder Attention()
    {
        var g = new OnnxGraphBuilder(17, "n", 3, 4, 4);
        string q = g.Conv("x", "q", 3, 4, 1), k = g.Conv("x", "k", 3, 2, 3, stride: 2), v = g.Conv("x", "v", 3, 3, 3, stride: 2);
        q = g.Node("Transpose", [g.Node("Reshape", [q, g.Int64s("qs", 0, 2, 2, 16)])], ("perm", new long[] { 0, 1, 3, 2 }));
        k = g.Node("Reshape", [k, g.Int64s("ks", 0, 1, 2, 4)]);
        v = g.Node("Unsqueeze", [g.Node("Transpose", [g.Node("Reshape", [v, g.Int64s("vs", 0, 3, -1)])], ("perm", new long[] { 0, 2, 1 })), g.Int64s("u", 1)]);
        string scores = g.Node("Softmax", [g.Node("Mul", [g.Node("MatMul", [q, k]), g.Scalar("factor", MathF.Sqrt(0.5f))])], ("axis", -1));
        string x = g.Node("Reshape", [g.Node("Transpose", [g.Node("MatMul", [scores, v])], ("perm", new long[] { 0, 1, 3, 2 })), g.Int64s("os", 0, 6, 4, 4)]);
        x = g.Node("Mul", [g.Node("Mul", [x, g.Scalar("half", 0.5f)]), g.Node("Add", [g.Node("Erf", [g.Node("Mul", [x, g.Scalar("root", 0.70710677f)])]), g.Scalar("one", 1)])]);
        x = g.Node("Squeeze", [g.Node("GlobalAveragePool", [g.Conv(x, "o", 6, 3, 1)]), g.Int64s("s", 2, 3)]);
        g.Output(x, "n", 3);
        return g;
    }

    private static OnnxGraphBuilder Pools()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, "h", "w");
        string x = g.Node("Relu", [g.Conv("x", "a", 3, 4, 3)]);
        string a = g.Node("MaxPool", [x], ("kernel_shape", new long[] { 3, 3 }), ("strides", new long[] { 2, 2 }), ("ceil_mode", 1));
        string b = g.Node("AveragePool", [x], ("kernel_shape", new long[] { 2, 2 }), ("strides", new long[] { 2, 2 }), ("auto_pad", "SAME_LOWER"), ("count_include_pad", 1));
        x = g.Node("GlobalAveragePool", [g.Node("Concat", [a, g.Node("Identity", [b])], ("axis", 1))]);
        string shape = g.Node("Shape", [x]);
        string batch = g.Node("Slice", [shape, g.Int64s("from", 0), g.Int64s("to", 1), g.Int64s("axis", 0)]);
        string rest = g.Node("Mul", [g.Int64s("two", 2), g.Node("Cast", [g.Int64s("four", 4)], ("to", 7))]);
        x = g.Node("Reshape", [x, g.Node("Concat", [batch, rest], ("axis", 0))]);
        x = g.Node("Gemm", [x, g.Weights("fc", 8, 3), g.Weights("bias", 3)], ("alpha", 0.5f), ("beta", 2f));
        g.Output(x, "n", 3);
        g.Output(shape, 4);
        g.Model.Metadata["menut"] = """{"version":1,"network":"mobilenet_v1","options":{"width":0.25,"resolution":32,"classes":3},"pixels":false}""";
        g.Model.Metadata["classes"] = """["a","b","c"]""";
        g.Model.Metadata["preprocessing"] = """{"resolution":224,"interpolation":"bicubic","crop_fraction":0.875,"mean":[0,0,0],"standard_deviation":[1,1,1]}""";
        return g;
    }

    private static OnnxGraphBuilder Colours()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        string red = g.Node("Unsqueeze", [g.Node("Gather", ["x", g.Node("Constant", [], ("value_int", 0L))], ("axis", 1)), g.Constant(1)]);
        string green = g.Node("Slice", ["x", g.Int64s("from", 1), g.Int64s("to", 2), g.Int64s("axis", 1)]);
        string blue = g.Node("Slice", ["x", g.Int64s("from2", 2), g.Int64s("to2", 3), g.Int64s("axis2", 1)]);
        red = g.Node("Add", [g.Node("Mul", [red, g.ScalarConstant(0.458f)]), g.ScalarConstant(-0.03f)]);
        string x = g.Node("Concat", [red, green, g.Node("Div", [blue, g.ScalarConstant(2)])], ("axis", 1));
        x = g.Node("Gather", [x, g.Int64s("order", 2, 1, 0)], ("axis", 1));
        x = g.Node("Flatten", [g.Node("GlobalAveragePool", [g.Conv(x, "a", 3, 3, 1)])]);
        g.Output(x, "n", 3);
        return g;
    }

    private static OnnxGraphBuilder Old()
    {
        var g = new OnnxGraphBuilder(7, 1, 3, 8, 8);
        string x = g.Node("Clip", [g.Conv("x", "a", 3, 4, 3)], ("min", 0f), ("max", 6f));
        x = g.Node("Reshape", [g.Node("GlobalAveragePool", [x]), g.Int64s("shape", 1, -1)]);
        x = g.Node("Gemm", [x, g.Weights("fc", 4, 3), g.Weights("bias", 3)]);
        g.Output(x, 1, 3);
        return g;
    }
}
