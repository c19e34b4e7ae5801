using System.Buffers;
using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using Menut.Weights;

namespace Menut.Onnx.Format;

/// <summary>
/// The messages of onnx.proto (github.com/onnx/onnx, field numbers of the standard) out of bytes. Counts and lengths are bounded while
/// reading (<see cref="OnnxLimits"/>), weights stay slices of the file, and graphs inside of attributes are passed over, so nesting has one depth.
/// </summary>
internal sealed class OnnxParser
{
    private int _nodeParts;
    private int _numbers;

    private OnnxParser()
    {
    }

    /// <exception cref="InvalidDataException">Cut short, no protobuf, or beyond a limit.</exception>
    public static OnnxModel Parse(ReadOnlyMemory<byte> file) => new OnnxParser().Model(file);

    private OnnxModel Model(ReadOnlyMemory<byte> file)
    {
        var model = new OnnxModel();
        bool hasGraph = false;
        var reader = new ProtobufReader(file);
        while (reader.Next(out int field))
        {
            switch (field)
            {
                case 1:
                    model.IrVersion = reader.Int64();
                    break;
                case 2:
                    model.Producer = reader.Text(OnnxLimits.Name);
                    break;
                case 3:
                    model.ProducerVersion = reader.Text(OnnxLimits.Name);
                    break;
                case 7 when hasGraph:
                    throw new InvalidDataException("it has two graphs");
                case 7:
                    model.Graph = Graph(reader.Bytes());
                    hasGraph = true;
                    break;
                case 8:
                    var (domain, version) = Opset(reader.Bytes());
                    Bound(model.Opsets.Count, OnnxLimits.Opsets, "operator sets");
                    model.Opsets[domain] = version;
                    break;
                case 14:
                    var (key, value) = Pair(reader.Bytes(), OnnxLimits.MetadataText);
                    Bound(model.Metadata.Count, OnnxLimits.Metadata, "entries of metadata");
                    model.Metadata[key] = value;
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return hasGraph ? model : throw new InvalidDataException("it has no graph");
    }

    private OnnxGraph Graph(ReadOnlyMemory<byte> bytes)
    {
        var graph = new OnnxGraph();
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            switch (field)
            {
                case 1:
                    Bound(graph.Nodes.Count, OnnxLimits.Nodes, "nodes");
                    graph.Nodes.Add(Node(reader.Bytes()));
                    break;
                case 2:
                    graph.Name = reader.Text(OnnxLimits.Name);
                    break;
                case 5:
                    Bound(graph.Initializers.Count, OnnxLimits.Tensors, "tensors");
                    graph.Initializers.Add(Tensor(reader.Bytes()));
                    break;
                case 11:
                    Bound(graph.Inputs.Count, OnnxLimits.Values, "inputs");
                    graph.Inputs.Add(ValueInfo(reader.Bytes()));
                    break;
                case 12:
                    Bound(graph.Outputs.Count, OnnxLimits.Values, "outputs");
                    graph.Outputs.Add(ValueInfo(reader.Bytes()));
                    break;
                case 15:
                    throw new InvalidDataException("it has sparse weights, which Menut does not read");
                default:
                    reader.Skip();
                    break;
            }
        }

        return graph;
    }

    private OnnxNode Node(ReadOnlyMemory<byte> bytes)
    {
        var node = new OnnxNode();
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            switch (field)
            {
                case 1:
                    Bound(node.Inputs.Count, OnnxLimits.NodeInputs, "inputs of a node");
                    node.Inputs.Add(reader.Text(OnnxLimits.Name));
                    break;
                case 2:
                    Bound(node.Outputs.Count, OnnxLimits.NodeInputs, "outputs of a node");
                    node.Outputs.Add(reader.Text(OnnxLimits.Name));
                    break;
                case 3:
                    node.Name = reader.Text(OnnxLimits.Name);
                    break;
                case 4:
                    node.Operator = reader.Text(OnnxLimits.Name);
                    break;
                case 5:
                    Bound(node.Attributes.Count, OnnxLimits.Attributes, "attributes of a node");
                    node.Attributes.Add(Attribute(reader.Bytes()));
                    break;
                case 7:
                    node.Domain = reader.Text(OnnxLimits.Name);
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        _nodeParts += node.Inputs.Count + node.Outputs.Count + node.Attributes.Count;
        Bound(_nodeParts, OnnxLimits.NodeParts, "inputs, outputs and attributes of nodes");
        return node;
    }

    private OnnxAttribute Attribute(ReadOnlyMemory<byte> bytes)
    {
        var attribute = new OnnxAttribute();
        var singles = new FixedNumbers();
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            switch (field)
            {
                case 1:
                    attribute.Name = reader.Text(OnnxLimits.Name);
                    break;
                case 2:
                    attribute.Single = reader.Single();
                    break;
                case 3:
                    attribute.Int64 = reader.Int64();
                    break;
                case 4:
                    attribute.Text = reader.Bytes();
                    break;
                case 5:
                    attribute.Tensor = Tensor(reader.Bytes());
                    break;
                case 7:
                    singles.Add(reader.FixedBytes(sizeof(float)));
                    break;
                case 8:
                    Numbers(ref reader, attribute.Int64s);
                    break;
                case 20:
                    attribute.Type = (OnnxAttributeType)reader.Int64();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        attribute.Singles = singles.Bytes;
        return attribute;
    }

    private OnnxTensor Tensor(ReadOnlyMemory<byte> bytes)
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
                    Numbers(ref reader, integers);
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
                    Bound(external.Count, OnnxLimits.Attributes, "entries of external data");
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

    private static OnnxValueInfo ValueInfo(ReadOnlyMemory<byte> bytes)
    {
        string name = "";
        ReadOnlyMemory<byte> tensor = default, shape = default;
        int type = 0;
        bool hasShape = false;
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            if (field == 1)
                name = reader.Text(OnnxLimits.Name);
            else if (field == 2)
                tensor = Field(reader.Bytes(), 1) ?? default;
            else
                reader.Skip();
        }

        reader = new ProtobufReader(tensor);
        while (reader.Next(out int field))
        {
            if (field == 1)
                type = (int)Math.Clamp(reader.Int64(), 0, int.MaxValue);
            else if (field == 2)
                (shape, hasShape) = (reader.Bytes(), true);
            else
                reader.Skip();
        }

        if (!hasShape)
            return new(name, type, null);
        var dimensions = new List<OnnxDimension>();
        reader = new ProtobufReader(shape);
        while (reader.Next(out int field))
        {
            if (field != 1)
            {
                reader.Skip();
                continue;
            }

            Bound(dimensions.Count, OnnxLimits.Dimensions, "dimensions");
            dimensions.Add(Dimension(reader.Bytes()));
        }

        return new(name, type, dimensions);
    }

    private static OnnxDimension Dimension(ReadOnlyMemory<byte> bytes)
    {
        var dimension = new OnnxDimension(null);
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            if (field == 1)
                dimension = new(reader.Int64());
            else if (field == 2)
                dimension = new(null, reader.Text(OnnxLimits.Name));
            else
                reader.Skip();
        }

        return dimension;
    }

    private static (string Domain, long Version) Opset(ReadOnlyMemory<byte> bytes)
    {
        var (domain, version) = ("", 0L);
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            if (field == 1)
                domain = reader.Text(OnnxLimits.Name);
            else if (field == 2)
                version = reader.Int64();
            else
                reader.Skip();
        }

        return (domain == "ai.onnx" ? "" : domain, version);
    }

