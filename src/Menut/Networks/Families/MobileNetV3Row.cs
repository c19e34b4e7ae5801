namespace Menut.Networks.Families;

/// <summary>A row of MobileNetV3's tables at width 1, which is one block.</summary>
/// <param name="Kernel">Side of the depthwise kernel.</param>
/// <param name="Expanded">exp size.</param>
/// <param name="Outputs">#out.</param>
/// <param name="Squeezes">SE: whether the block has squeeze-and-excitation.</param>
/// <param name="Activation">NL.</param>
/// <param name="Stride">s.</param>
internal sealed record MobileNetV3Row(int Kernel, int Expanded, int Outputs, bool Squeezes, ActivationFunction Activation, int Stride)
{
    /// <summary>What the authors left for hardware that is slow at the rest: small kernels, no squeeze-and-excitation, ReLU.</summary>
    public MobileNetV3Row Minimalistic => this with { Kernel = 3, Squeezes = false, Activation = ActivationFunction.ReLU };
}
