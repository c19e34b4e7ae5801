namespace Menut.Networks;

/// <summary>Where a convolution or pooling puts its zeros. A property of the weights' origin, not of the architecture.</summary>
public enum Padding
{
    /// <summary>(k-1)/2 on every side: PyTorch's custom, used by torchvision and by timm's names without <c>tf_</c>.</summary>
    Symmetric,

    /// <summary>TensorFlow's SAME: the output is ceil(input / stride), an odd pixel goes after (below, right).</summary>
    Same,

    /// <summary>No padding (TensorFlow's VALID).</summary>
    None,
}
