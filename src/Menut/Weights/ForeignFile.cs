using Microsoft.Win32.SafeHandles;

namespace Menut.Weights;

/// <summary>
/// A file from outside, open for reads at any place. It is read, not mapped into memory, and that is on purpose: a mapped file that
/// another process cuts short ends this process with a signal that nobody can catch, on Windows nobody may replace it while it is
/// mapped, a span of it can outlive the view, and its pages count as this process's memory (a half-precision file would take its
/// size and twice that for the float32 result). Reads at an offset give what mapping is wanted for, at the price of one copy from
/// the system's cache straight into the result: what isn't used isn't read, and the file is never held twice.
/// </summary>
internal sealed class ForeignFile : ForeignBytes, IDisposable
{
    private readonly SafeFileHandle _handle;

    private ForeignFile(string path, SafeFileHandle handle, long length) => (Path, _handle, Length) = (path, handle, length);

    /// <summary>As the user wrote it.</summary>
    public string Path { get; }

    /// <inheritdoc/>
    public override long Length { get; }

    /// <exception cref="MenutException">Absent, unreadable, a folder or a pipe.</exception>
    public static ForeignFile Open(string path)
    {
        SafeFileHandle? handle = null;
        try
        {
            handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete, FileOptions.RandomAccess);
            return new(path, handle, RandomAccess.GetLength(handle));
        }
        catch (NotSupportedException exception)
        {
            handle?.Dispose();
            throw MenutException.WrongData($"{path} is a pipe or a device: save it as a file first.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            handle?.Dispose();
            throw MenutException.WrongData($"Cannot read {path}: {exception.Message}", exception);
        }
    }

    /// <inheritdoc/>
    public override void Read(long offset, Span<byte> destination)
    {
        try
        {
            while (destination.Length > 0)
            {
                int read = RandomAccess.Read(_handle, destination, offset);
                if (read == 0)
                    throw MenutException.WrongData($"{Path} became shorter while it was read.");
                destination = destination[read..];
                offset += read;
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"Cannot read {Path}: {exception.Message}", exception);
        }
    }

    /// <summary>A part of it.</summary>
    public ForeignBytes Range(long begin, long length) => new Part(this, begin, length);

    public void Dispose() => _handle.Dispose();

    private sealed class Part(ForeignFile file, long begin, long length) : ForeignBytes
    {
        public override long Length => length;

        public override void Read(long offset, Span<byte> destination) => file.Read(begin + offset, destination);
    }
}