    private static (string Key, string Value) Pair(ReadOnlyMemory<byte> bytes, int longest)
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

    /// <summary>The last value of a field of bytes.</summary>
    private static ReadOnlyMemory<byte>? Field(ReadOnlyMemory<byte> bytes, int wanted)
    {
        ReadOnlyMemory<byte>? value = null;
        var reader = new ProtobufReader(bytes);
        while (reader.Next(out int field))
        {
            if (field == wanted && reader.IsBytes)
                value = reader.Bytes();
            else
                reader.Skip();
        }

        return value;
    }

    private void Numbers(ref ProtobufReader reader, List<long> values)
    {
        int before = values.Count;
        reader.Int64s(values, OnnxLimits.Numbers);
        _numbers += values.Count - before;
        Bound(_numbers, OnnxLimits.AllNumbers, "whole numbers written one by one");
    }

    private static void Bound(int count, int most, string what)
    {
        if (count >= most)
            throw new InvalidDataException($"it has more than {most} {what}");
    }

    /// <summary>Numbers of fixed size. Packed in one run, as every exporter writes them, they are a slice of the file.</summary>
    private sealed class FixedNumbers
    {
        private ArrayBufferWriter<byte>? _copies;

        public ReadOnlyMemory<byte> Bytes { get; private set; }

        public void Add(ReadOnlyMemory<byte> run)
        {
            if (Bytes.IsEmpty && _copies is null)
            {
                Bytes = run;
                return;
            }

            if (_copies is null)
            {
                _copies = new ArrayBufferWriter<byte>();
                _copies.Write(Bytes.Span);
            }

            _copies.Write(run.Span);
            Bytes = _copies.WrittenMemory;
        }
    }
}
