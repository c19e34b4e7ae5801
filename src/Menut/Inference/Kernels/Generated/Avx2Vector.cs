// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>One pixel times panels of 16 channels in 256-bit registers.</summary>
internal static unsafe class Avx2Vector
{
    /// <summary>By panels - 1.</summary>
    public static delegate*<VectorTile*, void>[] Panels => [&Panels1, &Panels2, &Panels3, &Panels4];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels1(VectorTile* tile)
    {
        byte* b0 = (byte*)tile->Bias;
        byte* w0 = (byte*)tile->Weights;
        Vector256<float> c0_0 = *(Vector256<float>*)(b0);
        Vector256<float> c0_1 = *(Vector256<float>*)(b0 + 32);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector256<float> x = Vector256.Create(*input);
            c0_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0), c0_0);
            c0_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0 + 32), c0_1);
            w0 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector256<float> low = Vector256.Create(tile->Low), high = Vector256.Create(tile->High);
            c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
            c0_1 = Avx.Min(high, Avx.Max(low, c0_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector256<float>*)(output) = c0_0;
        *(Vector256<float>*)(output + 32) = c0_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx2Vectors, Vector256<float>>(tile, 16);
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
        Vector256<float> c0_0 = *(Vector256<float>*)(b0);
        Vector256<float> c0_1 = *(Vector256<float>*)(b0 + 32);
        Vector256<float> c1_0 = *(Vector256<float>*)(b1);
        Vector256<float> c1_1 = *(Vector256<float>*)(b1 + 32);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector256<float> x = Vector256.Create(*input);
            c0_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0), c0_0);
            c0_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0 + 32), c0_1);
            c1_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w1), c1_0);
            c1_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w1 + 32), c1_1);
            w0 += 64;
            w1 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector256<float> low = Vector256.Create(tile->Low), high = Vector256.Create(tile->High);
            c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
            c0_1 = Avx.Min(high, Avx.Max(low, c0_1));
            c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
            c1_1 = Avx.Min(high, Avx.Max(low, c1_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector256<float>*)(output) = c0_0;
        *(Vector256<float>*)(output + 32) = c0_1;
        *(Vector256<float>*)(output + 64) = c1_0;
        *(Vector256<float>*)(output + 96) = c1_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx2Vectors, Vector256<float>>(tile, 32);
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
        Vector256<float> c0_0 = *(Vector256<float>*)(b0);
        Vector256<float> c0_1 = *(Vector256<float>*)(b0 + 32);
        Vector256<float> c1_0 = *(Vector256<float>*)(b1);
        Vector256<float> c1_1 = *(Vector256<float>*)(b1 + 32);
        Vector256<float> c2_0 = *(Vector256<float>*)(b2);
        Vector256<float> c2_1 = *(Vector256<float>*)(b2 + 32);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector256<float> x = Vector256.Create(*input);
            c0_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0), c0_0);
            c0_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0 + 32), c0_1);
            c1_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w1), c1_0);
            c1_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w1 + 32), c1_1);
            c2_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w2), c2_0);
            c2_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w2 + 32), c2_1);
            w0 += 64;
            w1 += 64;
            w2 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector256<float> low = Vector256.Create(tile->Low), high = Vector256.Create(tile->High);
            c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
            c0_1 = Avx.Min(high, Avx.Max(low, c0_1));
            c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
            c1_1 = Avx.Min(high, Avx.Max(low, c1_1));
            c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
            c2_1 = Avx.Min(high, Avx.Max(low, c2_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector256<float>*)(output) = c0_0;
        *(Vector256<float>*)(output + 32) = c0_1;
        *(Vector256<float>*)(output + 64) = c1_0;
        *(Vector256<float>*)(output + 96) = c1_1;
        *(Vector256<float>*)(output + 128) = c2_0;
        *(Vector256<float>*)(output + 160) = c2_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx2Vectors, Vector256<float>>(tile, 48);
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
        Vector256<float> c0_0 = *(Vector256<float>*)(b0);
        Vector256<float> c0_1 = *(Vector256<float>*)(b0 + 32);
        Vector256<float> c1_0 = *(Vector256<float>*)(b1);
        Vector256<float> c1_1 = *(Vector256<float>*)(b1 + 32);
        Vector256<float> c2_0 = *(Vector256<float>*)(b2);
        Vector256<float> c2_1 = *(Vector256<float>*)(b2 + 32);
        Vector256<float> c3_0 = *(Vector256<float>*)(b3);
        Vector256<float> c3_1 = *(Vector256<float>*)(b3 + 32);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector256<float> x = Vector256.Create(*input);
            c0_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0), c0_0);
            c0_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w0 + 32), c0_1);
            c1_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w1), c1_0);
            c1_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w1 + 32), c1_1);
            c2_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w2), c2_0);
            c2_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w2 + 32), c2_1);
            c3_0 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w3), c3_0);
            c3_1 = Fma.MultiplyAdd(x, *(Vector256<float>*)(w3 + 32), c3_1);
            w0 += 64;
            w1 += 64;
            w2 += 64;
            w3 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector256<float> low = Vector256.Create(tile->Low), high = Vector256.Create(tile->High);
            c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
            c0_1 = Avx.Min(high, Avx.Max(low, c0_1));
            c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
            c1_1 = Avx.Min(high, Avx.Max(low, c1_1));
            c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
            c2_1 = Avx.Min(high, Avx.Max(low, c2_1));
            c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
            c3_1 = Avx.Min(high, Avx.Max(low, c3_1));
        }

        byte* output = (byte*)tile->Output;
        *(Vector256<float>*)(output) = c0_0;
        *(Vector256<float>*)(output + 32) = c0_1;
        *(Vector256<float>*)(output + 64) = c1_0;
        *(Vector256<float>*)(output + 96) = c1_1;
        *(Vector256<float>*)(output + 128) = c2_0;
        *(Vector256<float>*)(output + 160) = c2_1;
        *(Vector256<float>*)(output + 192) = c3_0;
        *(Vector256<float>*)(output + 224) = c3_1;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<Avx2Vectors, Vector256<float>>(tile, 64);
    }
}
