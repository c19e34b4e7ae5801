namespace Menut.Weights;

/// <summary>What a weight is for; decides its initial values and whether it decays.</summary>
public enum WeightRole
{
    /// <summary>Convolution kernel, <c>[outputs, inputs / groups, height, width]</c>.</summary>
    Kernel,

    /// <summary>Matrix of a fully connected layer, <c>[outputs, inputs]</c>.</summary>
    Matrix,

    /// <summary>Bias.</summary>
    Bias,

    /// <summary>Factor a channel without a norm: layer scale.</summary>
    ChannelScale,

    /// <summary>Scale of a batch norm.</summary>
    NormScale,

    /// <summary>Shift of a batch norm.</summary>
    NormShift,

    /// <summary>Running mean of a batch norm; measured, not trained.</summary>
    RunningMean,

    /// <summary>Running variance of a batch norm; measured, not trained.</summary>
    RunningVariance,
}
