namespace Menut.Onnx.Format;

/// <summary>
/// What a file from anywhere may ask for. The largest network of this line, EfficientNet-B7, has some 1500 nodes as PyTorch writes it;
/// each limit is far above any such file and keeps what a file can make Menut allocate in proportion to its own size.
/// </summary>
internal static class OnnxLimits
{
    /// <summary>Protobuf's own: offsets are 32 bits.</summary>
    public const long FileBytes = int.MaxValue - 64;

    public const int Nodes = 50_000;
    public const int Tensors = 100_000;
    public const int Values = 100_000;
    public const int NodeInputs = 1024;
    public const int Attributes = 64;
    public const int Metadata = 1024;
    public const int Opsets = 64;
    public const int Dimensions = 16;

    /// <summary>Bytes of a name.</summary>
    public const int Name = 4096;

    /// <summary>Bytes of a value of the metadata, such as thousands of class names.</summary>
    public const int MetadataText = 64 << 20;

    /// <summary>Inputs, outputs and attributes of all nodes.</summary>
    public const int NodeParts = 1_000_000;

    /// <summary>Numbers in an attribute, or in a tensor whose numbers are written one by one.</summary>
    public const int Numbers = 1 << 22;

    /// <summary>Such numbers in the whole file: one byte of it can become eight.</summary>
    public const int AllNumbers = 1 << 25;
}
