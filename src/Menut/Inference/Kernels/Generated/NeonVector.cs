// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>One pixel times panels of 16 channels in 128-bit registers.</summary>
internal static unsafe class NeonVector
{
    /// <summary>By panels - 1.</summary>
    public static delegate*<VectorTile*, void>[] Panels => [&Panels1, &Panels2, &Panels3, &Panels4];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Panels1(VectorTile* tile)
    {
        byte* b0 = (byte*)tile->Bias;
        byte* w0 = (byte*)tile->Weights;
        Vector128<float> c0_0 = *(Vector128<float>*)(b0);
        Vector128<float> c0_1 = *(Vector128<float>*)(b0 + 16);
        Vector128<float> c0_2 = *(Vector128<float>*)(b0 + 32);
        Vector128<float> c0_3 = *(Vector128<float>*)(b0 + 48);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector128<float> x = Vector128.Create(*input);
            c0_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0), c0_0);
            c0_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 16), c0_1);
            c0_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 32), c0_2);
            c0_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 48), c0_3);
            w0 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector128<float> low = Vector128.Create(tile->Low), high = Vector128.Create(tile->High);
            c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
            c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
            c0_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2));
            c0_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3));
        }

        byte* output = (byte*)tile->Output;
        *(Vector128<float>*)(output) = c0_0;
        *(Vector128<float>*)(output + 16) = c0_1;
        *(Vector128<float>*)(output + 32) = c0_2;
        *(Vector128<float>*)(output + 48) = c0_3;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<NeonVectors, Vector128<float>>(tile, 16);
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
        Vector128<float> c0_0 = *(Vector128<float>*)(b0);
        Vector128<float> c0_1 = *(Vector128<float>*)(b0 + 16);
        Vector128<float> c0_2 = *(Vector128<float>*)(b0 + 32);
        Vector128<float> c0_3 = *(Vector128<float>*)(b0 + 48);
        Vector128<float> c1_0 = *(Vector128<float>*)(b1);
        Vector128<float> c1_1 = *(Vector128<float>*)(b1 + 16);
        Vector128<float> c1_2 = *(Vector128<float>*)(b1 + 32);
        Vector128<float> c1_3 = *(Vector128<float>*)(b1 + 48);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector128<float> x = Vector128.Create(*input);
            c0_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0), c0_0);
            c0_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 16), c0_1);
            c0_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 32), c0_2);
            c0_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 48), c0_3);
            c1_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1), c1_0);
            c1_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 16), c1_1);
            c1_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 32), c1_2);
            c1_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 48), c1_3);
            w0 += 64;
            w1 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector128<float> low = Vector128.Create(tile->Low), high = Vector128.Create(tile->High);
            c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
            c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
            c0_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2));
            c0_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3));
            c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
            c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
            c1_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_2));
            c1_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_3));
        }

        byte* output = (byte*)tile->Output;
        *(Vector128<float>*)(output) = c0_0;
        *(Vector128<float>*)(output + 16) = c0_1;
        *(Vector128<float>*)(output + 32) = c0_2;
        *(Vector128<float>*)(output + 48) = c0_3;
        *(Vector128<float>*)(output + 64) = c1_0;
        *(Vector128<float>*)(output + 80) = c1_1;
        *(Vector128<float>*)(output + 96) = c1_2;
        *(Vector128<float>*)(output + 112) = c1_3;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<NeonVectors, Vector128<float>>(tile, 32);
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
        Vector128<float> c0_0 = *(Vector128<float>*)(b0);
        Vector128<float> c0_1 = *(Vector128<float>*)(b0 + 16);
        Vector128<float> c0_2 = *(Vector128<float>*)(b0 + 32);
        Vector128<float> c0_3 = *(Vector128<float>*)(b0 + 48);
        Vector128<float> c1_0 = *(Vector128<float>*)(b1);
        Vector128<float> c1_1 = *(Vector128<float>*)(b1 + 16);
        Vector128<float> c1_2 = *(Vector128<float>*)(b1 + 32);
        Vector128<float> c1_3 = *(Vector128<float>*)(b1 + 48);
        Vector128<float> c2_0 = *(Vector128<float>*)(b2);
        Vector128<float> c2_1 = *(Vector128<float>*)(b2 + 16);
        Vector128<float> c2_2 = *(Vector128<float>*)(b2 + 32);
        Vector128<float> c2_3 = *(Vector128<float>*)(b2 + 48);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector128<float> x = Vector128.Create(*input);
            c0_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0), c0_0);
            c0_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 16), c0_1);
            c0_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 32), c0_2);
            c0_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 48), c0_3);
            c1_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1), c1_0);
            c1_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 16), c1_1);
            c1_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 32), c1_2);
            c1_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 48), c1_3);
            c2_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2), c2_0);
            c2_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2 + 16), c2_1);
            c2_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2 + 32), c2_2);
            c2_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2 + 48), c2_3);
            w0 += 64;
            w1 += 64;
            w2 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector128<float> low = Vector128.Create(tile->Low), high = Vector128.Create(tile->High);
            c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
            c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
            c0_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2));
            c0_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3));
            c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
            c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
            c1_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_2));
            c1_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_3));
            c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
            c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
            c2_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_2));
            c2_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_3));
        }

        byte* output = (byte*)tile->Output;
        *(Vector128<float>*)(output) = c0_0;
        *(Vector128<float>*)(output + 16) = c0_1;
        *(Vector128<float>*)(output + 32) = c0_2;
        *(Vector128<float>*)(output + 48) = c0_3;
        *(Vector128<float>*)(output + 64) = c1_0;
        *(Vector128<float>*)(output + 80) = c1_1;
        *(Vector128<float>*)(output + 96) = c1_2;
        *(Vector128<float>*)(output + 112) = c1_3;
        *(Vector128<float>*)(output + 128) = c2_0;
        *(Vector128<float>*)(output + 144) = c2_1;
        *(Vector128<float>*)(output + 160) = c2_2;
        *(Vector128<float>*)(output + 176) = c2_3;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<NeonVectors, Vector128<float>>(tile, 48);
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
        Vector128<float> c0_0 = *(Vector128<float>*)(b0);
        Vector128<float> c0_1 = *(Vector128<float>*)(b0 + 16);
        Vector128<float> c0_2 = *(Vector128<float>*)(b0 + 32);
        Vector128<float> c0_3 = *(Vector128<float>*)(b0 + 48);
        Vector128<float> c1_0 = *(Vector128<float>*)(b1);
        Vector128<float> c1_1 = *(Vector128<float>*)(b1 + 16);
        Vector128<float> c1_2 = *(Vector128<float>*)(b1 + 32);
        Vector128<float> c1_3 = *(Vector128<float>*)(b1 + 48);
        Vector128<float> c2_0 = *(Vector128<float>*)(b2);
        Vector128<float> c2_1 = *(Vector128<float>*)(b2 + 16);
        Vector128<float> c2_2 = *(Vector128<float>*)(b2 + 32);
        Vector128<float> c2_3 = *(Vector128<float>*)(b2 + 48);
        Vector128<float> c3_0 = *(Vector128<float>*)(b3);
        Vector128<float> c3_1 = *(Vector128<float>*)(b3 + 16);
        Vector128<float> c3_2 = *(Vector128<float>*)(b3 + 32);
        Vector128<float> c3_3 = *(Vector128<float>*)(b3 + 48);
        float* input = tile->Input, end = input + tile->Depth;
        do
        {
            Vector128<float> x = Vector128.Create(*input);
            c0_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0), c0_0);
            c0_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 16), c0_1);
            c0_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 32), c0_2);
            c0_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w0 + 48), c0_3);
            c1_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1), c1_0);
            c1_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 16), c1_1);
            c1_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 32), c1_2);
            c1_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w1 + 48), c1_3);
            c2_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2), c2_0);
            c2_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2 + 16), c2_1);
            c2_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2 + 32), c2_2);
            c2_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w2 + 48), c2_3);
            c3_0 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w3), c3_0);
            c3_1 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w3 + 16), c3_1);
            c3_2 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w3 + 32), c3_2);
            c3_3 = Vector128.FusedMultiplyAdd(x, *(Vector128<float>*)(w3 + 48), c3_3);
            w0 += 64;
            w1 += 64;
            w2 += 64;
            w3 += 64;
        } while (++input < end);

        if (tile->Epilogue == Epilogue.Clamp)
        {
            Vector128<float> low = Vector128.Create(tile->Low), high = Vector128.Create(tile->High);
            c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
            c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
            c0_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2));
            c0_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3));
            c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
            c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
            c1_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_2));
            c1_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_3));
            c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
            c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
            c2_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_2));
            c2_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_3));
            c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
            c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
            c3_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_2));
            c3_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_3));
        }

        byte* output = (byte*)tile->Output;
        *(Vector128<float>*)(output) = c0_0;
        *(Vector128<float>*)(output + 16) = c0_1;
        *(Vector128<float>*)(output + 32) = c0_2;
        *(Vector128<float>*)(output + 48) = c0_3;
        *(Vector128<float>*)(output + 64) = c1_0;
        *(Vector128<float>*)(output + 80) = c1_1;
        *(Vector128<float>*)(output + 96) = c1_2;
        *(Vector128<float>*)(output + 112) = c1_3;
        *(Vector128<float>*)(output + 128) = c2_0;
        *(Vector128<float>*)(output + 144) = c2_1;
        *(Vector128<float>*)(output + 160) = c2_2;
        *(Vector128<float>*)(output + 176) = c2_3;
        *(Vector128<float>*)(output + 192) = c3_0;
        *(Vector128<float>*)(output + 208) = c3_1;
        *(Vector128<float>*)(output + 224) = c3_2;
        *(Vector128<float>*)(output + 240) = c3_3;
        if (tile->Epilogue != Epilogue.Clamp)
            VectorTail.Finish<NeonVectors, Vector128<float>>(tile, 64);
    }
}
