using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace Menut.Weights;

/// <summary>
/// Reads and writes safetensors: eight bytes of header length, a JSON header, raw tensors. Nothing in it can execute.
/// A file from outside is hostile: the header is bounded, offsets must tile the data exactly, and no tensor is allocated
/// before the file is known to be long enough for it.
/// </summary>
public static class SafetensorsFile
{
    private const string MetadataKey = "__metadata__";
    private const int HeaderLimit = 16 << 20;

    /// <summary>Reads a whole file.</summary>
    /// <exception cref="MenutException">Absent, unreadable, cut short, not safetensors, or a pipe.</exception>
    public static SafetensorsContent Read(string path)
    {
        try
        {
            using var stream = File.OpenRead(path);
            return Read(stream, path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"Cannot read {path}: {exception.Message}", exception);
        }
    }

    /// <summary>Writes a file beside and renames it.</summary>
    /// <exception cref="MenutException">It cannot be written.</exception>
    public static void Write(
        string path, IReadOnlyDictionary<string, StoredTensor> tensors, IReadOnlyDictionary<string, string> metadata) =>
        AtomicFile.Write(path, stream => Write(stream, tensors, metadata));

    private static SafetensorsContent Read(FileStream stream, string path)
    {
        if (!stream.CanSeek)
            throw MenutException.WrongData($"{path} is a pipe or a device: save it as a file first.");
        Span<byte> prefix = stackalloc byte[8];
        if (stream.ReadAtLeast(prefix, 8, throwOnEndOfStream: false) < 8)
            throw Broken(path, "it is shorter than 8 bytes");
        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (length > HeaderLimit)
            throw Broken(path, "its header would be larger than 16 MiB");
        if ((long)length > stream.Length - 8)
            throw Broken(path, "it is cut short inside its header");
        byte[] header = new byte[length];
        stream.ReadExactly(header);

        var (entries, metadata) = ParseHeader(header, path);
        long available = stream.Length - 8 - (long)length;
        var tensors = new Dictionary<string, StoredTensor>(entries.Count);
        long position = 0;
        foreach (var entry in entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End))
        {
            if (entry.Begin != position)
                throw Broken(path, $"tensor '{entry.Name}' leaves a gap or overlaps another");
            if (entry.End > available)
                throw Broken(path, $"it is cut short: tensor '{entry.Name}' ends at byte {entry.End} of {available}");
            byte[] bytes = new byte[entry.End - entry.Begin];
            stream.ReadExactly(bytes);
            tensors.Add(entry.Name, new StoredTensor(entry.Type, entry.Shape, bytes));
            position = entry.End;
        }

        if (position != available)
            throw Broken(path, $"{available - position} bytes follow the last tensor");
        return new(tensors, metadata);
    }

    private static (List<Entry> Entries, Dictionary<string, string> Metadata) ParseHeader(byte[] header, string path)
    {
        var entries = new List<Entry>();
        var metadata = new Dictionary<string, string>();
        try
        {
            using var document = JsonDocument.Parse(header, new JsonDocumentOptions { MaxDepth = 8, AllowDuplicateProperties = false });
            foreach (var property in document.RootElement.EnumerateObject())
            {
                if (property.Name == MetadataKey)
                {
                    foreach (var pair in property.Value.EnumerateObject())
                        metadata.Add(pair.Name, pair.Value.GetString() ?? throw new FormatException($"'{pair.Name}' is null."));
                }
                else
                {
                    entries.Add(ParseEntry(property, path));
                }
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException or KeyNotFoundException)
        {
            throw MenutException.WrongData($"{path} is not a safetensors file: its header is not JSON of tensors, each named once.", exception);
        }

        return (entries, metadata);
    }

    private static Entry ParseEntry(JsonProperty property, string path)
    {
        string format = property.Value.GetProperty("dtype").GetString() ?? "";
        if (!Enum.TryParse(format, out ElementType type) || type.ToString() != format)
            throw Broken(path, $"tensor '{property.Name}' has the unknown format '{format}'");
        var shape = Integers(property.Value.GetProperty("shape"));
        if (Integers(property.Value.GetProperty("data_offsets")) is not [var begin, var end])
            throw Broken(path, $"tensor '{property.Name}' does not have two offsets, where it begins and where it ends");
        Int128 bytes = shape.Aggregate((Int128)StoredTensor.SizeOf(type), (product, side) => product > long.MaxValue ? product : product * side);
        if (shape.Any(side => side < 0) || begin < 0 || end < begin || bytes != end - begin || bytes > Array.MaxLength)
            throw Broken(path, $"tensor '{property.Name}' has a shape that does not fit its bytes");
        return new(property.Name, type, shape, begin, end);
    }

    private static ImmutableArray<long> Integers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetInt64())];

    private static void Write(
        Stream stream, IReadOnlyDictionary<string, StoredTensor> tensors, IReadOnlyDictionary<string, string> metadata)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            if (metadata.Count > 0)
            {
                json.WriteStartObject(MetadataKey);
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

    private static MenutException Broken(string path, string reason) =>
        MenutException.WrongData($"{path} is not a whole safetensors file: {ForeignText.OneLine(reason)}.");

    private readonly record struct Entry(string Name, ElementType Type, ImmutableArray<long> Shape, long Begin, long End);
}
