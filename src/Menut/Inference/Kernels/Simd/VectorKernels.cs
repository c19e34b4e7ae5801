using System.Runtime.Intrinsics;
using Menut.Inference.Kernels.Generated;

namespace Menut.Inference.Kernels.Simd;

/// <summary>The sets of vector instructions, put together from generated kernels and those that are written once.</summary>
internal static unsafe class VectorKernels
{
    public static KernelSet Avx512() => Create<Avx512Vectors, Vector512<float>>(
        "avx512", maxRows: 14, panelWidth: 32, Avx512Convolution.Panels32, Avx512Convolution.Panels16, Avx512Vector.Panels, Avx512Depthwise.Maps);

    public static KernelSet Avx2() => Create<Avx2Vectors, Vector256<float>>(
        "avx2", maxRows: 6, panelWidth: 16, Avx2Convolution.Panels16, Avx2Convolution.Panels16, Avx2Vector.Panels, Avx2Depthwise.Maps);

    public static KernelSet Neon() => Create<NeonVectors, Vector128<float>>(
        "neon", maxRows: 6, panelWidth: 16, NeonConvolution.Panels16, NeonConvolution.Panels16, NeonVector.Panels, NeonDepthwise.Maps);

    private static KernelSet Create<T, TVector>(
        string name,
        int maxRows,
        int panelWidth,
        delegate*<ConvolutionTile*, void>[] fullPanels,
        delegate*<ConvolutionTile*, void>[] narrowPanels,
        delegate*<VectorTile*, void>[] vectorPanels,
        delegate*<DepthwiseMap*, void>[] depthwiseWindows)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged => new()
        {
            Name = name,
            MaxRows = maxRows,
            PanelWidth = panelWidth,
            FullPanels = fullPanels,
            NarrowPanels = narrowPanels,
            VectorPanels = vectorPanels,
            DepthwiseWindows = depthwiseWindows,
            Activate = &Rows<T, TVector>.Activate,
            AddRows = &Rows<T, TVector>.Add,
            ScaleRows = &Rows<T, TVector>.Scale,
            AffineRows = &Rows<T, TVector>.Affine,
            SumRows = &Rows<T, TVector>.Sum,
            MaxPoolRow = &Pooling<T, TVector>.Max,
            AveragePoolRow = &Pooling<T, TVector>.Average,
            Softmax = &Softmax<T, TVector>.Of,
        };
}
