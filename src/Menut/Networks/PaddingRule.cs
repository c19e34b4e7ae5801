namespace Menut.Networks;

/// <summary>How a convolution or pooling decides where its zeros go. A property of the weights' origin, not of the architecture.</summary>
public enum PaddingRule
{
    /// <summary>(k-1)/2 on every side: PyTorch's custom, used by torchvision and by timm's names without <c>tf_</c>.</summary>
    Symmetric,

    /// <summary>TensorFlow's SAME: the output is ceil(input / stride), an odd pixel goes after (below, right).</summary>
    Same,

    /// <summary>No padding (TensorFlow's VALID).</summary>
    None,

    /// <summary>As many zeros on each side as somebody wrote down, whatever the input's size: what a file from elsewhere may ask for.</summary>
    Explicit,
}
