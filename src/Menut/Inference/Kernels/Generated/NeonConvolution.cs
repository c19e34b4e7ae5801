// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Convolution tiles in 128-bit registers: rows x channels.</summary>
internal static unsafe class NeonConvolution
{
    public static delegate*<ConvolutionTile*, void>[] Panels16 =>
        [&Rows1x16, &Rows2x16, &Rows3x16, &Rows4x16, &Rows5x16, &Rows6x16];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows1x16(ConvolutionTile* tile)
    {
        Vector128<float> c0_0, c0_1, c0_2, c0_3;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector128<float>*)(partial);
            c0_1 = *(Vector128<float>*)(partial + 16);
            c0_2 = *(Vector128<float>*)(partial + 32);
            c0_3 = *(Vector128<float>*)(partial + 48);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = *(Vector128<float>*)(bias + 0);
            c0_1 = *(Vector128<float>*)(bias + 16);
            c0_2 = *(Vector128<float>*)(bias + 32);
            c0_3 = *(Vector128<float>*)(bias + 48);
        }

        byte* weights = (byte*)tile->Weights;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            nint depth = tile->Depth;
            do
            {
                Vector128<float> w0 = *(Vector128<float>*)(weights);
                Vector128<float> w1 = *(Vector128<float>*)(weights + 16);
                Vector128<float> w2 = *(Vector128<float>*)(weights + 32);
                Vector128<float> w3 = *(Vector128<float>*)(weights + 48);
                Vector128<float> x;
                x = Vector128.Create(*(float*)(a0));
                c0_0 = Vector128.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Vector128.FusedMultiplyAdd(x, w1, c0_1);
                c0_2 = Vector128.FusedMultiplyAdd(x, w2, c0_2);
                c0_3 = Vector128.FusedMultiplyAdd(x, w3, c0_3);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector128<float> low = Vector128.Create(tile->Low), high = Vector128.Create(tile->High);
                c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                c0_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2));
                c0_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
            c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
            c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
            c0_2 = (c0_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2 + three) * sixth))));
            c0_3 = (c0_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3 + three) * sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            ConvolutionTail.Finish<NeonVectors, Vector128<float>>(tile, 1, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows2x16(ConvolutionTile* tile)
    {
        Vector128<float> c0_0, c0_1, c0_2, c0_3, c1_0, c1_1, c1_2, c1_3;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector128<float>*)(partial);
            c0_1 = *(Vector128<float>*)(partial + 16);
            c0_2 = *(Vector128<float>*)(partial + 32);
            c0_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c1_0 = *(Vector128<float>*)(partial);
            c1_1 = *(Vector128<float>*)(partial + 16);
            c1_2 = *(Vector128<float>*)(partial + 32);
            c1_3 = *(Vector128<float>*)(partial + 48);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = *(Vector128<float>*)(bias + 0);
            c0_1 = c1_1 = *(Vector128<float>*)(bias + 16);
            c0_2 = c1_2 = *(Vector128<float>*)(bias + 32);
            c0_3 = c1_3 = *(Vector128<float>*)(bias + 48);
        }

        byte* weights = (byte*)tile->Weights;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            nint depth = tile->Depth;
            do
            {
                Vector128<float> w0 = *(Vector128<float>*)(weights);
                Vector128<float> w1 = *(Vector128<float>*)(weights + 16);
                Vector128<float> w2 = *(Vector128<float>*)(weights + 32);
                Vector128<float> w3 = *(Vector128<float>*)(weights + 48);
                Vector128<float> x;
                x = Vector128.Create(*(float*)(a0));
                c0_0 = Vector128.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Vector128.FusedMultiplyAdd(x, w1, c0_1);
                c0_2 = Vector128.FusedMultiplyAdd(x, w2, c0_2);
                c0_3 = Vector128.FusedMultiplyAdd(x, w3, c0_3);
                x = Vector128.Create(*(float*)(a0 + stride));
                c1_0 = Vector128.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Vector128.FusedMultiplyAdd(x, w1, c1_1);
                c1_2 = Vector128.FusedMultiplyAdd(x, w2, c1_2);
                c1_3 = Vector128.FusedMultiplyAdd(x, w3, c1_3);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
            c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
            c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
            c0_2 = (c0_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2 + three) * sixth))));
            c0_3 = (c0_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3 + three) * sixth))));
            c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
            c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
            c1_2 = (c1_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_2 + three) * sixth))));
            c1_3 = (c1_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_3 + three) * sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride + tile->OutputBreak;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            ConvolutionTail.Finish<NeonVectors, Vector128<float>>(tile, 2, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride + tile->OutputBreak;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows3x16(ConvolutionTile* tile)
    {
        Vector128<float> c0_0, c0_1, c0_2, c0_3, c1_0, c1_1, c1_2, c1_3, c2_0, c2_1, c2_2, c2_3;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector128<float>*)(partial);
            c0_1 = *(Vector128<float>*)(partial + 16);
            c0_2 = *(Vector128<float>*)(partial + 32);
            c0_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c1_0 = *(Vector128<float>*)(partial);
            c1_1 = *(Vector128<float>*)(partial + 16);
            c1_2 = *(Vector128<float>*)(partial + 32);
            c1_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c2_0 = *(Vector128<float>*)(partial);
            c2_1 = *(Vector128<float>*)(partial + 16);
            c2_2 = *(Vector128<float>*)(partial + 32);
            c2_3 = *(Vector128<float>*)(partial + 48);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = *(Vector128<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = *(Vector128<float>*)(bias + 16);
            c0_2 = c1_2 = c2_2 = *(Vector128<float>*)(bias + 32);
            c0_3 = c1_3 = c2_3 = *(Vector128<float>*)(bias + 48);
        }

        byte* weights = (byte*)tile->Weights;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            nint depth = tile->Depth;
            do
            {
                Vector128<float> w0 = *(Vector128<float>*)(weights);
                Vector128<float> w1 = *(Vector128<float>*)(weights + 16);
                Vector128<float> w2 = *(Vector128<float>*)(weights + 32);
                Vector128<float> w3 = *(Vector128<float>*)(weights + 48);
                Vector128<float> x;
                x = Vector128.Create(*(float*)(a0));
                c0_0 = Vector128.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Vector128.FusedMultiplyAdd(x, w1, c0_1);
                c0_2 = Vector128.FusedMultiplyAdd(x, w2, c0_2);
                c0_3 = Vector128.FusedMultiplyAdd(x, w3, c0_3);
                x = Vector128.Create(*(float*)(a0 + stride));
                c1_0 = Vector128.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Vector128.FusedMultiplyAdd(x, w1, c1_1);
                c1_2 = Vector128.FusedMultiplyAdd(x, w2, c1_2);
                c1_3 = Vector128.FusedMultiplyAdd(x, w3, c1_3);
                x = Vector128.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Vector128.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Vector128.FusedMultiplyAdd(x, w1, c2_1);
                c2_2 = Vector128.FusedMultiplyAdd(x, w2, c2_2);
                c2_3 = Vector128.FusedMultiplyAdd(x, w3, c2_3);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
            c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
            c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
            c0_2 = (c0_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2 + three) * sixth))));
            c0_3 = (c0_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3 + three) * sixth))));
            c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
            c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
            c1_2 = (c1_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_2 + three) * sixth))));
            c1_3 = (c1_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_3 + three) * sixth))));
            c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
            c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
            c2_2 = (c2_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_2 + three) * sixth))));
            c2_3 = (c2_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_3 + three) * sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
            ConvolutionTail.Finish<NeonVectors, Vector128<float>>(tile, 3, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows4x16(ConvolutionTile* tile)
    {
        Vector128<float> c0_0, c0_1, c0_2, c0_3, c1_0, c1_1, c1_2, c1_3, c2_0, c2_1, c2_2, c2_3, c3_0, c3_1, c3_2, c3_3;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector128<float>*)(partial);
            c0_1 = *(Vector128<float>*)(partial + 16);
            c0_2 = *(Vector128<float>*)(partial + 32);
            c0_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c1_0 = *(Vector128<float>*)(partial);
            c1_1 = *(Vector128<float>*)(partial + 16);
            c1_2 = *(Vector128<float>*)(partial + 32);
            c1_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c2_0 = *(Vector128<float>*)(partial);
            c2_1 = *(Vector128<float>*)(partial + 16);
            c2_2 = *(Vector128<float>*)(partial + 32);
            c2_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c3_0 = *(Vector128<float>*)(partial);
            c3_1 = *(Vector128<float>*)(partial + 16);
            c3_2 = *(Vector128<float>*)(partial + 32);
            c3_3 = *(Vector128<float>*)(partial + 48);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = *(Vector128<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = *(Vector128<float>*)(bias + 16);
            c0_2 = c1_2 = c2_2 = c3_2 = *(Vector128<float>*)(bias + 32);
            c0_3 = c1_3 = c2_3 = c3_3 = *(Vector128<float>*)(bias + 48);
        }

        byte* weights = (byte*)tile->Weights;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector128<float> w0 = *(Vector128<float>*)(weights);
                Vector128<float> w1 = *(Vector128<float>*)(weights + 16);
                Vector128<float> w2 = *(Vector128<float>*)(weights + 32);
                Vector128<float> w3 = *(Vector128<float>*)(weights + 48);
                Vector128<float> x;
                x = Vector128.Create(*(float*)(a0));
                c0_0 = Vector128.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Vector128.FusedMultiplyAdd(x, w1, c0_1);
                c0_2 = Vector128.FusedMultiplyAdd(x, w2, c0_2);
                c0_3 = Vector128.FusedMultiplyAdd(x, w3, c0_3);
                x = Vector128.Create(*(float*)(a0 + stride));
                c1_0 = Vector128.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Vector128.FusedMultiplyAdd(x, w1, c1_1);
                c1_2 = Vector128.FusedMultiplyAdd(x, w2, c1_2);
                c1_3 = Vector128.FusedMultiplyAdd(x, w3, c1_3);
                x = Vector128.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Vector128.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Vector128.FusedMultiplyAdd(x, w1, c2_1);
                c2_2 = Vector128.FusedMultiplyAdd(x, w2, c2_2);
                c2_3 = Vector128.FusedMultiplyAdd(x, w3, c2_3);
                x = Vector128.Create(*(float*)(a3));
                c3_0 = Vector128.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Vector128.FusedMultiplyAdd(x, w1, c3_1);
                c3_2 = Vector128.FusedMultiplyAdd(x, w2, c3_2);
                c3_3 = Vector128.FusedMultiplyAdd(x, w3, c3_3);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c3_0 = (c3_0 + *(Vector128<float>*)(residual));
            c3_1 = (c3_1 + *(Vector128<float>*)(residual + 16));
            c3_2 = (c3_2 + *(Vector128<float>*)(residual + 32));
            c3_3 = (c3_3 + *(Vector128<float>*)(residual + 48));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
            c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
            c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
            c0_2 = (c0_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2 + three) * sixth))));
            c0_3 = (c0_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3 + three) * sixth))));
            c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
            c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
            c1_2 = (c1_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_2 + three) * sixth))));
            c1_3 = (c1_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_3 + three) * sixth))));
            c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
            c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
            c2_2 = (c2_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_2 + three) * sixth))));
            c2_3 = (c2_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_3 + three) * sixth))));
            c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
            c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
            c3_2 = (c3_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_2 + three) * sixth))));
            c3_3 = (c3_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_3 + three) * sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride + tile->OutputBreak;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c3_0;
            *(Vector128<float>*)(output + 16) = c3_1;
            *(Vector128<float>*)(output + 32) = c3_2;
            *(Vector128<float>*)(output + 48) = c3_3;
            ConvolutionTail.Finish<NeonVectors, Vector128<float>>(tile, 4, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c3_0 = (c3_0 + *(Vector128<float>*)(residual));
            c3_1 = (c3_1 + *(Vector128<float>*)(residual + 16));
            c3_2 = (c3_2 + *(Vector128<float>*)(residual + 32));
            c3_3 = (c3_3 + *(Vector128<float>*)(residual + 48));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride + tile->OutputBreak;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c3_0;
            *(Vector128<float>*)(output + 16) = c3_1;
            *(Vector128<float>*)(output + 32) = c3_2;
            *(Vector128<float>*)(output + 48) = c3_3;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows5x16(ConvolutionTile* tile)
    {
        Vector128<float> c0_0, c0_1, c0_2, c0_3, c1_0, c1_1, c1_2, c1_3, c2_0, c2_1, c2_2, c2_3, c3_0, c3_1, c3_2, c3_3, c4_0, c4_1, c4_2, c4_3;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector128<float>*)(partial);
            c0_1 = *(Vector128<float>*)(partial + 16);
            c0_2 = *(Vector128<float>*)(partial + 32);
            c0_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c1_0 = *(Vector128<float>*)(partial);
            c1_1 = *(Vector128<float>*)(partial + 16);
            c1_2 = *(Vector128<float>*)(partial + 32);
            c1_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c2_0 = *(Vector128<float>*)(partial);
            c2_1 = *(Vector128<float>*)(partial + 16);
            c2_2 = *(Vector128<float>*)(partial + 32);
            c2_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c3_0 = *(Vector128<float>*)(partial);
            c3_1 = *(Vector128<float>*)(partial + 16);
            c3_2 = *(Vector128<float>*)(partial + 32);
            c3_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c4_0 = *(Vector128<float>*)(partial);
            c4_1 = *(Vector128<float>*)(partial + 16);
            c4_2 = *(Vector128<float>*)(partial + 32);
            c4_3 = *(Vector128<float>*)(partial + 48);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = *(Vector128<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = *(Vector128<float>*)(bias + 16);
            c0_2 = c1_2 = c2_2 = c3_2 = c4_2 = *(Vector128<float>*)(bias + 32);
            c0_3 = c1_3 = c2_3 = c3_3 = c4_3 = *(Vector128<float>*)(bias + 48);
        }

        byte* weights = (byte*)tile->Weights;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector128<float> w0 = *(Vector128<float>*)(weights);
                Vector128<float> w1 = *(Vector128<float>*)(weights + 16);
                Vector128<float> w2 = *(Vector128<float>*)(weights + 32);
                Vector128<float> w3 = *(Vector128<float>*)(weights + 48);
                Vector128<float> x;
                x = Vector128.Create(*(float*)(a0));
                c0_0 = Vector128.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Vector128.FusedMultiplyAdd(x, w1, c0_1);
                c0_2 = Vector128.FusedMultiplyAdd(x, w2, c0_2);
                c0_3 = Vector128.FusedMultiplyAdd(x, w3, c0_3);
                x = Vector128.Create(*(float*)(a0 + stride));
                c1_0 = Vector128.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Vector128.FusedMultiplyAdd(x, w1, c1_1);
                c1_2 = Vector128.FusedMultiplyAdd(x, w2, c1_2);
                c1_3 = Vector128.FusedMultiplyAdd(x, w3, c1_3);
                x = Vector128.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Vector128.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Vector128.FusedMultiplyAdd(x, w1, c2_1);
                c2_2 = Vector128.FusedMultiplyAdd(x, w2, c2_2);
                c2_3 = Vector128.FusedMultiplyAdd(x, w3, c2_3);
                x = Vector128.Create(*(float*)(a3));
                c3_0 = Vector128.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Vector128.FusedMultiplyAdd(x, w1, c3_1);
                c3_2 = Vector128.FusedMultiplyAdd(x, w2, c3_2);
                c3_3 = Vector128.FusedMultiplyAdd(x, w3, c3_3);
                x = Vector128.Create(*(float*)(a3 + stride));
                c4_0 = Vector128.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Vector128.FusedMultiplyAdd(x, w1, c4_1);
                c4_2 = Vector128.FusedMultiplyAdd(x, w2, c4_2);
                c4_3 = Vector128.FusedMultiplyAdd(x, w3, c4_3);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c3_0 = (c3_0 + *(Vector128<float>*)(residual));
            c3_1 = (c3_1 + *(Vector128<float>*)(residual + 16));
            c3_2 = (c3_2 + *(Vector128<float>*)(residual + 32));
            c3_3 = (c3_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c4_0 = (c4_0 + *(Vector128<float>*)(residual));
            c4_1 = (c4_1 + *(Vector128<float>*)(residual + 16));
            c4_2 = (c4_2 + *(Vector128<float>*)(residual + 32));
            c4_3 = (c4_3 + *(Vector128<float>*)(residual + 48));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                c4_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_2));
                c4_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_3));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
            c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
            c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
            c0_2 = (c0_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2 + three) * sixth))));
            c0_3 = (c0_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3 + three) * sixth))));
            c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
            c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
            c1_2 = (c1_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_2 + three) * sixth))));
            c1_3 = (c1_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_3 + three) * sixth))));
            c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
            c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
            c2_2 = (c2_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_2 + three) * sixth))));
            c2_3 = (c2_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_3 + three) * sixth))));
            c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
            c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
            c3_2 = (c3_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_2 + three) * sixth))));
            c3_3 = (c3_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_3 + three) * sixth))));
            c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
            c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
            c4_2 = (c4_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_2 + three) * sixth))));
            c4_3 = (c4_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_3 + three) * sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c3_0;
            *(Vector128<float>*)(output + 16) = c3_1;
            *(Vector128<float>*)(output + 32) = c3_2;
            *(Vector128<float>*)(output + 48) = c3_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c4_0;
            *(Vector128<float>*)(output + 16) = c4_1;
            *(Vector128<float>*)(output + 32) = c4_2;
            *(Vector128<float>*)(output + 48) = c4_3;
            ConvolutionTail.Finish<NeonVectors, Vector128<float>>(tile, 5, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c3_0 = (c3_0 + *(Vector128<float>*)(residual));
            c3_1 = (c3_1 + *(Vector128<float>*)(residual + 16));
            c3_2 = (c3_2 + *(Vector128<float>*)(residual + 32));
            c3_3 = (c3_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c4_0 = (c4_0 + *(Vector128<float>*)(residual));
            c4_1 = (c4_1 + *(Vector128<float>*)(residual + 16));
            c4_2 = (c4_2 + *(Vector128<float>*)(residual + 32));
            c4_3 = (c4_3 + *(Vector128<float>*)(residual + 48));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c3_0;
            *(Vector128<float>*)(output + 16) = c3_1;
            *(Vector128<float>*)(output + 32) = c3_2;
            *(Vector128<float>*)(output + 48) = c3_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c4_0;
            *(Vector128<float>*)(output + 16) = c4_1;
            *(Vector128<float>*)(output + 32) = c4_2;
            *(Vector128<float>*)(output + 48) = c4_3;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows6x16(ConvolutionTile* tile)
    {
        Vector128<float> c0_0, c0_1, c0_2, c0_3, c1_0, c1_1, c1_2, c1_3, c2_0, c2_1, c2_2, c2_3, c3_0, c3_1, c3_2, c3_3, c4_0, c4_1, c4_2, c4_3, c5_0, c5_1, c5_2, c5_3;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector128<float>*)(partial);
            c0_1 = *(Vector128<float>*)(partial + 16);
            c0_2 = *(Vector128<float>*)(partial + 32);
            c0_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c1_0 = *(Vector128<float>*)(partial);
            c1_1 = *(Vector128<float>*)(partial + 16);
            c1_2 = *(Vector128<float>*)(partial + 32);
            c1_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c2_0 = *(Vector128<float>*)(partial);
            c2_1 = *(Vector128<float>*)(partial + 16);
            c2_2 = *(Vector128<float>*)(partial + 32);
            c2_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c3_0 = *(Vector128<float>*)(partial);
            c3_1 = *(Vector128<float>*)(partial + 16);
            c3_2 = *(Vector128<float>*)(partial + 32);
            c3_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c4_0 = *(Vector128<float>*)(partial);
            c4_1 = *(Vector128<float>*)(partial + 16);
            c4_2 = *(Vector128<float>*)(partial + 32);
            c4_3 = *(Vector128<float>*)(partial + 48);
            partial += outputStride;
            c5_0 = *(Vector128<float>*)(partial);
            c5_1 = *(Vector128<float>*)(partial + 16);
            c5_2 = *(Vector128<float>*)(partial + 32);
            c5_3 = *(Vector128<float>*)(partial + 48);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = *(Vector128<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = *(Vector128<float>*)(bias + 16);
            c0_2 = c1_2 = c2_2 = c3_2 = c4_2 = c5_2 = *(Vector128<float>*)(bias + 32);
            c0_3 = c1_3 = c2_3 = c3_3 = c4_3 = c5_3 = *(Vector128<float>*)(bias + 48);
        }

        byte* weights = (byte*)tile->Weights;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector128<float> w0 = *(Vector128<float>*)(weights);
                Vector128<float> w1 = *(Vector128<float>*)(weights + 16);
                Vector128<float> w2 = *(Vector128<float>*)(weights + 32);
                Vector128<float> w3 = *(Vector128<float>*)(weights + 48);
                Vector128<float> x;
                x = Vector128.Create(*(float*)(a0));
                c0_0 = Vector128.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Vector128.FusedMultiplyAdd(x, w1, c0_1);
                c0_2 = Vector128.FusedMultiplyAdd(x, w2, c0_2);
                c0_3 = Vector128.FusedMultiplyAdd(x, w3, c0_3);
                x = Vector128.Create(*(float*)(a0 + stride));
                c1_0 = Vector128.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Vector128.FusedMultiplyAdd(x, w1, c1_1);
                c1_2 = Vector128.FusedMultiplyAdd(x, w2, c1_2);
                c1_3 = Vector128.FusedMultiplyAdd(x, w3, c1_3);
                x = Vector128.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Vector128.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Vector128.FusedMultiplyAdd(x, w1, c2_1);
                c2_2 = Vector128.FusedMultiplyAdd(x, w2, c2_2);
                c2_3 = Vector128.FusedMultiplyAdd(x, w3, c2_3);
                x = Vector128.Create(*(float*)(a3));
                c3_0 = Vector128.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Vector128.FusedMultiplyAdd(x, w1, c3_1);
                c3_2 = Vector128.FusedMultiplyAdd(x, w2, c3_2);
                c3_3 = Vector128.FusedMultiplyAdd(x, w3, c3_3);
                x = Vector128.Create(*(float*)(a3 + stride));
                c4_0 = Vector128.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Vector128.FusedMultiplyAdd(x, w1, c4_1);
                c4_2 = Vector128.FusedMultiplyAdd(x, w2, c4_2);
                c4_3 = Vector128.FusedMultiplyAdd(x, w3, c4_3);
                x = Vector128.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Vector128.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Vector128.FusedMultiplyAdd(x, w1, c5_1);
                c5_2 = Vector128.FusedMultiplyAdd(x, w2, c5_2);
                c5_3 = Vector128.FusedMultiplyAdd(x, w3, c5_3);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c3_0 = (c3_0 + *(Vector128<float>*)(residual));
            c3_1 = (c3_1 + *(Vector128<float>*)(residual + 16));
            c3_2 = (c3_2 + *(Vector128<float>*)(residual + 32));
            c3_3 = (c3_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c4_0 = (c4_0 + *(Vector128<float>*)(residual));
            c4_1 = (c4_1 + *(Vector128<float>*)(residual + 16));
            c4_2 = (c4_2 + *(Vector128<float>*)(residual + 32));
            c4_3 = (c4_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c5_0 = (c5_0 + *(Vector128<float>*)(residual));
            c5_1 = (c5_1 + *(Vector128<float>*)(residual + 16));
            c5_2 = (c5_2 + *(Vector128<float>*)(residual + 32));
            c5_3 = (c5_3 + *(Vector128<float>*)(residual + 48));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                c4_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_2));
                c4_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_3));
                c5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_0));
                c5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_1));
                c5_2 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_2));
                c5_3 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_3));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
            c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
            c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
            c0_2 = (c0_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2 + three) * sixth))));
            c0_3 = (c0_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3 + three) * sixth))));
            c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
            c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
            c1_2 = (c1_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_2 + three) * sixth))));
            c1_3 = (c1_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_3 + three) * sixth))));
            c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
            c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
            c2_2 = (c2_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_2 + three) * sixth))));
            c2_3 = (c2_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_3 + three) * sixth))));
            c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
            c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
            c3_2 = (c3_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_2 + three) * sixth))));
            c3_3 = (c3_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_3 + three) * sixth))));
            c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
            c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
            c4_2 = (c4_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_2 + three) * sixth))));
            c4_3 = (c4_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_3 + three) * sixth))));
            c5_0 = (c5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_0 + three) * sixth))));
            c5_1 = (c5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_1 + three) * sixth))));
            c5_2 = (c5_2 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_2 + three) * sixth))));
            c5_3 = (c5_3 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_3 + three) * sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
            output += outputStride + tile->OutputBreak;
            *(Vector128<float>*)(output) = c3_0;
            *(Vector128<float>*)(output + 16) = c3_1;
            *(Vector128<float>*)(output + 32) = c3_2;
            *(Vector128<float>*)(output + 48) = c3_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c4_0;
            *(Vector128<float>*)(output + 16) = c4_1;
            *(Vector128<float>*)(output + 32) = c4_2;
            *(Vector128<float>*)(output + 48) = c4_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c5_0;
            *(Vector128<float>*)(output + 16) = c5_1;
            *(Vector128<float>*)(output + 32) = c5_2;
            *(Vector128<float>*)(output + 48) = c5_3;
            ConvolutionTail.Finish<NeonVectors, Vector128<float>>(tile, 6, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = (c0_0 + *(Vector128<float>*)(residual));
            c0_1 = (c0_1 + *(Vector128<float>*)(residual + 16));
            c0_2 = (c0_2 + *(Vector128<float>*)(residual + 32));
            c0_3 = (c0_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c1_0 = (c1_0 + *(Vector128<float>*)(residual));
            c1_1 = (c1_1 + *(Vector128<float>*)(residual + 16));
            c1_2 = (c1_2 + *(Vector128<float>*)(residual + 32));
            c1_3 = (c1_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c2_0 = (c2_0 + *(Vector128<float>*)(residual));
            c2_1 = (c2_1 + *(Vector128<float>*)(residual + 16));
            c2_2 = (c2_2 + *(Vector128<float>*)(residual + 32));
            c2_3 = (c2_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c3_0 = (c3_0 + *(Vector128<float>*)(residual));
            c3_1 = (c3_1 + *(Vector128<float>*)(residual + 16));
            c3_2 = (c3_2 + *(Vector128<float>*)(residual + 32));
            c3_3 = (c3_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c4_0 = (c4_0 + *(Vector128<float>*)(residual));
            c4_1 = (c4_1 + *(Vector128<float>*)(residual + 16));
            c4_2 = (c4_2 + *(Vector128<float>*)(residual + 32));
            c4_3 = (c4_3 + *(Vector128<float>*)(residual + 48));
            residual += residualStride;
            c5_0 = (c5_0 + *(Vector128<float>*)(residual));
            c5_1 = (c5_1 + *(Vector128<float>*)(residual + 16));
            c5_2 = (c5_2 + *(Vector128<float>*)(residual + 32));
            c5_3 = (c5_3 + *(Vector128<float>*)(residual + 48));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector128<float>*)(output) = c0_0;
            *(Vector128<float>*)(output + 16) = c0_1;
            *(Vector128<float>*)(output + 32) = c0_2;
            *(Vector128<float>*)(output + 48) = c0_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c1_0;
            *(Vector128<float>*)(output + 16) = c1_1;
            *(Vector128<float>*)(output + 32) = c1_2;
            *(Vector128<float>*)(output + 48) = c1_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c2_0;
            *(Vector128<float>*)(output + 16) = c2_1;
            *(Vector128<float>*)(output + 32) = c2_2;
            *(Vector128<float>*)(output + 48) = c2_3;
            output += outputStride + tile->OutputBreak;
            *(Vector128<float>*)(output) = c3_0;
            *(Vector128<float>*)(output + 16) = c3_1;
            *(Vector128<float>*)(output + 32) = c3_2;
            *(Vector128<float>*)(output + 48) = c3_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c4_0;
            *(Vector128<float>*)(output + 16) = c4_1;
            *(Vector128<float>*)(output + 32) = c4_2;
            *(Vector128<float>*)(output + 48) = c4_3;
            output += outputStride;
            *(Vector128<float>*)(output) = c5_0;
            *(Vector128<float>*)(output + 16) = c5_1;
            *(Vector128<float>*)(output + 32) = c5_2;
            *(Vector128<float>*)(output + 48) = c5_3;
        }
    }
}
