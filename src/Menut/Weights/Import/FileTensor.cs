using System.Collections.Immutable;

namespace Menut.Weights.Import;

/// <summary>A tensor of a weights file, read when it is used.</summary>
/// <param name="Key">The file's name for it.</param>
/// <param name="Shape">Dimensions.</param>
/// <param name="Read">Gives it as float32.</param>
internal sealed record FileTensor(string Key, ImmutableArray<long> Shape, Func<StoredTensor> Read)
{
    /// <summary>PyTorch's count of a batch norm's training steps, which no result depends on.</summary>
    public bool IsCounter => Key.EndsWith("num_batches_tracked", StringComparison.Ordinal);

    /// <summary>Whether the shape is that, but for dimensions of 1 at the end: a linear layer is a 1x1 convolution.</summary>
    public bool HasShape(ImmutableArray<long> other)
    {
        var shape = Shape.AsSpan();
        return WithoutOnes(shape).SequenceEqual(WithoutOnes(other.AsSpan()));

        static ReadOnlySpan<long> WithoutOnes(ReadOnlySpan<long> shape) => shape[..(shape.LastIndexOfAnyExcept(1L) + 1)];
    }
}
