using Menut.Weights;

namespace Menut.Fuzz.Files;

/// <summary>Reads weights as an import does: every tensor that can be converted is.</summary>
internal static class ForeignReading
{
    public static void Whole(string path)
    {
        using var weights = ForeignWeights.Read(path);
        foreach (var tensor in weights.Tensors)
        {
            if (tensor.Type is ElementType.F32 or ElementType.F16 or ElementType.BF16 or ElementType.F64)
                tensor.ReadFloat32().ToFloats();
        }
    }
}
