using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Menut.Weights;

namespace Menut.Onnx.Format;

/// <summary>TensorProto: little-endian, row-major.</summary>
internal sealed class OnnxTensor
{
    /// <summary>TensorProto.DataType's numbers of the formats that have one here.</summary>
    private static readonly (int Number, ElementType Type)[] Formats =
    [
        (1, ElementType.F32), (2, ElementType.U8), (3, ElementType.I8), (5, ElementType.I16), (6, ElementType.I32), (7, ElementType.I64),
        (9, ElementType.BOOL), (10, ElementType.F16), (11, ElementType.F64), (16, ElementType.BF16),
    ];

    public OnnxTensor()
    {
    }

    public OnnxTensor(string name, StoredTensor tensor)
        : this(name, tensor.Type, tensor.Shape, tensor.Bytes)
    {
    }

    public OnnxTensor(string name, ElementType type, ImmutableArray<long> shape, ReadOnlyMemory<byte> bytes) =>
        (Name, DataType, Shape, Bytes) = (name, NumberOf(type), shape, bytes);

    public string Name { get; set; } = "";

    /// <summary>TensorProto.DataType.</summary>
    public int DataType { get; set; }

    public ImmutableArray<long> Shape { get; set; } = [];

    public ReadOnlyMemory<byte> Bytes { get; set; }

    /// <summary>Where the bytes stand if not here.</summary>
    public ExternalLocation? External { get; set; }

    /// <summary>The number format, or null if Menut doesn't read it.</summary>
    public ElementType? Type => TypeOf(DataType);

    public long Elements => Shape.Aggregate(1L, (product, side) => checked(product * side));

    public static OnnxTensor FromInt64s(string name, ImmutableArray<long> shape, ReadOnlySpan<long> values)
    {
        byte[] bytes = new byte[values.Length * sizeof(long)];
        for (int i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(i * sizeof(long)), values[i]);
        return new(name, ElementType.I64, shape, bytes);
    }

    public static OnnxTensor FromFloats(string name, ImmutableArray<long> shape, ReadOnlySpan<float> values) =>
        new(name, StoredTensor.FromFloats(shape, values));

    public static ElementType? TypeOf(int dataType)
    {
        foreach (var (number, type) in Formats)
        {
            if (number == dataType)
                return type;
        }

        return null;
    }

    public static int NumberOf(ElementType type)
    {
        foreach (var (number, known) in Formats)
        {
            if (known == type)
                return number;
        }

        throw new ArgumentOutOfRangeException(nameof(type), type, "Not in ONNX.");
    }

    /// <summary>All values as whole numbers.</summary>
    /// <exception cref="InvalidDataException">It holds fractions.</exception>
    public long[] ToInt64s()
    {
        long[] values = new long[Elements];
        var span = Bytes.Span;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Type switch
            {
                ElementType.I64 => BinaryPrimitives.ReadInt64LittleEndian(span[(i * 8)..]),
                ElementType.I32 => BinaryPrimitives.ReadInt32LittleEndian(span[(i * 4)..]),
                ElementType.I16 => BinaryPrimitives.ReadInt16LittleEndian(span[(i * 2)..]),
                ElementType.I8 => (sbyte)span[i],
                ElementType.U8 or ElementType.BOOL => span[i],
                _ => throw new InvalidDataException($"tensor '{Name}' holds no whole numbers"),
            };
        }

        return values;
    }

    /// <summary>All values as float32.</summary>
    /// <exception cref="InvalidDataException">It holds no floating-point numbers.</exception>
    public float[] ToFloats()
    {
        float[] values = new float[Elements];
        var span = Bytes.Span;
        if (Type == ElementType.F32 && BitConverter.IsLittleEndian)
        {
            span.CopyTo(MemoryMarshal.AsBytes(values.AsSpan()));
            return values;
        }

        for (int i = 0; i < values.Length; i++)
        {
            values[i] = Type switch
            {
                ElementType.F32 => BinaryPrimitives.ReadSingleLittleEndian(span[(i * 4)..]),
                ElementType.F64 => (float)BinaryPrimitives.ReadDoubleLittleEndian(span[(i * 8)..]),
                ElementType.F16 => (float)BinaryPrimitives.ReadHalfLittleEndian(span[(i * 2)..]),
                ElementType.BF16 => BitConverter.Int32BitsToSingle(BinaryPrimitives.ReadInt16LittleEndian(span[(i * 2)..]) << 16),
                _ => throw new InvalidDataException($"tensor '{Name}' holds no floating-point numbers"),
            };
        }

        return values;
    }
}

/// <summary>A part of a file beside the model.</summary>
internal sealed record ExternalLocation(string Path, long Offset, long? Length);
