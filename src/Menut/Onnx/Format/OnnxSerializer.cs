using System.Globalization;
using System.Runtime.InteropServices;

namespace Menut.Onnx.Format;

/// <summary>The messages of onnx.proto as bytes; weights are not copied.</summary>
internal static class OnnxSerializer
{
    public static ProtobufWriter Write(OnnxModel model)
    {
        var writer = new ProtobufWriter();
        writer.Int64(1, model.IrVersion);
        writer.Text(2, model.Producer);
        writer.Text(3, model.ProducerVersion);
        writer.Message(7, Graph(model.Graph));
        foreach (var (domain, version) in model.Opsets)
        {
            var opset = new ProtobufWriter();
            opset.Text(1, domain);
            opset.Int64(2, version);
            writer.Message(8, opset);
        }

        foreach (var (key, value) in model.Metadata)
            writer.Message(14, Pair(key, value));
        return writer;
    }

    private static ProtobufWriter Graph(OnnxGraph graph)
    {
        var writer = new ProtobufWriter();
        foreach (var node in graph.Nodes)
            writer.Message(1, Node(node));
        writer.Text(2, graph.Name);
        foreach (var tensor in graph.Initializers)
            writer.Message(5, Tensor(tensor));
        foreach (var input in graph.Inputs)
            writer.Message(11, ValueInfo(input));
        foreach (var output in graph.Outputs)
            writer.Message(12, ValueInfo(output));
        return writer;
    }

    private static ProtobufWriter Node(OnnxNode node)
    {
        var writer = new ProtobufWriter();
        foreach (string input in node.Inputs)
            writer.Text(1, input);
        foreach (string output in node.Outputs)
            writer.Text(2, output);
        writer.Text(3, node.Name);
        writer.Text(4, node.Operator);
        foreach (var attribute in node.Attributes)
            writer.Message(5, Attribute(attribute));
        if (node.Domain.Length > 0)
            writer.Text(7, node.Domain);
        return writer;
    }

    private static ProtobufWriter Attribute(OnnxAttribute attribute)
    {
        var writer = new ProtobufWriter();
        writer.Text(1, attribute.Name);
        switch (attribute.Type)
        {
            case OnnxAttributeType.Single:
                writer.Single(2, attribute.Single);
                break;
            case OnnxAttributeType.Int64:
                writer.Int64(3, attribute.Int64);
                break;
            case OnnxAttributeType.Text:
                writer.Bytes(4, attribute.Text);
                break;
            case OnnxAttributeType.Tensor:
                writer.Message(5, Tensor(attribute.Tensor!));
                break;
            case OnnxAttributeType.Singles:
                writer.Bytes(7, attribute.Singles);
                break;
            case OnnxAttributeType.Int64s:
                writer.PackedInt64s(8, CollectionsMarshal.AsSpan(attribute.Int64s));
                break;
        }

        writer.Int64(20, (long)attribute.Type);
        return writer;
    }

    private static ProtobufWriter Tensor(OnnxTensor tensor)
    {
        var writer = new ProtobufWriter();
        writer.PackedInt64s(1, tensor.Shape.AsSpan());
        writer.Int64(2, tensor.DataType);
        writer.Text(8, tensor.Name);
        if (tensor.External is { } external)
        {
            writer.Message(13, Pair("location", external.Path));
            writer.Message(13, Pair("offset", external.Offset.ToString(CultureInfo.InvariantCulture)));
            if (external.Length is { } length)
                writer.Message(13, Pair("length", length.ToString(CultureInfo.InvariantCulture)));
            writer.Int64(14, 1);
        }
        else
        {
            writer.Bytes(9, tensor.Bytes);
        }

        return writer;
    }

    private static ProtobufWriter ValueInfo(OnnxValueInfo value)
    {
        ProtobufWriter writer = new(), type = new(), tensor = new();
        tensor.Int64(1, value.DataType);
        if (value.Dimensions is { } dimensions)
        {
            var shape = new ProtobufWriter();
            foreach (var dimension in dimensions)
            {
                var side = new ProtobufWriter();
                if (dimension.Value is { } fixedSide)
                    side.Int64(1, fixedSide);
                else if (dimension.Name is { } name)
                    side.Text(2, name);
                shape.Message(1, side);
            }

            tensor.Message(2, shape);
        }

        type.Message(1, tensor);
        writer.Text(1, value.Name);
        writer.Message(2, type);
        return writer;
    }

    private static ProtobufWriter Pair(string key, string value)
    {
        var writer = new ProtobufWriter();
        writer.Text(1, key);
        writer.Text(2, value);
        return writer;
    }
}
