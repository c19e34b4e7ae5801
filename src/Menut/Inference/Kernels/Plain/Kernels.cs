namespace Menut.Inference.Kernels.Plain;

/// <summary>
/// Every kernel as scalar loops that say what it computes. The other sets are tested against these; they also run where a processor has
/// none of the instruction sets that have kernels.
/// </summary>
internal static unsafe class Kernels
{
    /// <summary>The set.</summary>
    public static KernelSet Create() => new()
    {
        Name = "plain",
        MaxRows = 4,
        PanelWidth = 16,
        FullPanels = [&Convolution.Rows1, &Convolution.Rows2, &Convolution.Rows3, &Convolution.Rows4],
        NarrowPanels = [&Convolution.Rows1, &Convolution.Rows2, &Convolution.Rows3, &Convolution.Rows4],
        VectorPanels = [&Vector.Panels1, &Vector.Panels2, &Vector.Panels3, &Vector.Panels4],
        DepthwiseWindows =
        [
            &Depthwise.Map3Stride1, &Depthwise.Map5Stride1, &Depthwise.Map7Stride1,
            &Depthwise.Map3Stride2, &Depthwise.Map5Stride2, &Depthwise.Map7Stride2,
        ],
        Activate = &Rows.Activate,
        AddRows = &Rows.Add,
        ScaleRows = &Rows.Scale,
        AffineRows = &Rows.Affine,
        SumRows = &Rows.Sum,
        MaxPoolRow = &Pooling.Max,
        AveragePoolRow = &Pooling.Average,
        Softmax = &Softmax.Of,
    };
}
