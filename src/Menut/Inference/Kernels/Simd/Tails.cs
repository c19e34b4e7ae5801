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
        if (tile->OutputBreak != 0)
        {
            nint half = rows / 2;
            Rows<T, TVector>.Activate(tile->Output, half, tile->OutputStride, panelWidth, tile->Epilogue, 0, 0);
            float* second = (float*)((byte*)tile->Output + (half * tile->OutputStride) + tile->OutputBreak);
            Rows<T, TVector>.Activate(second, half, tile->OutputStride, panelWidth, tile->Epilogue, 0, 0);
            return;
        }

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

/// <summary>The same for a pixel.</summary>
internal static unsafe class VectorTail
{
    /// <summary>Activates what was stored.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Finish<T, TVector>(VectorTile* tile, nint width)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged => Rows<T, TVector>.Activate(tile->Output, 1, width * sizeof(float), width, tile->Epilogue, 0, 0);
}

/// <summary>What depthwise maps have in common beside their tiles.</summary>
internal static unsafe class DepthwiseTail
{
    // What is stored and then activated stays in the first-level cache between the two, beside the input.
    private const nint MostBytes = 12 * 1024;

    /// <summary>How many columns come next, so that the widths of common maps fall into few different numbers, none of them small.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Columns(nint left, nint most) =>
        left <= most ? left : left % 7 == 0 ? 7 : left >= 2 * most ? most : (left + 1) / 2;

    /// <summary>How many wide tiles a row begins with; what is left of it is no column or more than a few.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static nint Wide(nint width, nint columns) => (width / columns) - (width % columns is > 0 and < 4 ? 1 : 0);

    /// <summary>Has a kernel store plain sums, some rows at a time, and activates and adds up each time.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run<T, TVector>(DepthwiseMap* map, delegate*<DepthwiseMap*, void> kernel, nint stride)
        where T : struct, IVectors<TVector>
        where TVector : unmanaged
    {
        DepthwiseMap some = *map;
        (some.Epilogue, some.Low, some.High) = (Epilogue.Clamp, float.NegativeInfinity, float.PositiveInfinity);
        nint mostRows = nint.Max(2, MostBytes / (64 * nint.Max(map->Width, 1)) & ~1);
        float* sums = map->Sums;
        for (nint left = map->Height; left > 0; left -= mostRows)
        {
            some.Height = nint.Min(left, mostRows);
            some.Sums = null;
            kernel(&some);
            some.Sums = sums;
            ActivatedMap<T, TVector>.Run(&some, map->Epilogue);
            some.Input += mostRows * stride * map->RowStride;
            some.Output += mostRows * map->OutputRowStride;
            if (some.Rows != null)
                some.Rows += mostRows * stride;
            if (sums != null)
                sums = (float*)((byte*)sums + (mostRows * map->SumStride));
        }
    }
}
