using System.Runtime.CompilerServices;

namespace Menut.Inference.Kernels.Simd;

/// <summary>Activates, in place, what a depthwise kernel stored, and writes each row's sum.</summary>
internal static unsafe class ActivatedMap<T, TVector>
    where T : struct, IVectors<TVector>
    where TVector : unmanaged
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Run(DepthwiseMap* map, Epilogue epilogue)
    {
        switch (epilogue)
        {
            case Epilogue.HardSigmoid:
                Run<HardSigmoid>(map);
                break;
            case Epilogue.SiLU:
                Run<SiLU>(map);
                break;
            case Epilogue.Sigmoid:
                Run<Sigmoid>(map);
                break;
            case Epilogue.GELU:
                Run<GELU>(map);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(epilogue));
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Run<TActivation>(DepthwiseMap* map)
        where TActivation : struct, IActivation
    {
        TVector unbounded = T.Broadcast(0);
        for (nint lane = 0; lane < 64; lane += sizeof(TVector))
        {
            byte* row = map->Output + lane, sum = (byte*)map->Sums + lane;
            for (nint y = map->Height; y > 0; y--, row += map->OutputRowStride, sum += map->SumStride)
            {
                TVector total = T.Broadcast(0);
                byte* at = row;
                for (nint x = map->Width; x > 0; x--, at += map->OutputStride)
                {
                    TVector value = TActivation.Apply<T, TVector>(*(TVector*)at, unbounded, unbounded);
                    *(TVector*)at = value;
                    total = T.Add(total, value);
                }

                if (map->Sums != null)
                    *(TVector*)sum = total;
            }
        }
    }
}
