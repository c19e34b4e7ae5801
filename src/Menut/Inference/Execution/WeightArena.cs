using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>All weights of a network, packed for the kernels once, in the order in which they are read, in one piece of memory.</summary>
internal sealed unsafe class WeightArena : IDisposable
{
    private readonly AlignedMemory _memory;
    private readonly Dictionary<FusedOperation, PackedConvolution> _convolutions = [];
    private readonly Dictionary<FusedAffine, AffinePlace> _affines = [];

    /// <summary>Finds every weight its place; all of them are zero until they are filled in.</summary>
    public WeightArena(FusedNetwork network, KernelSet kernels)
    {
        nint length = 0;
        nint Take(nint floats)
        {
            nint at = length;
            length += (floats * sizeof(float) + ValueLayout.Line - 1) & -ValueLayout.Line;
            return at;
        }

        foreach (var operation in network.Operations)
        {
            if (operation is FusedConvolution convolution)
                _convolutions.Add(convolution, new PackedConvolution(convolution, Form(network, convolution, kernels), kernels.PanelWidth, Take));
            else if (operation is FusedAffine affine)
                _affines.Add(affine, new(Take(Padded(affine.Factors.Length)), Take(Padded(affine.Factors.Length))));
        }

        _memory = new AlignedMemory(length);
    }

    /// <summary>Packs the weights; the network lets them go.</summary>
    public void Fill()
    {
        foreach (var (_, packed) in _convolutions)
            packed.Fill(_memory.Pointer);
        foreach (var (affine, (factors, shifts)) in _affines)
        {
            affine.Factors.CopyTo(new Span<float>(_memory.Pointer + factors, affine.Factors.Length));
            affine.Shifts.CopyTo(new Span<float>(_memory.Pointer + shifts, affine.Shifts.Length));
        }
    }

    /// <summary>First byte.</summary>
    public byte* Pointer => _memory.Pointer;

    /// <summary>Bytes in all.</summary>
    public nint Bytes => _memory.Length;

    public PackedConvolution this[FusedConvolution convolution] => _convolutions[convolution];

    public AffinePlace this[FusedAffine affine] => _affines[affine];

    public void Dispose() => _memory.Dispose();

    private static int Padded(int channels) => (channels + 15) / 16 * 16;

    private static PackedForm Form(FusedNetwork network, FusedConvolution convolution, KernelSet kernels) =>
        convolution.IsDepthwise && HasKernel(convolution.Source, kernels) ? PackedForm.Depthwise
        : convolution.Inputs[0] == FusedNetwork.Picture && network.PictureIsPlanar ? PackedForm.Planar
        : PackedForm.Panels;

    /// <summary>Other depthwise convolutions, which none of the family has, run as dense ones.</summary>
    private static bool HasKernel(Convolution source, KernelSet kernels) =>
        source.Kernel.Height == source.Kernel.Width && source.Stride.Height == source.Stride.Width
        && kernels.Depthwise(source.Kernel.Height, source.Stride.Height) is not null;
}

/// <summary>Where a factor and a shift a channel lie.</summary>
/// <param name="Factors">Bytes from the arena's start.</param>
/// <param name="Shifts">Bytes from the arena's start.</param>
internal sealed record AffinePlace(nint Factors, nint Shifts);
