namespace Menut.Images;

/// <summary>The filter a resize uses, with Pillow's meaning: the filter's support grows with the reduction (antialiased).</summary>
public enum Interpolation
{
    /// <summary>The nearest pixel, no filter.</summary>
    Nearest,

    /// <summary>Triangle filter, support 1.</summary>
    Bilinear,

    /// <summary>Cubic convolution with a = -0.5, support 2.</summary>
    Bicubic,

    /// <summary>Lanczos windowed sinc, support 3.</summary>
    Lanczos,
}
