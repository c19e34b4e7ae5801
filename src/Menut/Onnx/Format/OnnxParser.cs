namespace Menut.Onnx.Format;

/// <summary>
/// The messages of onnx.proto (github.com/onnx/onnx, field numbers of the standard) out of bytes. Counts and lengths are bounded while
/// reading (<see cref="OnnxLimits"/>), weights stay slices of the file, and graphs inside of attributes are passed over, so nesting has one depth.
/// </summary>
internal sealed class OnnxParser
{
    private readonly OnnxBudget _budget = new();
    private readonly OnnxTensorParser _tensors;

    private OnnxParser() => _tensors = new(_budget);

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
                    OnnxBudget.Bound(model.Opsets.Count, OnnxLimits.Opsets, "operator sets");
                    model.Opsets[domain] = version;
                    break;
                case 14:
                    var (key, value) = OnnxTensorParser.Pair(reader.Bytes(), OnnxLimits.MetadataText);
                    OnnxBudget.Bound(model.Metadata.Count, OnnxLimits.Metadata, "entries of metadata");
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
                    OnnxBudget.Bound(graph.Nodes.Count, OnnxLimits.Nodes, "nodes");
                    graph.Nodes.Add(Node(reader.Bytes()));
                    break;
                case 2:
                    graph.Name = reader.Text(OnnxLimits.Name);
                    break;
                case 5:
                    OnnxBudget.Bound(graph.Initializers.Count, OnnxLimits.Tensors, "tensors");
                    graph.Initializers.Add(_tensors.Parse(reader.Bytes()));
                    break;
                case 11:
                    OnnxBudget.Bound(graph.Inputs.Count, OnnxLimits.Values, "inputs");
                    graph.Inputs.Add(OnnxValueInfoParser.Parse(reader.Bytes()));
                    break;
                case 12:
                    OnnxBudget.Bound(graph.Outputs.Count, OnnxLimits.Values, "outputs");
                    graph.Outputs.Add(OnnxValueInfoParser.Parse(reader.Bytes()));
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
                    OnnxBudget.Bound(node.Inputs.Count, OnnxLimits.NodeInputs, "inputs of a node");
                    node.Inputs.Add(reader.Text(OnnxLimits.Name));
                    break;
                case 2:
                    OnnxBudget.Bound(node.Outputs.Count, OnnxLimits.NodeInputs, "outputs of a node");
                    node.Outputs.Add(reader.Text(OnnxLimits.Name));
                    break;
                case 3:
                    node.Name = reader.Text(OnnxLimits.Name);
                    break;
                case 4:
                    node.Operator = reader.Text(OnnxLimits.Name);
                    break;
                case 5:
                    OnnxBudget.Bound(node.Attributes.Count, OnnxLimits.Attributes, "attributes of a node");
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

        _budget.AddNodeParts(node.Inputs.Count + node.Outputs.Count + node.Attributes.Count);
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
                    attribute.Tensor = _tensors.Parse(reader.Bytes());
                    break;
                case 7:
                    singles.Add(reader.FixedBytes(sizeof(float)));
                    break;
                case 8:
                    _budget.Int64s(ref reader, attribute.Int64s);
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
}
