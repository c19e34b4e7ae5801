using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Runtime.InteropServices;
using System.Text.Json;
using Menut.Weights.Metadata;

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
    private const int Depth = 8;

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
            // Read token by token: a document of it costs a cold process more than everything else in the file.
            MetadataJson.RefuseRepeatedNames(header, Depth);
            var json = new Utf8JsonReader(header, new JsonReaderOptions { MaxDepth = Depth });
            json.Read();
            Expect(json, JsonTokenType.StartObject);
            while (NextName(ref json) is { } name)
            {
                if (name == MetadataKey)
                    ReadMetadata(ref json, metadata);
                else
                    entries.Add(ReadEntry(ref json, name, path));
            }

            // Throws where something follows.
            json.Read();
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException or FormatException)
        {
            throw MenutException.WrongData($"{path} is not a safetensors file: its header is not JSON of tensors, each named once.", exception);
        }

        return (entries, metadata);
    }

    private static void ReadMetadata(ref Utf8JsonReader json, Dictionary<string, string> metadata)
    {
        Expect(json, JsonTokenType.StartObject);
        while (NextName(ref json) is { } name)
            metadata.Add(name, json.GetString() ?? throw new FormatException($"'{name}' is null."));
    }

    private static SafetensorsEntry ReadEntry(ref Utf8JsonReader json, string tensor, string path)
    {
        string? format = null;
        long[]? shape = null, offsets = null;
        Expect(json, JsonTokenType.StartObject);
        while (NextName(ref json) is { } name)
        {
            switch (name)
            {
                case "dtype":
                    format = json.GetString() ?? throw new FormatException("The dtype is null.");
                    break;
                case "shape":
                    shape = ReadIntegers(ref json);
                    break;
                case "data_offsets":
                    offsets = ReadIntegers(ref json);
                    break;
                default:
                    json.Skip();
                    break;
            }
        }

        if (format is null || shape is null || offsets is null)
            throw new FormatException("A tensor lacks its dtype, its shape or its offsets.");
        ElementType? type = Enum.TryParse(format, out ElementType known) && known.ToString() == format ? known : null;
        if (offsets is not [var begin, var end])
            throw Broken(path, $"tensor '{tensor}' does not have two offsets, where it begins and where it ends");
        var sides = ImmutableCollectionsMarshal.AsImmutableArray(shape);
        if (HasNegative(sides) || begin < 0 || end < begin || !Fits(type, sides, end - begin))
            throw Broken(path, $"tensor '{tensor}' has a shape that does not fit its bytes");
        return new(tensor, format, type, sides, begin, end);
    }

    /// <summary>The next name of an object, the reader at its value; null at the object's end.</summary>
    private static string? NextName(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
            return null;
        string name = json.GetString()!;
        json.Read();
        return name;
    }

    private static void Expect(in Utf8JsonReader json, JsonTokenType type)
    {
        if (json.TokenType != type)
            throw new FormatException($"{type} is not there.");
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

    private static long[] ReadIntegers(ref Utf8JsonReader json)
    {
        Expect(json, JsonTokenType.StartArray);
        var integers = new List<long>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            integers.Add(json.GetInt64());
        return [.. integers];
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
