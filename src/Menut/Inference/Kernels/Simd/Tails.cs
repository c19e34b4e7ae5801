using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>What is left to do for a tile whose epilogue needs more registers than its accumulators leave: the sums lie in the first-level cache.</summary>
internal static unsafe class ConvolutionTail
{
    /// <summary>Activates what was stored, then adds the residual if it comes after.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Finish<T, TVector>(ConvolutionTile* tile, nint rows, nint panelWidth)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged
    {
        Rows<T, TVector>.Activate(tile->Output, rows, tile->OutputStride, panelWidth, tile->Epilogue, 0, 0);
        if (tile->Residual == null || tile->ResidualBeforeActivation)
            return;

        var sum = new RowOperands
        {
            Left = tile->Output,
            LeftStride = tile->OutputStride,
            Right = tile->Residual,
            RightStride = tile->ResidualStride,
            Output = tile->Output,
            OutputStride = tile->OutputStride,
            Rows = rows,
            Width = panelWidth,
            Epilogue = Epilogue.Clamp,
            Low = float.NegativeInfinity,
            High = float.PositiveInfinity,
        };
        Rows<T, TVector>.Add(&sum);
    }
}

/// <summary>The same for a depthwise row.</summary>
internal static unsafe class DepthwiseTail
{
    /// <summary>Activates what was stored, then adds it up.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Finish<T, TVector>(DepthwiseRow* row)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged
    {
        if (row->Width == 0)
            return;
        Rows<T, TVector>.Activate(row->Output, row->Width, row->OutputStride, 16, row->Epilogue, 0, 0);
        if (row->Sum == null)
            return;

        var sum = new RowOperands { Left = row->Output, LeftStride = row->OutputStride, Output = row->Sum, Rows = row->Width, Width = 16 };
        Rows<T, TVector>.Sum(&sum);
    }
}
