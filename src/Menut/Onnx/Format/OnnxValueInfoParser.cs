namespace Menut.Onnx.Format;

/// <summary>ValueInfoProto, as far as it tells of a tensor.</summary>
internal static class OnnxValueInfoParser
{
    public static OnnxValueInfo Parse(ReadOnlyMemory<byte> bytes)
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

            OnnxBudget.Bound(dimensions.Count, OnnxLimits.Dimensions, "dimensions");
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
}
