using Menut.Onnx.Format;
using Microsoft.Win32.SafeHandles;

namespace Menut.Onnx.Importing;

/// <summary>Whole files, read once into one array that all weights are slices of.</summary>
internal static class OnnxBytes
{
    /// <exception cref="InvalidDataException">A pipe, or larger than protobuf allows.</exception>
    public static byte[] Read(string path)
    {
        using var handle = File.OpenHandle(path, FileMode.Open, FileAccess.Read, FileShare.Read, FileOptions.SequentialScan);
        long length = Length(handle);
        if (length > OnnxLimits.FileBytes)
            throw new InvalidDataException("it is larger than 2 GiB, where ONNX ends");
        byte[] bytes = GC.AllocateUninitializedArray<byte>((int)length);
        ReadExactly(handle, bytes, 0);
        return bytes;
    }

    public static long Length(SafeFileHandle handle)
    {
        try
        {
            return RandomAccess.GetLength(handle);
        }
        catch (NotSupportedException exception)
        {
            throw new InvalidDataException("it is a pipe or a device: save it as a file first", exception);
        }
    }

    public static void ReadExactly(SafeFileHandle handle, Span<byte> bytes, long offset)
    {
        while (!bytes.IsEmpty)
        {
            int read = RandomAccess.Read(handle, bytes, offset);
            if (read == 0)
                throw new EndOfStreamException("it became shorter while it was read");
            bytes = bytes[read..];
            offset += read;
        }
    }
}
