using Menut.Inference.Kernels;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>The memory of one run: nobody else uses it meanwhile.</summary>
internal sealed unsafe class RunMemory : IDisposable
{
    private readonly AlignedMemory _memory;
    private readonly nint _scratchBytes;
    private readonly nint _scratchAt;
    private readonly nint _zerosAt;

    /// <summary>Memory for a plan.</summary>
    /// <param name="arenaBytes">Of all values.</param>
    /// <param name="scratchBytes">Of what one thread needs beside.</param>
    /// <param name="zeroBytes">Of the longest row of zeros that a window may read.</param>
    /// <param name="threads">Threads of a run.</param>
    /// <param name="weights">The packed weights.</param>
    /// <param name="kernels">The kernels.</param>
    public RunMemory(nint arenaBytes, nint scratchBytes, nint zeroBytes, int threads, WeightArena weights, KernelSet kernels)
    {
        // A page between the parts, and none of them a multiple of 4 KiB from another: stores would seem to hit loads.
        _scratchBytes = (scratchBytes + 4095 & -4096) + 4096 + ValueLayout.Line * 5;
        _scratchAt = (arenaBytes + 4095 & -4096) + ValueLayout.Line * 3;
        _zerosAt = _scratchAt + _scratchBytes * threads;
        _memory = new AlignedMemory(_zerosAt + zeroBytes);
        (Weights, Kernels) = (weights, kernels);
    }

    public WeightArena Weights { get; }

    public KernelSet Kernels { get; }

    /// <summary>Zeros, never written.</summary>
    public byte* Zeros => _memory.Pointer + _zerosAt;

    /// <summary>A pixel of a value, which may be in its border; the first that isn't where none is named.</summary>
    public byte* At(ValueLayout value, int y = 0, int x = 0) => Of(value) + value.At(y, x);

    /// <summary>First byte of a value, which is of its border where it has one.</summary>
    public byte* Of(ValueLayout value) => _memory.Pointer + value.Offset;

    /// <summary>A thread's own room.</summary>
    public byte* Scratch(int part) => _memory.Pointer + _scratchAt + _scratchBytes * part;

    /// <summary>Overwrites everything but the zeros.</summary>
    public void Fill(float value) => new Span<float>(_memory.Pointer, checked((int)(_zerosAt / sizeof(float)))).Fill(value);

    public void Dispose() => _memory.Dispose();
}
