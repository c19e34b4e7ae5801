using System.Collections.Immutable;
using Menut.Onnx.Format;
using Menut.Onnx.Importing;

namespace Menut.Onnx.Tests;

/// <summary>Every form in which the standard lets numbers stand.</summary>
public sealed class FormatTests
{
    [Fact]
    public void Floats_stand_raw_packed_or_one_by_one()
    {
        float[] values = [1.5f, -2, 3e-20f];
        byte[] bytes = [.. values.SelectMany(BitConverter.GetBytes)];
        Assert.Equal(values, Read(1, [3], tensor => tensor.Bytes(9, bytes)).ToFloats());
        Assert.Equal(values, Read(1, [3], tensor => tensor.Bytes(4, bytes)).ToFloats());
        Assert.Equal(values, Read(1, [3], tensor => Array.ForEach(values, value => tensor.Single(4, value))).ToFloats());
        Assert.Equal(values, Read(1, [3], tensor =>
        {
            tensor.Bytes(4, bytes.AsMemory(0, 8));
            tensor.Single(4, values[2]);
        }).ToFloats());
    }

    [Fact]
    public void Other_formats_become_float32()
    {
        float[] values = [1.5f, -2, 0.25f];
        Assert.Equal(values, Read(11, [3], tensor => tensor.Bytes(10, values.SelectMany(value => BitConverter.GetBytes((double)value)).ToArray())).ToFloats());
        Assert.Equal(values, Read(10, [3], tensor => tensor.PackedInt64s(5, [.. values.Select(value => (long)BitConverter.HalfToUInt16Bits((Half)value))])).ToFloats());
        Assert.Equal(values, Read(16, [3], tensor => tensor.PackedInt64s(5, [.. values.Select(value => (long)(BitConverter.SingleToUInt32Bits(value) >> 16))])).ToFloats());
        Assert.Equal(values, Read(10, [3], tensor => tensor.Bytes(9, values.SelectMany(value => BitConverter.GetBytes((Half)value)).ToArray())).ToFloats());
    }

    [Fact]
    public void Whole_numbers_stand_packed_or_one_by_one()
    {
        long[] values = [0, -1, 127, 128, long.MaxValue, long.MinValue];
        Assert.Equal(values, Read(7, [6], tensor => tensor.PackedInt64s(7, values)).ToInt64s());
        Assert.Equal(values, Read(7, [6], tensor => Array.ForEach(values, value => tensor.Int64(7, value))).ToInt64s());
        Assert.Equal([-5L, 7L], Read(6, [2], tensor => tensor.PackedInt64s(5, [-5, 7])).ToInt64s());
    }

    [Fact]
    public void A_tensor_must_hold_what_its_shape_asks_for() =>
        Assert.Contains("8 bytes, not 12", Assert.Throws<InvalidDataException>(() => Read(1, [3], tensor => tensor.Bytes(9, new byte[8]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Weights_are_slices_of_the_file()
    {
        byte[] file = File(1, [4], tensor => tensor.Bytes(9, new byte[16]));
        var tensor = OnnxParser.Parse(file).Graph.Initializers[0];
        file.AsSpan().Fill(0xFF);
        Assert.Equal(Enumerable.Repeat((byte)0xFF, 16), tensor.Bytes.ToArray());
    }

    [Fact]
    public void Unknown_fields_are_passed_over()
    {
        var writer = new ProtobufWriter();
        writer.Int64(1, 8);
        writer.Single(900, 1);
        writer.Text(901, "from a newer version");
        writer.Int64(902, 5);
        writer.Message(7, new ProtobufWriter());
        Assert.Equal(8, OnnxParser.Parse(Bytes(writer)).IrVersion);
    }

    /// <summary>The operators that issue 3 asks for.</summary>
    [Fact]
    public void The_operators_that_exporters_use_are_known() => Assert.All(
        ("Conv BatchNormalization Relu Clip Sigmoid HardSigmoid HardSwish Mul Add Div Sub GlobalAveragePool ReduceMean AveragePool MaxPool Gemm MatMul Flatten Reshape "
            + "Transpose Squeeze Unsqueeze Concat Pad Identity Dropout Constant Softmax Shape Gather Slice Cast").Split(' '),
        name => Assert.NotNull(Operators.Find("", name)));

    private static OnnxTensor Read(int dataType, ImmutableArray<long> shape, Action<ProtobufWriter> numbers) =>
        OnnxParser.Parse(File(dataType, shape, numbers)).Graph.Initializers[0];

    private static byte[] File(int dataType, ImmutableArray<long> shape, Action<ProtobufWriter> numbers)
    {
        ProtobufWriter model = new(), graph = new(), tensor = new();
        tensor.PackedInt64s(1, shape.AsSpan());
        tensor.Int64(2, dataType);
        tensor.Text(8, "t");
        numbers(tensor);
        graph.Message(5, tensor);
        model.Message(7, graph);
        return Bytes(model);
    }

    private static byte[] Bytes(ProtobufWriter writer)
    {
        using var stream = new MemoryStream();
        writer.CopyTo(stream);
        return stream.ToArray();
    }
}
