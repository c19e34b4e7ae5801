namespace Menut.Training.Data;

/// <summary>The order in which a batch's floats lie in memory.</summary>
public enum PixelLayout
{
    /// <summary><c>[picture, height, width, channel]</c>: what channels-last strides look like from below; a view of it permuted to NCHW costs nothing.</summary>
    Nhwc,

    /// <summary><c>[picture, channel, height, width]</c>.</summary>
    Nchw,
}
