using System.Buffers.Binary;
using System.Globalization;
using Menut.Weights;

namespace Menut.Onnx.Format;

/// <summary>TensorProto and StringStringEntryProto. Numbers that stand packed, as every exporter writes them, stay slices of the file.</summary>
internal sealed class OnnxTensorParser(OnnxBudget budget)
{
    public OnnxTensor Parse(ReadOnlyMemory<byte> bytes)
    {
        var tensor = new OnnxTensor();
        var shape = new List<long>();
        var external = new Dictionary<string, string>();
        FixedNumbers singles = new(), doubles = new();
        var integers = new List<long>();
        ReadOnlyMemory<byte>? raw = null;
        bool isExternal = false;
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            switch (field)
            {
                case 1:
                    reader.Int64s(shape, OnnxLimits.Dimensions);
                    break;
                case 2:
                    tensor.DataType = checked((int)Math.Clamp(reader.Int64(), 0, int.MaxValue));
                    break;
                case 4:
                    singles.Add(reader.FixedBytes(sizeof(float)));
                    break;
                case 5 or 7:
                    budget.Int64s(ref reader, integers);
                    break;
                case 8:
                    tensor.Name = reader.Text(OnnxLimits.Name);
                    break;
                case 9:
                    raw = reader.Bytes();
                    break;
                case 10:
                    doubles.Add(reader.FixedBytes(sizeof(double)));
                    break;
                case 13:
                    var (key, value) = Pair(reader.Bytes(), OnnxLimits.Name);
                    OnnxBudget.Bound(external.Count, OnnxLimits.Attributes, "entries of external data");
                    external[key] = value;
                    break;
                case 14:
                    isExternal = reader.Int64() == 1;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        tensor.Shape = [.. shape];
        long expected = ExpectedBytes(tensor);
        if (isExternal)
        {
            tensor.External = Location(tensor.Name, external);
            return tensor;
        }

        if (tensor.Type is not { } type)
            return tensor;
        tensor.Bytes = raw ?? type switch
        {
            ElementType.F32 => singles.Bytes,
            ElementType.F64 => doubles.Bytes,
            _ => Narrow(integers, type),
        };
        if (tensor.Bytes.Length != expected)
            throw new InvalidDataException($"tensor '{tensor.Name}' [{string.Join(", ", shape)}] holds {tensor.Bytes.Length} bytes, not {expected}");
        return tensor;
    }

    /// <summary>Bytes that the shape asks for.</summary>
    private static long ExpectedBytes(OnnxTensor tensor)
    {
        Int128 bytes = tensor.Type is { } type ? StoredTensor.SizeOf(type) : 1;
        foreach (long side in tensor.Shape)
        {
            if (side < 0)
                throw new InvalidDataException($"tensor '{tensor.Name}' has a dimension of {side}");
            bytes *= side;
            if (bytes > Array.MaxLength)
                throw new InvalidDataException($"tensor '{tensor.Name}' [{string.Join(", ", tensor.Shape)}] would have more than 2 GiB");
        }

        return (long)bytes;
    }

    /// <summary>Whole numbers, and halves as their bits, stand one by one in int32_data and int64_data.</summary>
    private static byte[] Narrow(List<long> values, ElementType type)
    {
        int size = StoredTensor.SizeOf(type);
        byte[] bytes = new byte[values.Count * size];
        Span<byte> wide = stackalloc byte[sizeof(long)];
        for (int i = 0; i < values.Count; i++)
        {
            BinaryPrimitives.WriteInt64LittleEndian(wide, values[i]);
            wide[..size].CopyTo(bytes.AsSpan(i * size));
        }

        return bytes;
    }

    private static ExternalLocation Location(string tensor, Dictionary<string, string> external)
    {
        long Number(string key, string text) =>
            long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number)
                ? number
                : throw new InvalidDataException($"the external {key} of tensor '{tensor}' is '{text}'");

        if (!external.TryGetValue("location", out string? path) || path.Length == 0)
            throw new InvalidDataException($"tensor '{tensor}' stands in a file without a name");
        return new(
            path,
            external.TryGetValue("offset", out string? offset) ? Number("offset", offset) : 0,
            external.TryGetValue("length", out string? length) ? Number("length", length) : null);
    }

    public static (string Key, string Value) Pair(ReadOnlyMemory<byte> bytes, int longest)
    {
        var (key, value) = ("", "");
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            if (field == 1)
                key = reader.Text(OnnxLimits.Name);
            else if (field == 2)
                value = reader.Text(longest);
            else
                reader.Skip();
        }

        return (key, value);
    }
}
