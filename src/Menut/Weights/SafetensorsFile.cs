using System.Buffers.Binary;
using System.Text;
using System.Text.Json;

namespace Menut.Weights;

/// <summary>
/// Reads and writes safetensors whole: eight bytes of header length, a JSON header, raw tensors. Nothing in it can execute.
/// For files that people bring, <see cref="ForeignWeights"/> reads only what is used.
/// </summary>
public static class SafetensorsFile
{
    private const int LargestPiece = 256 << 20;

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="MenutException">Absent, unreadable, cut short, not safetensors, or a pipe.</exception>
    public static SafetensorsContent Read(string path) => Open(path, stream => Read(stream, path));

    /// <summary>Reads a stream from where it stands to its end.</summary>
    /// <param name="stream">One that can seek: its length must be known before a tensor is allocated.</param>
    /// <param name="name">What to call it in messages.</param>
    /// <exception cref="ArgumentException">The stream can't seek.</exception>
    /// <exception cref="MenutException">Cut short, or not safetensors.</exception>
    public static SafetensorsContent Read(Stream stream, string name)
    {
        var header = ReadHeader(stream, name);
        return new(ReadTensors(stream, header, name), header.Metadata);
    }

    /// <summary>Reads something off a file.</summary>
    internal static T Open<T>(string path, Func<Stream, T> read)
    {
        try
        {
            using var stream = File.OpenRead(path);
            if (!stream.CanSeek)
                throw MenutException.WrongData($"{path} is a pipe or a device: save it as a file first.");
            return read(stream);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"Cannot read {path}: {exception.Message}", exception);
        }
    }

    /// <summary>What stands before the tensors; the stream is left at the first.</summary>
    internal static SafetensorsHeader ReadHeader(Stream stream, string name)
    {
        if (!stream.CanSeek)
            throw new ArgumentException("A stream that can seek is needed: copy it into memory first.", nameof(stream));
        var header = SafetensorsHeader.Read(stream, stream.Length - stream.Position, name);
        foreach (var entry in header.Entries)
        {
            if (entry.Type is null)
                throw SafetensorsHeader.Broken(name, $"tensor '{entry.Name}' has the unknown format '{entry.Format}'");
            if (entry.End - entry.Begin > Array.MaxLength)
                throw SafetensorsHeader.Broken(name, $"tensor '{entry.Name}' is larger than 2 GB");
        }

        return header;
    }

    /// <summary>All tensors, many of them in one piece of memory: it is got and filled in a fraction of the time that hundreds of pieces take.</summary>
    internal static unsafe Dictionary<string, StoredTensor> ReadTensors(Stream stream, SafetensorsHeader header, string name)
    {
        var entries = header.Entries;
        var tensors = new Dictionary<string, StoredTensor>(entries.Length);
        for (int first = 0, next; first < entries.Length; first = next)
        {
            long begin = entries[first].Begin;
            // Tensors after one of an odd length would not be aligned: they begin a piece of their own.
            for (next = first + 1; next < entries.Length && entries[next].End - begin <= LargestPiece && (entries[next].Begin - begin) % sizeof(double) == 0; next++)
            {
            }

            byte[] piece = GC.AllocateUninitializedArray<byte>((int)(entries[next - 1].End - begin));
            fixed (byte* start = piece)
                LargePages.Prefer(start, (nuint)piece.Length);
            stream.ReadExactly(piece);
            for (int i = first; i < next; i++)
            {
                var entry = entries[i];
                tensors.Add(entry.Name, new StoredTensor(entry.Type!.Value, entry.Shape, piece.AsMemory((int)(entry.Begin - begin), (int)(entry.End - entry.Begin))));
            }
        }

        return tensors;
    }

    /// <summary>Writes a file beside and renames it.</summary>
    /// <exception cref="MenutException">It cannot be written.</exception>
    public static void Write(
        string path, IReadOnlyDictionary<string, StoredTensor> tensors, IReadOnlyDictionary<string, string> metadata) =>
        AtomicFile.Write(path, stream => Write(stream, tensors, metadata));

    private static void Write(
        Stream stream, IReadOnlyDictionary<string, StoredTensor> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (metadata.Count > 0)
            {
                json.WriteStartObject(SafetensorsHeader.MetadataKey);
                foreach (var (key, value) in metadata)
                    json.WriteString(key, value);
                json.WriteEndObject();
            }

            long position = 0;
            foreach (var (name, tensor) in tensors)
            {
                json.WriteStartObject(name);
                json.WriteString("dtype", tensor.Type.ToString());
                json.WriteStartArray("shape");
                foreach (long side in tensor.Shape)
                    json.WriteNumberValue(side);
                json.WriteEndArray();
                json.WriteStartArray("data_offsets");
                json.WriteNumberValue(position);
                json.WriteNumberValue(position += tensor.Bytes.Length);
                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        }

        // Data starts at a multiple of 8, so that a reader may map it into memory.
        buffer.Write(Encoding.ASCII.GetBytes(new string(' ', (int)((8 - buffer.Length % 8) % 8))));
        Span<byte> prefix = stackalloc byte[8];
        BinaryPrimitives.WriteUInt64LittleEndian(prefix, (ulong)buffer.Length);
        stream.Write(prefix);
        buffer.WriteTo(stream);
        foreach (var tensor in tensors.Values)
            stream.Write(tensor.Bytes.Span);
    }
}
