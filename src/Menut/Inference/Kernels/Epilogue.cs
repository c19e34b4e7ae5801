namespace Menut.Inference.Kernels;

/// <summary>What happens to a value between its sum and its store.</summary>
internal enum Epilogue
{
    /// <summary>min(high, max(low, x)); NaN passes. The identity is -inf to inf, ReLU 0 to inf, ReLU6 0 to 6.</summary>
    Clamp,

    /// <summary>x · min(1, max(0, (x + 3) / 6)).</summary>
    HardSwish,

    /// <summary>min(1, max(0, (x + 3) / 6)).</summary>
    HardSigmoid,

    /// <summary>x / (1 + exp(-x)), also called swish.</summary>
    SiLU,

    /// <summary>1 / (1 + exp(-x)).</summary>
    Sigmoid,

    /// <summary>x · (1 + erf(x / sqrt 2)) / 2.</summary>
    GELU,
}
