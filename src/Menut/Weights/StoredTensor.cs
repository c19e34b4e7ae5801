using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Menut.Weights;

/// <summary>A tensor as it stands in a file: format, shape and little-endian bytes in row-major order.</summary>
public sealed class StoredTensor
{
    /// <summary>Wraps bytes.</summary>
    /// <param name="type">Number format.</param>
    /// <param name="shape">Dimensions; none for a scalar.</param>
    /// <param name="bytes">Little-endian, row-major; not copied.</param>
    /// <exception cref="ArgumentException">As many bytes as the shape does not need.</exception>
    public StoredTensor(ElementType type, ImmutableArray<long> shape, ReadOnlyMemory<byte> bytes)
    {
        (Type, Shape, Bytes) = (type, shape, bytes);
        if (bytes.Length != Elements * SizeOf(type))
            throw new ArgumentException($"{bytes.Length} bytes are not {type} [{string.Join(", ", shape)}].", nameof(bytes));
    }

    /// <summary>Number format.</summary>
    public ElementType Type { get; }

    /// <summary>Dimensions.</summary>
    public ImmutableArray<long> Shape { get; }

    /// <summary>Little-endian, row-major.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Values in all.</summary>
    public long Elements
    {
        get
        {
            long elements = 1;
            foreach (long side in Shape)
                elements = checked(elements * side);
            return elements;
        }
    }

    /// <summary>Bytes of one value.</summary>
    public static int SizeOf(ElementType type) => type switch
    {
        ElementType.F64 or ElementType.I64 => 8,
        ElementType.F32 or ElementType.I32 => 4,
        ElementType.F16 or ElementType.BF16 or ElementType.I16 => 2,
        _ => 1,
    };

    /// <summary>A float32 tensor from its values in row-major order.</summary>
    public static StoredTensor FromFloats(ImmutableArray<long> shape, ReadOnlySpan<float> values)
    {
        byte[] bytes = new byte[values.Length * sizeof(float)];
        for (int i = 0; i < values.Length; i++)
            BinaryPrimitives.WriteSingleLittleEndian(bytes.AsSpan(i * sizeof(float)), values[i]);
        return new(ElementType.F32, shape, bytes);
    }

    /// <summary>The values of a float32 tensor, in place where the machine is little-endian as files are.</summary>
    internal ReadOnlySpan<float> Floats() =>
        Type == ElementType.F32 && BitConverter.IsLittleEndian ? MemoryMarshal.Cast<byte, float>(Bytes.Span) : ToFloats();

    /// <summary>The values as float32: exact from half precision and bfloat16, rounded from float64.</summary>
    /// <exception cref="NotSupportedException">The format is not a floating-point one.</exception>
    public float[] ToFloats()
    {
        if (!FloatConversion.Knows(Type))
            throw new NotSupportedException($"{Type} is not a floating-point format.");
        float[] values = GC.AllocateUninitializedArray<float>(Bytes.Length / SizeOf(Type));
        FloatConversion.ToSingle(Type, Bytes.Span, values);
        return values;
    }
}
