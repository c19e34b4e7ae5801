namespace Menut.Onnx.Format;

/// <summary>What one file has used up of <see cref="OnnxLimits"/>.</summary>
internal sealed class OnnxBudget
{
    private int _nodeParts;
    private int _numbers;

    public static void Bound(int count, int most, string what)
    {
        if (count >= most)
            throw new InvalidDataException($"it has more than {most} {what}");
    }

    public void AddNodeParts(int count)
    {
        _nodeParts += count;
        Bound(_nodeParts, OnnxLimits.NodeParts, "inputs, outputs and attributes of nodes");
    }

    /// <summary>Whole numbers, which take up to eight times the memory that they take in the file.</summary>
    public void Int64s(ref ProtobufReader reader, List<long> values)
    {
        int before = values.Count;
        reader.Int64s(values, OnnxLimits.Numbers);
        _numbers += values.Count - before;
        Bound(_numbers, OnnxLimits.AllNumbers, "whole numbers written one by one");
    }
}
