using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace Menut.Weights;

/// <summary>
/// What stands before the tensors of a safetensors file, checked: the header is bounded, offsets tile the data exactly, every
/// shape fits its bytes, and the file is long enough for all of them, so that nothing is allocated for a header that lies.
/// </summary>
/// <param name="Entries">In the file's order of bytes.</param>
/// <param name="Metadata">The header's <c>__metadata__</c>; empty where there is none.</param>
/// <param name="DataBegin">Where the tensors begin in the file.</param>
internal sealed record SafetensorsHeader(
    ImmutableArray<SafetensorsEntry> Entries, IReadOnlyDictionary<string, string> Metadata, long DataBegin)
{
    public const string MetadataKey = "__metadata__";
    private const int Limit = 16 << 20;

    /// <summary>Reads it.</summary>
    /// <param name="stream">At the file's first byte; left at the first tensor's.</param>
    /// <param name="fileLength">Bytes of the file.</param>
    /// <param name="path">The file, for messages.</param>
    /// <exception cref="MenutException">Cut short, not safetensors, or lying.</exception>
    public static SafetensorsHeader Read(Stream stream, long fileLength, string path)
    {
        Span<byte> prefix = stackalloc byte[8];
        if (stream.ReadAtLeast(prefix, 8, throwOnEndOfStream: false) < 8)
            throw Broken(path, "it is shorter than 8 bytes");
        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(prefix);
        if (length > Limit)
            throw Broken(path, "its header would be larger than 16 MiB");
        if ((long)length > fileLength - 8)
            throw Broken(path, "it is cut short inside its header");
        byte[] header = new byte[length];
        stream.ReadExactly(header);

        var (entries, metadata) = Parse(header, path);
        if (!AreInOrder(entries))
            entries = [.. entries.OrderBy(entry => entry.Begin).ThenBy(entry => entry.End)];
        long available = fileLength - 8 - (long)length, position = 0;
        foreach (var entry in entries)
        {
            if (entry.Begin != position)
                throw Broken(path, $"tensor '{entry.Name}' leaves a gap or overlaps another");
            if (entry.End > available)
                throw Broken(path, $"it is cut short: tensor '{entry.Name}' ends at byte {entry.End} of {available}");
            position = entry.End;
        }

        if (position != available)
            throw Broken(path, $"{available - position} bytes follow the last tensor");
        return new([.. entries], metadata, 8 + (long)length);
    }

    public static MenutException Broken(string path, string reason) =>
        MenutException.WrongData($"{path} is not a whole safetensors file: {ForeignText.OneLine(reason)}.");

    private static (List<SafetensorsEntry> Entries, Dictionary<string, string> Metadata) Parse(byte[] header, string path)
    {
        var entries = new List<SafetensorsEntry>();
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

    private static SafetensorsEntry ParseEntry(JsonProperty property, string path)
    {
        string format = property.Value.GetProperty("dtype").GetString() ?? throw new FormatException("The dtype is null.");
        ElementType? type = Enum.TryParse(format, out ElementType known) && known.ToString() == format ? known : null;
        var shape = Integers(property.Value.GetProperty("shape"));
        if (Integers(property.Value.GetProperty("data_offsets")) is not [var begin, var end])
            throw Broken(path, $"tensor '{property.Name}' does not have two offsets, where it begins and where it ends");
        if (HasNegative(shape) || begin < 0 || end < begin || !Fits(type, shape, end - begin))
            throw Broken(path, $"tensor '{property.Name}' has a shape that does not fit its bytes");
        return new(property.Name, format, type, shape, begin, end);
    }

    private static bool HasNegative(ImmutableArray<long> sides)
    {
        foreach (long side in sides)
        {
            if (side < 0)
                return true;
        }

        return false;
    }

    /// <summary>Whether the header names the tensors in the order of their bytes, as nearly every writer does.</summary>
    private static bool AreInOrder(List<SafetensorsEntry> entries)
    {
        for (int i = 1; i < entries.Count; i++)
        {
            if (entries[i].Begin < entries[i - 1].Begin || entries[i].Begin == entries[i - 1].Begin && entries[i].End < entries[i - 1].End)
                return false;
        }

        return true;
    }

    /// <summary>Of a format that Menut doesn't have, only what holds of all of them is known: no value is smaller than a bit.</summary>
    private static bool Fits(ElementType? type, ImmutableArray<long> shape, long bytes)
    {
        // Sides come from the file and their product can be anything: one that is too large for any file fits nothing.
        ulong product = type is { } known ? (ulong)StoredTensor.SizeOf(known) : 1;
        foreach (long side in shape)
        {
            if (Math.BigMul(product, (ulong)side, out product) != 0 || product > long.MaxValue)
                return false;
        }

        return type is null ? product <= (ulong)bytes * 8 : product == (ulong)bytes;
    }

    private static ImmutableArray<long> Integers(JsonElement array)
    {
        long[] integers = new long[array.GetArrayLength()];
        int next = 0;
        foreach (var number in array.EnumerateArray())
            integers[next++] = number.GetInt64();
        return ImmutableCollectionsMarshal.AsImmutableArray(integers);
    }
}

/// <summary>One tensor of the header.</summary>
/// <param name="Name">Its key.</param>
/// <param name="Format">Its <c>dtype</c>.</param>
/// <param name="Type">The same, if Menut has it.</param>
/// <param name="Shape">Dimensions.</param>
/// <param name="Begin">First byte, counted from the header's end.</param>
/// <param name="End">The byte after its last.</param>
internal sealed record SafetensorsEntry(string Name, string Format, ElementType? Type, ImmutableArray<long> Shape, long Begin, long End);
