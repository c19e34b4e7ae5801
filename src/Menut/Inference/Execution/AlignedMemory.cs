using System.Runtime.InteropServices;

namespace Menut.Inference.Execution;

/// <summary>Memory outside the collector's heap, aligned to pages: vectors never straddle a line, and nothing moves while a kernel runs.</summary>
internal sealed unsafe class AlignedMemory : SafeHandle
{
    private const nuint Alignment = 4096;
    private readonly void* _start;

    /// <summary>Memory of that many bytes, all zero.</summary>
    /// <exception cref="OutOfMemoryException">There is none.</exception>
    public AlignedMemory(nint bytes)
        : base(0, ownsHandle: true)
    {
        Length = bytes;
        nuint size = (nuint)nint.Max(bytes, 64);
        // Large memory comes zeroed from the system: what is never used is never touched.
        _start = NativeMemory.AllocZeroed(size + Alignment - 1);
        SetHandle((nint)((nuint)_start + Alignment - 1 & ~(Alignment - 1)));
        LargePages.Prefer((void*)handle, size);
        GC.AddMemoryPressure((long)size);
    }

    /// <summary>Bytes asked for.</summary>
    public nint Length { get; }

    /// <summary>Its first byte. The object must be kept alive while it is used.</summary>
    public byte* Pointer => (byte*)handle;

    public override bool IsInvalid => handle == 0;

    protected override bool ReleaseHandle()
    {
        NativeMemory.Free(_start);
        GC.RemoveMemoryPressure(nint.Max(Length, 64));
        return true;
    }
}
