using System.Collections.Immutable;
using Menut.Weights;
using TorchSharp;
using static TorchSharp.torch;

namespace Menut.Training.Modules;

/// <summary>Between stored bytes and libtorch's tensors.</summary>
internal static class TensorConversion
{
    /// <summary>A tensor with the stored values; kernels get channels-last strides, in which libtorch's convolutions are fastest here.</summary>
    public static Tensor ToTorch(this StoredTensor stored, Device device)
    {
        using var scope = NewDisposeScope();
        var tensor = stored.Type switch
        {
            ElementType.F32 => torch.tensor(stored.ToFloats(), [.. stored.Shape]),
            ElementType.I64 => torch.tensor(System.Runtime.InteropServices.MemoryMarshal.Cast<byte, long>(stored.Bytes.Span).ToArray(), [.. stored.Shape]),
            _ => throw new NotSupportedException($"{stored.Type} is not used here."),
        };
        if (stored.Shape.Length == 4)
            tensor = tensor.ChannelsLast();
        // A tensor of an array lies in the array, wherever that begins; matrix products of the same numbers differ in their last bits with the
        // alignment, and a resumed training must not. libtorch's own memory is aligned.
        return tensor.to(device).clone().DetachFromDisposeScope();
    }

    /// <summary>The values in row-major order.</summary>
    public static StoredTensor ToStored(this Tensor tensor)
    {
        using var scope = NewDisposeScope();
        var contiguous = tensor.detach().cpu().contiguous();
        ImmutableArray<long> shape = [.. contiguous.shape];
        var type = contiguous.dtype == ScalarType.Int64 ? ElementType.I64 : ElementType.F32;
        return new(type, shape, contiguous.bytes.ToArray());
    }

    /// <summary>
    /// The same values and shape <c>[n, c, h, w]</c>, laid out with channels innermost. TorchSharp has no memory formats;
    /// libtorch goes by strides.
    /// </summary>
    public static Tensor ChannelsLast(this Tensor tensor) => tensor.permute(0, 2, 3, 1).contiguous().permute(0, 3, 1, 2);
}
