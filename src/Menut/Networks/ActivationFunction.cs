namespace Menut.Networks;

/// <summary>Element-wise functions between layers.</summary>
public enum ActivationFunction
{
    /// <summary>max(x, 0).</summary>
    ReLU,

    /// <summary>min(max(x, 0), 6), MobileNet's choice for low precision.</summary>
    ReLU6,

    /// <summary>x·sigmoid(x), also called swish.</summary>
    SiLU,

    /// <summary>1 / (1 + exp(-x)), the gate of squeeze-and-excitation.</summary>
    Sigmoid,

    /// <summary>x·ReLU6(x + 3) / 6, MobileNetV3's cheap swish (arXiv:1905.02244 section 5.2).</summary>
    HardSwish,

    /// <summary>ReLU6(x + 3) / 6, MobileNetV3's gate.</summary>
    HardSigmoid,

    /// <summary>x·Φ(x) with the normal distribution's Φ, by the error function, not by tanh (arXiv:1606.08415).</summary>
    GELU,
}
