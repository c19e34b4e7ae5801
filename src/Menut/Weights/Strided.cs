using System.Collections.Immutable;

namespace Menut.Weights;

/// <summary>Tensors that don't lie in row-major order: transposed, channels last, every second value, one value repeated.</summary>
internal static class Strided
{
    /// <summary>Whether elements follow each other in row-major order without gaps; the stride of a side of 1 says nothing.</summary>
    public static bool IsRowMajor(ReadOnlySpan<long> shape, ReadOnlySpan<long> strides)
    {
        long expected = 1;
        for (int i = shape.Length - 1; i >= 0; i--)
        {
            if (shape[i] == 0)
                return true;
            if (shape[i] != 1 && strides[i] != expected)
                return false;
            expected *= shape[i];
        }

        return true;
    }

    /// <summary>Copies elements into row-major order.</summary>
    /// <param name="source">From the first element on.</param>
    /// <param name="shape">Dimensions, none of them 0.</param>
    /// <param name="strides">Elements from one to the next of each dimension.</param>
    /// <param name="destination">As many elements as the shape has.</param>
    public static void Gather<T>(ReadOnlySpan<T> source, ImmutableArray<long> shape, ImmutableArray<long> strides, Span<T> destination)
        where T : unmanaged
    {
        int last = shape.Length - 1;
        Span<long> index = stackalloc long[shape.Length];
        long row = 0;
        for (int written = 0; written < destination.Length;)
        {
            long from = row;
            for (long i = 0; i < shape[last]; i++, from += strides[last])
                destination[written++] = source[(int)from];
            for (int dimension = last - 1; dimension >= 0; dimension--)
            {
                row += strides[dimension];
                if (++index[dimension] < shape[dimension])
                    break;
                row -= strides[dimension] * shape[dimension];
                index[dimension] = 0;
            }
        }
    }
}
