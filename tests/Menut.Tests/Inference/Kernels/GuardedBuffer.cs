using System.Runtime.InteropServices;

namespace Menut.Tests.Inference.Kernels;

/// <summary>
/// Memory that ends where a page begins that nobody may touch: a kernel that reads or writes one byte too many ends the process. (Only on
/// Linux; elsewhere it is ordinary memory.)
/// </summary>
internal sealed unsafe partial class GuardedBuffer : IDisposable
{
    private const int Guard = 64 * 1024;
    private readonly byte* _start;
    private readonly nint _capacity;

    public GuardedBuffer(int capacity = 1 << 20)
    {
        _capacity = (capacity + Guard - 1) / Guard * Guard;
        if (!OperatingSystem.IsLinux())
        {
            _start = (byte*)NativeMemory.AlignedAlloc((nuint)_capacity, 64);
            return;
        }

        const int Read = 1, Write = 2, Private = 2, Anonymous = 0x20;
        _start = (byte*)Map(0, _capacity + Guard, Read | Write, Private | Anonymous, -1, 0);
        if ((nint)_start == -1 || Protect((nint)(_start + _capacity), Guard, 0) != 0)
            throw new InvalidOperationException($"No guarded memory: error {Marshal.GetLastPInvokeError()}.");
    }

    /// <summary>Bytes that end at the guard, filled with NaN; the next call gives the same memory again.</summary>
    public byte* Take(nint bytes)
    {
        Assert.InRange(bytes, 0, _capacity);
        new Span<byte>(_start + _capacity - bytes, (int)bytes).Fill(0xff);
        return _start + _capacity - bytes;
    }

    /// <summary>Floats that end at the guard, filled by a function.</summary>
    public float* Take(int count, Func<float> value)
    {
        float* floats = (float*)Take(count * sizeof(float));
        for (int i = 0; i < count; i++)
            floats[i] = value();
        return floats;
    }

    public void Dispose()
    {
        if (OperatingSystem.IsLinux())
            _ = Unmap((nint)_start, _capacity + Guard);
        else
            NativeMemory.AlignedFree(_start);
    }

    [LibraryImport("libc", EntryPoint = "mmap", SetLastError = true)]
    private static partial nint Map(nint address, nint length, int protection, int flags, int file, nint offset);

    [LibraryImport("libc", EntryPoint = "mprotect", SetLastError = true)]
    private static partial int Protect(nint address, nint length, int protection);

    [LibraryImport("libc", EntryPoint = "munmap")]
    private static partial int Unmap(nint address, nint length);
}
