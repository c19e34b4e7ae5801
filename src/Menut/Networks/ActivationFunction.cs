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
}
