namespace Menut.Onnx.Format;

/// <summary>An ONNX file's messages, as far as Menut needs them (ModelProto of the standard).</summary>
internal sealed class OnnxModel
{
    public long IrVersion { get; set; }

    public string Producer { get; set; } = "";

    public string ProducerVersion { get; set; } = "";

    /// <summary>Versions of operator sets by domain; the empty domain is the standard's own.</summary>
    public Dictionary<string, long> Opsets { get; } = [];

    public OnnxGraph Graph { get; set; } = new();

    public Dictionary<string, string> Metadata { get; } = [];
}

/// <summary>GraphProto: nodes in the order in which they can be computed.</summary>
internal sealed class OnnxGraph
{
    public string Name { get; set; } = "";

    public List<OnnxNode> Nodes { get; } = [];

    public List<OnnxTensor> Initializers { get; } = [];

    /// <summary>Up to IR version 3 initialisers are listed here too.</summary>
    public List<OnnxValueInfo> Inputs { get; } = [];

    public List<OnnxValueInfo> Outputs { get; } = [];
}

/// <summary>NodeProto. An absent optional input is an empty name.</summary>
internal sealed class OnnxNode
{
    public string Name { get; set; } = "";

    public string Operator { get; set; } = "";

    public string Domain { get; set; } = "";

    public List<string> Inputs { get; } = [];

    public List<string> Outputs { get; } = [];

    public List<OnnxAttribute> Attributes { get; } = [];
}

/// <summary>AttributeProto.</summary>
internal sealed class OnnxAttribute
{
    public string Name { get; set; } = "";

    public OnnxAttributeType Type { get; set; }

    public float Single { get; set; }

    public long Int64 { get; set; }

    public ReadOnlyMemory<byte> Text { get; set; }

    public OnnxTensor? Tensor { get; set; }

    public List<long> Int64s { get; } = [];

    public ReadOnlyMemory<byte> Singles { get; set; }
}

/// <summary>AttributeProto.AttributeType, with the standard's numbers. What is absent here is read past.</summary>
internal enum OnnxAttributeType
{
    Undefined = 0,
    Single = 1,
    Int64 = 2,
    Text = 3,
    Tensor = 4,
    Graph = 5,
    Singles = 6,
    Int64s = 7,
}

/// <summary>ValueInfoProto of a tensor. A dimension that isn't fixed is null; so are all of them where no shape is given.</summary>
internal sealed record OnnxValueInfo(string Name, int DataType, IReadOnlyList<OnnxDimension>? Dimensions);

/// <summary>A dimension: fixed, named, or neither.</summary>
internal readonly record struct OnnxDimension(long? Value, string? Name = null);
