using static TorchSharp.torch;

namespace Menut.Training.Distillation.Losses;

/// <summary>Losses are sums of many small numbers: half precision would lose them.</summary>
internal static class Precision
{
    /// <summary>The same values in float32, or in float64 where that came in.</summary>
    public static Tensor AtLeastSingle(Tensor values) => values.dtype is ScalarType.Float64 or ScalarType.Float32 ? values : values.to(ScalarType.Float32);
}
