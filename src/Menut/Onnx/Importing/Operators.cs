namespace Menut.Onnx.Importing;

/// <summary>Every operator of the standard that Menut reads, by name. A new one is a line here.</summary>
internal static class Operators
{
    private static readonly Dictionary<string, Func<NodeContext, Value>> Known = new(StringComparer.Ordinal)
    {
        ["Conv"] = LayerOperators.Convolution,
        ["BatchNormalization"] = LayerOperators.BatchNorm,
        ["MaxPool"] = LayerOperators.MaxPool,
        ["AveragePool"] = LayerOperators.AveragePool,
        ["GlobalAveragePool"] = LayerOperators.GlobalAveragePool,
        ["ReduceMean"] = LayerOperators.ReduceMean,
        ["Pad"] = LayerOperators.Pad,

        ["Gemm"] = LinearOperators.Gemm,
        ["MatMul"] = LinearOperators.MatMul,

        ["Relu"] = ElementwiseOperators.Relu,
        ["Clip"] = ElementwiseOperators.Clip,
        ["Sigmoid"] = ElementwiseOperators.Unary(ScalarOperator.Sigmoid),
        ["HardSigmoid"] = ElementwiseOperators.HardSigmoid,
        ["HardSwish"] = ElementwiseOperators.Unary(ScalarOperator.HardSwish),
        ["Gelu"] = ElementwiseOperators.Gelu,
        ["Erf"] = ElementwiseOperators.Unary(ScalarOperator.Erf),
        ["Tanh"] = ElementwiseOperators.Unary(ScalarOperator.Tanh),
        ["Exp"] = ElementwiseOperators.Unary(ScalarOperator.Exp),
        ["Neg"] = ElementwiseOperators.Unary(ScalarOperator.Negate),
        ["Sqrt"] = ElementwiseOperators.Power(0.5),
        ["Reciprocal"] = ElementwiseOperators.Power(-1),
        ["Add"] = ElementwiseOperators.Binary(ScalarOperator.Add),
        ["Sub"] = ElementwiseOperators.Binary(ScalarOperator.Subtract),
        ["Mul"] = ElementwiseOperators.Binary(ScalarOperator.Multiply),
        ["Div"] = ElementwiseOperators.Binary(ScalarOperator.Divide),
        ["Max"] = ElementwiseOperators.Binary(ScalarOperator.Maximum),
        ["Min"] = ElementwiseOperators.Binary(ScalarOperator.Minimum),
        ["Pow"] = ElementwiseOperators.Binary(ScalarOperator.Power),

        ["Flatten"] = ReshapingOperators.Flatten,
        ["Reshape"] = ReshapingOperators.Reshape,
        ["Transpose"] = ReshapingOperators.Transpose,
        ["Squeeze"] = ReshapingOperators.Squeeze,
        ["Unsqueeze"] = ReshapingOperators.Unsqueeze,
        ["Identity"] = ReshapingOperators.Identity,
        ["Dropout"] = ReshapingOperators.Dropout,

        ["Constant"] = ShapeOperators.Constant,
        ["Shape"] = ShapeOperators.Shape,
        ["Gather"] = ShapeOperators.Gather,
        ["Slice"] = ShapeOperators.Slice,
        ["Concat"] = ShapeOperators.Concat,
        ["Cast"] = ShapeOperators.Cast,
        ["Softmax"] = ShapeOperators.Softmax,
        ["LogSoftmax"] = ShapeOperators.Softmax,
    };

    /// <summary>The reader of an operator of the standard, or null.</summary>
    public static Func<NodeContext, Value>? Find(string domain, string name) =>
        domain is "" or "ai.onnx" && Known.TryGetValue(name, out var reader) ? reader : null;
}
