using Menut.Inference.Kernels;
using Menut.Networks;

namespace Menut.Inference.Execution;

/// <summary>What a kernel does to a result before it stores it.</summary>
/// <param name="Kind">Which function.</param>
/// <param name="Low">Least value of a clamp.</param>
/// <param name="High">Greatest value of a clamp.</param>
internal readonly record struct EpilogueOf(Epilogue Kind, float Low, float High)
{
    /// <summary>Leaves the result as it is.</summary>
    public static EpilogueOf Nothing { get; } = new(Epilogue.Clamp, float.NegativeInfinity, float.PositiveInfinity);

    /// <summary>The epilogue of an activation; of none, nothing.</summary>
    public static EpilogueOf Of(ActivationFunction? activation) => activation switch
    {
        null => Nothing,
        ActivationFunction.ReLU => new(Epilogue.Clamp, 0, float.PositiveInfinity),
        ActivationFunction.ReLU6 => new(Epilogue.Clamp, 0, 6),
        ActivationFunction.HardSwish => new(Epilogue.HardSwish, 0, 0),
        ActivationFunction.HardSigmoid => new(Epilogue.HardSigmoid, 0, 0),
        ActivationFunction.SiLU => new(Epilogue.SiLU, 0, 0),
        ActivationFunction.Sigmoid => new(Epilogue.Sigmoid, 0, 0),
        ActivationFunction.GELU => new(Epilogue.GELU, 0, 0),
        _ => throw new NotSupportedException($"The engine has no {activation}."),
    };
}
