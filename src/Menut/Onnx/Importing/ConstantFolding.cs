using System.Collections.Immutable;
using Menut.Onnx.Format;
using Menut.Weights;

namespace Menut.Onnx.Importing;

/// <summary>Operators on constants. What they make is never larger than what they read, so a file can't blow itself up.</summary>
internal static class ConstantFolding
{
    public static OnnxTensor WithShape(OnnxTensor tensor, ImmutableArray<long> shape) =>
        new() { Name = tensor.Name, DataType = tensor.DataType, Shape = shape, Bytes = tensor.Bytes };

    public static OnnxTensor Transposed(NodeContext context, OnnxTensor tensor, int[] order)
    {
        if (tensor.Type is not { } type)
            throw context.Wrong($"transposes weights in number format {tensor.DataType}, which Menut does not read");
        int size = StoredTensor.SizeOf(type), rank = order.Length;
        long[] strides = new long[rank], index = new long[rank];
        long stride = 1;
        for (int i = rank - 1; i >= 0; i--)
        {
            strides[i] = stride;
            stride *= tensor.Shape[i];
        }

        context.Draft.Charge(tensor.Bytes.Length);
        byte[] bytes = new byte[tensor.Bytes.Length];
        var from = tensor.Bytes.Span;
        for (int to = 0; to < bytes.Length; to += size)
        {
            long source = 0;
            for (int i = 0; i < rank; i++)
                source += index[i] * strides[order[i]];
            from.Slice((int)source * size, size).CopyTo(bytes.AsSpan(to));
            for (int i = rank - 1; i >= 0 && ++index[i] == tensor.Shape[order[i]]; i--)
                index[i] = 0;
        }

        return new() { Name = tensor.Name, DataType = tensor.DataType, Shape = [.. order.Select(axis => tensor.Shape[axis])], Bytes = bytes };
    }

    /// <summary>An operator of two constants, of equal shape or one of them a single number.</summary>
    public static OnnxTensor Combined(NodeContext context, ScalarOperator @operator, OnnxTensor left, OnnxTensor right)
    {
        float[] a = LayerOperators.Floats(context, left).ToFloats(), b = LayerOperators.Floats(context, right).ToFloats();
        var shape = a.Length == 1 && b.Length > 1 ? right.Shape : left.Shape;
        if (a.Length == 0 || b.Length == 0)
            throw context.Wrong("combines constants without numbers");
        if (a.Length != 1 && b.Length != 1 && !left.Shape.AsSpan().SequenceEqual(right.Shape.AsSpan()))
            throw context.Wrong($"combines constants [{string.Join(", ", left.Shape)}] and [{string.Join(", ", right.Shape)}]");
        context.Draft.Charge(4L * (a.Length + b.Length));
        float[] values = new float[Math.Max(a.Length, b.Length)];
        for (int i = 0; i < values.Length; i++)
            values[i] = (float)ScalarFunction.Apply(@operator, a[a.Length == 1 ? 0 : i], b[b.Length == 1 ? 0 : i]);
        return OnnxTensor.FromFloats(context.Node.Outputs[0], shape, values);
    }

    /// <summary>An operator of one constant.</summary>
    public static OnnxTensor Mapped(NodeContext context, ScalarFunction function, OnnxTensor tensor)
    {
        float[] values = LayerOperators.Floats(context, tensor).ToFloats();
        context.Draft.Charge(4L * values.Length);
        for (int i = 0; i < values.Length; i++)
            values[i] = (float)function.At(values[i]);
        return OnnxTensor.FromFloats(tensor.Name, tensor.Shape, values);
    }
}
