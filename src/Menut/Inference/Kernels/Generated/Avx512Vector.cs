// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>One pixel times panels of 32 channels in 512-bit registers.</summary>
internal static unsafe class Avx512Vector
{
    /// <summary>By panels - 1.</summary>
    public static delegate*<VectorTile*, void>[] Panels => [&Panels1, &Panels2, &Panels3, &Panels4];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels1(VectorTile* tile)
    {
        byte* b0 = (byte*)tile->Bias;
        byte* w0 = (byte*)tile->Weights;
        Vector512<float> c0_0 = *(Vector512<float>*)(b0);
        Vector512<float> c0_1 = *(Vector512<float>*)(b0 + 64);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector512<float> x = Vector512.Create(*input);
            c0_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0), c0_0);
            c0_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0 + 64), c0_1);
            w0 += 128;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
            c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            c0_1 = Avx512F.Min(high, Avx512F.Max(low, c0_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector512<float>*)(output) = c0_0;
        *(Vector512<float>*)(output + 64) = c0_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx512Vectors, Vector512<float>>(tile, 32);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels2(VectorTile* tile)
    {
        nint stride = tile->PanelStride;
        byte* b0 = (byte*)tile->Bias;
        byte* w0 = (byte*)tile->Weights;
        byte* b1 = b0 + stride;
        byte* w1 = w0 + stride;
        Vector512<float> c0_0 = *(Vector512<float>*)(b0);
        Vector512<float> c0_1 = *(Vector512<float>*)(b0 + 64);
        Vector512<float> c1_0 = *(Vector512<float>*)(b1);
        Vector512<float> c1_1 = *(Vector512<float>*)(b1 + 64);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector512<float> x = Vector512.Create(*input);
            c0_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0), c0_0);
            c0_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0 + 64), c0_1);
            c1_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w1), c1_0);
            c1_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w1 + 64), c1_1);
            w0 += 128;
            w1 += 128;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
            c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            c0_1 = Avx512F.Min(high, Avx512F.Max(low, c0_1));
            c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
            c1_1 = Avx512F.Min(high, Avx512F.Max(low, c1_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector512<float>*)(output) = c0_0;
        *(Vector512<float>*)(output + 64) = c0_1;
        *(Vector512<float>*)(output + 128) = c1_0;
        *(Vector512<float>*)(output + 192) = c1_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx512Vectors, Vector512<float>>(tile, 64);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels3(VectorTile* tile)
    {
        nint stride = tile->PanelStride;
        byte* b0 = (byte*)tile->Bias;
        byte* w0 = (byte*)tile->Weights;
        byte* b1 = b0 + stride;
        byte* w1 = w0 + stride;
        byte* b2 = b1 + stride;
        byte* w2 = w1 + stride;
        Vector512<float> c0_0 = *(Vector512<float>*)(b0);
        Vector512<float> c0_1 = *(Vector512<float>*)(b0 + 64);
        Vector512<float> c1_0 = *(Vector512<float>*)(b1);
        Vector512<float> c1_1 = *(Vector512<float>*)(b1 + 64);
        Vector512<float> c2_0 = *(Vector512<float>*)(b2);
        Vector512<float> c2_1 = *(Vector512<float>*)(b2 + 64);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector512<float> x = Vector512.Create(*input);
            c0_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0), c0_0);
            c0_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0 + 64), c0_1);
            c1_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w1), c1_0);
            c1_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w1 + 64), c1_1);
            c2_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w2), c2_0);
            c2_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w2 + 64), c2_1);
            w0 += 128;
            w1 += 128;
            w2 += 128;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
            c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            c0_1 = Avx512F.Min(high, Avx512F.Max(low, c0_1));
            c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
            c1_1 = Avx512F.Min(high, Avx512F.Max(low, c1_1));
            c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
            c2_1 = Avx512F.Min(high, Avx512F.Max(low, c2_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector512<float>*)(output) = c0_0;
        *(Vector512<float>*)(output + 64) = c0_1;
        *(Vector512<float>*)(output + 128) = c1_0;
        *(Vector512<float>*)(output + 192) = c1_1;
        *(Vector512<float>*)(output + 256) = c2_0;
        *(Vector512<float>*)(output + 320) = c2_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx512Vectors, Vector512<float>>(tile, 96);
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels4(VectorTile* tile)
    {
        nint stride = tile->PanelStride;
        byte* b0 = (byte*)tile->Bias;
        byte* w0 = (byte*)tile->Weights;
        byte* b1 = b0 + stride;
        byte* w1 = w0 + stride;
        byte* b2 = b1 + stride;
        byte* w2 = w1 + stride;
        byte* b3 = b2 + stride;
        byte* w3 = w2 + stride;
        Vector512<float> c0_0 = *(Vector512<float>*)(b0);
        Vector512<float> c0_1 = *(Vector512<float>*)(b0 + 64);
        Vector512<float> c1_0 = *(Vector512<float>*)(b1);
        Vector512<float> c1_1 = *(Vector512<float>*)(b1 + 64);
        Vector512<float> c2_0 = *(Vector512<float>*)(b2);
        Vector512<float> c2_1 = *(Vector512<float>*)(b2 + 64);
        Vector512<float> c3_0 = *(Vector512<float>*)(b3);
        Vector512<float> c3_1 = *(Vector512<float>*)(b3 + 64);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector512<float> x = Vector512.Create(*input);
            c0_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0), c0_0);
            c0_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w0 + 64), c0_1);
            c1_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w1), c1_0);
            c1_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w1 + 64), c1_1);
            c2_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w2), c2_0);
            c2_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w2 + 64), c2_1);
            c3_0 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w3), c3_0);
            c3_1 = Avx512F.FusedMultiplyAdd(x, *(Vector512<float>*)(w3 + 64), c3_1);
            w0 += 128;
            w1 += 128;
            w2 += 128;
            w3 += 128;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
            c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            c0_1 = Avx512F.Min(high, Avx512F.Max(low, c0_1));
            c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
            c1_1 = Avx512F.Min(high, Avx512F.Max(low, c1_1));
            c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
            c2_1 = Avx512F.Min(high, Avx512F.Max(low, c2_1));
            c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            c3_1 = Avx512F.Min(high, Avx512F.Max(low, c3_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector512<float>*)(output) = c0_0;
        *(Vector512<float>*)(output + 64) = c0_1;
        *(Vector512<float>*)(output + 128) = c1_0;
        *(Vector512<float>*)(output + 192) = c1_1;
        *(Vector512<float>*)(output + 256) = c2_0;
        *(Vector512<float>*)(output + 320) = c2_1;
        *(Vector512<float>*)(output + 384) = c3_0;
        *(Vector512<float>*)(output + 448) = c3_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx512Vectors, Vector512<float>>(tile, 128);
    }
}
