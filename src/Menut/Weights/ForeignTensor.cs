using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Menut.Weights;

/// <summary>A tensor of a file from outside: known by name, format and shape, read when asked for.</summary>
public sealed class ForeignTensor
{
    /// <summary>Bytes of a tensor in a narrower or wider format are converted by as many at a time; a multiple of every element's size.</summary>
    private const int ChunkBytes = 1 << 16;

    private readonly string _path;
    private readonly ForeignBytes _bytes;
    private readonly ImmutableArray<long> _strides;
    private readonly long _begin;

    /// <param name="path">The file, for messages.</param>
    /// <param name="name">Key in the file.</param>
    /// <param name="format">Number format as the file calls it.</param>
    /// <param name="type">The same, if Menut has it.</param>
    /// <param name="shape">Dimensions.</param>
    /// <param name="bytes">Where it stands.</param>
    /// <param name="begin">Bytes before its first element.</param>
    /// <param name="strides">Elements between neighbours of each dimension, checked against the bytes; default where they are row-major.</param>
    internal ForeignTensor(
        string path, string name, string format, ElementType? type, ImmutableArray<long> shape, ForeignBytes bytes, long begin,
        ImmutableArray<long> strides = default) =>
        (_path, Name, Format, Type, Shape, _bytes, _begin, _strides) = (path, name, format, type, shape, bytes, begin, strides);

    /// <summary>Its key in the file, without what wrappers put before every key.</summary>
    public string Name { get; }

    /// <summary>The number format as the file calls it.</summary>
    public string Format { get; }

    /// <summary>The number format; null for one that Menut doesn't have (8-bit floats, complex, quantised).</summary>
    public ElementType? Type { get; }

    /// <summary>Dimensions; none for a scalar.</summary>
    public ImmutableArray<long> Shape { get; }

    /// <summary>Values in all.</summary>
    public long Elements => Shape.Aggregate(1L, (product, side) => checked(product * side));

    /// <summary>Bytes of the file that reading it takes; a scattered tensor is read with what lies between.</summary>
    internal Int128 BytesToRead
    {
        get
        {
            long elements = Elements, span = elements == 0 || _strides.IsDefault ? elements : Math.Max(elements, LastElement + 1);
            return (Int128)span * (Type is { } type ? StoredTensor.SizeOf(type) : 1);
        }
    }

    private long LastElement
    {
        get
        {
            long last = 0;
            for (int i = 0; i < Shape.Length; i++)
                last += (Shape[i] - 1) * _strides[i];
            return last;
        }
    }

    /// <summary>Reads the tensor as float32: exact from half precision and bfloat16, rounded from float64.</summary>
    /// <exception cref="MenutException">It isn't floating-point, larger than 2 GB, or the file can no longer be read.</exception>
    public StoredTensor ReadFloat32()
    {
        if (Type is not { } type || !FloatConversion.Knows(type))
            throw Unreadable($"is {Format}, which is not read as weights");
        long elements = Elements;
        if (elements > Array.MaxLength / sizeof(double))
            throw Unreadable($"is too large: {elements} values");

        byte[] result = GC.AllocateUninitializedArray<byte>((int)elements * sizeof(float));
        var floats = MemoryMarshal.Cast<byte, float>(result.AsSpan());
        if (elements > 0)
        {
            if (!_strides.IsDefault)
                FloatConversion.ToSingle(type, Gather(StoredTensor.SizeOf(type), elements), floats);
            else if (type == ElementType.F32)
                _bytes.Read(_begin, result);
            else
                Convert(type, floats);
        }

        // FloatConversion gives the machine's order, a stored tensor is little-endian.
        if (!BitConverter.IsLittleEndian && !(type == ElementType.F32 && _strides.IsDefault))
        {
            var words = MemoryMarshal.Cast<byte, uint>(result.AsSpan());
            BinaryPrimitives.ReverseEndianness(words, words);
        }

        return new(ElementType.F32, Shape, result);
    }

    /// <summary>The same tensor under another name.</summary>
    internal ForeignTensor Named(string name) => new(_path, name, Format, Type, Shape, _bytes, _begin, _strides);

    private void Convert(ElementType type, Span<float> floats)
    {
        int size = StoredTensor.SizeOf(type);
        byte[] chunk = ArrayPool<byte>.Shared.Rent((int)Math.Min(ChunkBytes, (long)floats.Length * size));
        for (int done = 0; done < floats.Length;)
        {
            int count = Math.Min(ChunkBytes / size, floats.Length - done);
            var bytes = chunk.AsSpan(0, count * size);
            _bytes.Read(_begin + ((long)done * size), bytes);
            FloatConversion.ToSingle(type, bytes, floats.Slice(done, count));
            done += count;
        }

        ArrayPool<byte>.Shared.Return(chunk);
    }

    private byte[] Gather(int size, long elements)
    {
        long last = LastElement;
        if (last >= Array.MaxLength / size)
            throw Unreadable("is scattered over more than 2 GB");
        byte[] source = GC.AllocateUninitializedArray<byte>((int)(last + 1) * size);
        _bytes.Read(_begin, source);
        byte[] gathered = GC.AllocateUninitializedArray<byte>((int)elements * size);
        switch (size)
        {
            case 2:
                Gather<ushort>(source, gathered);
                break;
            case 4:
                Gather<uint>(source, gathered);
                break;
            default:
                Gather<ulong>(source, gathered);
                break;
        }

        return gathered;
    }

    private void Gather<T>(byte[] source, byte[] gathered)
        where T : unmanaged =>
        Strided.Gather(MemoryMarshal.Cast<byte, T>((ReadOnlySpan<byte>)source), Shape, _strides, MemoryMarshal.Cast<byte, T>(gathered.AsSpan()));

    private MenutException Unreadable(string reason) =>
        MenutException.WrongData($"Tensor '{ForeignText.OneLine(Name)}' of {_path} {ForeignText.OneLine(reason)}.");
}
