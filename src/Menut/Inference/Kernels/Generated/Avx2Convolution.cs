// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Convolution tiles in 256-bit registers: rows x channels.</summary>
internal static unsafe class Avx2Convolution
{
    public static delegate*<ConvolutionTile*, void>[] Panels16 =>
        [&Rows1x16, &Rows2x16, &Rows3x16, &Rows4x16, &Rows5x16, &Rows6x16];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows1x16(ConvolutionTile* tile)
    {
        Vector256<float> c0_0, c0_1;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector256<float>*)(partial);
            c0_1 = *(Vector256<float>*)(partial + 32);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = *(Vector256<float>*)(bias + 0);
            c0_1 = *(Vector256<float>*)(bias + 32);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            nint depth = tile->Depth;
            do
            {
                Vector256<float> w0 = *(Vector256<float>*)(weights);
                Vector256<float> w1 = *(Vector256<float>*)(weights + 32);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector256<float> x;
                x = Vector256.Create(*(float*)(a0));
                c0_0 = Fma.MultiplyAdd(x, w0, c0_0);
                c0_1 = Fma.MultiplyAdd(x, w1, c0_1);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector256<float> low = Vector256.Create(tile->Low), high = Vector256.Create(tile->High);
                c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                c0_1 = Avx.Min(high, Avx.Max(low, c0_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
            c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
            c0_1 = Avx.Multiply(c0_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            ConvolutionTail.Finish<Avx2Vectors, Vector256<float>>(tile, 1, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows2x16(ConvolutionTile* tile)
    {
        Vector256<float> c0_0, c0_1, c1_0, c1_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector256<float>*)(partial);
            c0_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c1_0 = *(Vector256<float>*)(partial);
            c1_1 = *(Vector256<float>*)(partial + 32);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = *(Vector256<float>*)(bias + 0);
            c0_1 = c1_1 = *(Vector256<float>*)(bias + 32);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            nint depth = tile->Depth;
            do
            {
                Vector256<float> w0 = *(Vector256<float>*)(weights);
                Vector256<float> w1 = *(Vector256<float>*)(weights + 32);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector256<float> x;
                x = Vector256.Create(*(float*)(a0));
                c0_0 = Fma.MultiplyAdd(x, w0, c0_0);
                c0_1 = Fma.MultiplyAdd(x, w1, c0_1);
                x = Vector256.Create(*(float*)(a0 + stride));
                c1_0 = Fma.MultiplyAdd(x, w0, c1_0);
                c1_1 = Fma.MultiplyAdd(x, w1, c1_1);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector256<float> low = Vector256.Create(tile->Low), high = Vector256.Create(tile->High);
                c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                c0_1 = Avx.Min(high, Avx.Max(low, c0_1));
                c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                c1_1 = Avx.Min(high, Avx.Max(low, c1_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
            c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
            c0_1 = Avx.Multiply(c0_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_1, three), sixth))));
            c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
            c1_1 = Avx.Multiply(c1_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride + tile->OutputBreak;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            ConvolutionTail.Finish<Avx2Vectors, Vector256<float>>(tile, 2, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride + tile->OutputBreak;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows3x16(ConvolutionTile* tile)
    {
        Vector256<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector256<float>*)(partial);
            c0_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c1_0 = *(Vector256<float>*)(partial);
            c1_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c2_0 = *(Vector256<float>*)(partial);
            c2_1 = *(Vector256<float>*)(partial + 32);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = *(Vector256<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = *(Vector256<float>*)(bias + 32);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            nint depth = tile->Depth;
            do
            {
                Vector256<float> w0 = *(Vector256<float>*)(weights);
                Vector256<float> w1 = *(Vector256<float>*)(weights + 32);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector256<float> x;
                x = Vector256.Create(*(float*)(a0));
                c0_0 = Fma.MultiplyAdd(x, w0, c0_0);
                c0_1 = Fma.MultiplyAdd(x, w1, c0_1);
                x = Vector256.Create(*(float*)(a0 + stride));
                c1_0 = Fma.MultiplyAdd(x, w0, c1_0);
                c1_1 = Fma.MultiplyAdd(x, w1, c1_1);
                x = Vector256.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Fma.MultiplyAdd(x, w0, c2_0);
                c2_1 = Fma.MultiplyAdd(x, w1, c2_1);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector256<float> low = Vector256.Create(tile->Low), high = Vector256.Create(tile->High);
                c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                c0_1 = Avx.Min(high, Avx.Max(low, c0_1));
                c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                c1_1 = Avx.Min(high, Avx.Max(low, c1_1));
                c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                c2_1 = Avx.Min(high, Avx.Max(low, c2_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
            c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
            c0_1 = Avx.Multiply(c0_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_1, three), sixth))));
            c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
            c1_1 = Avx.Multiply(c1_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_1, three), sixth))));
            c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
            c2_1 = Avx.Multiply(c2_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
            ConvolutionTail.Finish<Avx2Vectors, Vector256<float>>(tile, 3, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows4x16(ConvolutionTile* tile)
    {
        Vector256<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector256<float>*)(partial);
            c0_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c1_0 = *(Vector256<float>*)(partial);
            c1_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c2_0 = *(Vector256<float>*)(partial);
            c2_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c3_0 = *(Vector256<float>*)(partial);
            c3_1 = *(Vector256<float>*)(partial + 32);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = *(Vector256<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = *(Vector256<float>*)(bias + 32);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector256<float> w0 = *(Vector256<float>*)(weights);
                Vector256<float> w1 = *(Vector256<float>*)(weights + 32);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector256<float> x;
                x = Vector256.Create(*(float*)(a0));
                c0_0 = Fma.MultiplyAdd(x, w0, c0_0);
                c0_1 = Fma.MultiplyAdd(x, w1, c0_1);
                x = Vector256.Create(*(float*)(a0 + stride));
                c1_0 = Fma.MultiplyAdd(x, w0, c1_0);
                c1_1 = Fma.MultiplyAdd(x, w1, c1_1);
                x = Vector256.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Fma.MultiplyAdd(x, w0, c2_0);
                c2_1 = Fma.MultiplyAdd(x, w1, c2_1);
                x = Vector256.Create(*(float*)(a3));
                c3_0 = Fma.MultiplyAdd(x, w0, c3_0);
                c3_1 = Fma.MultiplyAdd(x, w1, c3_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c3_0 = Avx.Add(c3_0, *(Vector256<float>*)(residual));
            c3_1 = Avx.Add(c3_1, *(Vector256<float>*)(residual + 32));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
            c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
            c0_1 = Avx.Multiply(c0_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_1, three), sixth))));
            c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
            c1_1 = Avx.Multiply(c1_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_1, three), sixth))));
            c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
            c2_1 = Avx.Multiply(c2_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_1, three), sixth))));
            c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
            c3_1 = Avx.Multiply(c3_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride + tile->OutputBreak;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c3_0;
            *(Vector256<float>*)(output + 32) = c3_1;
            ConvolutionTail.Finish<Avx2Vectors, Vector256<float>>(tile, 4, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c3_0 = Avx.Add(c3_0, *(Vector256<float>*)(residual));
            c3_1 = Avx.Add(c3_1, *(Vector256<float>*)(residual + 32));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride + tile->OutputBreak;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c3_0;
            *(Vector256<float>*)(output + 32) = c3_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows5x16(ConvolutionTile* tile)
    {
        Vector256<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector256<float>*)(partial);
            c0_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c1_0 = *(Vector256<float>*)(partial);
            c1_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c2_0 = *(Vector256<float>*)(partial);
            c2_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c3_0 = *(Vector256<float>*)(partial);
            c3_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c4_0 = *(Vector256<float>*)(partial);
            c4_1 = *(Vector256<float>*)(partial + 32);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = *(Vector256<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = *(Vector256<float>*)(bias + 32);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector256<float> w0 = *(Vector256<float>*)(weights);
                Vector256<float> w1 = *(Vector256<float>*)(weights + 32);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector256<float> x;
                x = Vector256.Create(*(float*)(a0));
                c0_0 = Fma.MultiplyAdd(x, w0, c0_0);
                c0_1 = Fma.MultiplyAdd(x, w1, c0_1);
                x = Vector256.Create(*(float*)(a0 + stride));
                c1_0 = Fma.MultiplyAdd(x, w0, c1_0);
                c1_1 = Fma.MultiplyAdd(x, w1, c1_1);
                x = Vector256.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Fma.MultiplyAdd(x, w0, c2_0);
                c2_1 = Fma.MultiplyAdd(x, w1, c2_1);
                x = Vector256.Create(*(float*)(a3));
                c3_0 = Fma.MultiplyAdd(x, w0, c3_0);
                c3_1 = Fma.MultiplyAdd(x, w1, c3_1);
                x = Vector256.Create(*(float*)(a3 + stride));
                c4_0 = Fma.MultiplyAdd(x, w0, c4_0);
                c4_1 = Fma.MultiplyAdd(x, w1, c4_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c3_0 = Avx.Add(c3_0, *(Vector256<float>*)(residual));
            c3_1 = Avx.Add(c3_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c4_0 = Avx.Add(c4_0, *(Vector256<float>*)(residual));
            c4_1 = Avx.Add(c4_1, *(Vector256<float>*)(residual + 32));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                c4_1 = Avx.Min(high, Avx.Max(low, c4_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
            c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
            c0_1 = Avx.Multiply(c0_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_1, three), sixth))));
            c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
            c1_1 = Avx.Multiply(c1_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_1, three), sixth))));
            c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
            c2_1 = Avx.Multiply(c2_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_1, three), sixth))));
            c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
            c3_1 = Avx.Multiply(c3_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_1, three), sixth))));
            c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
            c4_1 = Avx.Multiply(c4_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c3_0;
            *(Vector256<float>*)(output + 32) = c3_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c4_0;
            *(Vector256<float>*)(output + 32) = c4_1;
            ConvolutionTail.Finish<Avx2Vectors, Vector256<float>>(tile, 5, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c3_0 = Avx.Add(c3_0, *(Vector256<float>*)(residual));
            c3_1 = Avx.Add(c3_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c4_0 = Avx.Add(c4_0, *(Vector256<float>*)(residual));
            c4_1 = Avx.Add(c4_1, *(Vector256<float>*)(residual + 32));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c3_0;
            *(Vector256<float>*)(output + 32) = c3_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c4_0;
            *(Vector256<float>*)(output + 32) = c4_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows6x16(ConvolutionTile* tile)
    {
        Vector256<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector256<float>*)(partial);
            c0_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c1_0 = *(Vector256<float>*)(partial);
            c1_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c2_0 = *(Vector256<float>*)(partial);
            c2_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c3_0 = *(Vector256<float>*)(partial);
            c3_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c4_0 = *(Vector256<float>*)(partial);
            c4_1 = *(Vector256<float>*)(partial + 32);
            partial += outputStride;
            c5_0 = *(Vector256<float>*)(partial);
            c5_1 = *(Vector256<float>*)(partial + 32);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = *(Vector256<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = *(Vector256<float>*)(bias + 32);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector256<float> w0 = *(Vector256<float>*)(weights);
                Vector256<float> w1 = *(Vector256<float>*)(weights + 32);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector256<float> x;
                x = Vector256.Create(*(float*)(a0));
                c0_0 = Fma.MultiplyAdd(x, w0, c0_0);
                c0_1 = Fma.MultiplyAdd(x, w1, c0_1);
                x = Vector256.Create(*(float*)(a0 + stride));
                c1_0 = Fma.MultiplyAdd(x, w0, c1_0);
                c1_1 = Fma.MultiplyAdd(x, w1, c1_1);
                x = Vector256.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Fma.MultiplyAdd(x, w0, c2_0);
                c2_1 = Fma.MultiplyAdd(x, w1, c2_1);
                x = Vector256.Create(*(float*)(a3));
                c3_0 = Fma.MultiplyAdd(x, w0, c3_0);
                c3_1 = Fma.MultiplyAdd(x, w1, c3_1);
                x = Vector256.Create(*(float*)(a3 + stride));
                c4_0 = Fma.MultiplyAdd(x, w0, c4_0);
                c4_1 = Fma.MultiplyAdd(x, w1, c4_1);
                x = Vector256.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Fma.MultiplyAdd(x, w0, c5_0);
                c5_1 = Fma.MultiplyAdd(x, w1, c5_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c3_0 = Avx.Add(c3_0, *(Vector256<float>*)(residual));
            c3_1 = Avx.Add(c3_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c4_0 = Avx.Add(c4_0, *(Vector256<float>*)(residual));
            c4_1 = Avx.Add(c4_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c5_0 = Avx.Add(c5_0, *(Vector256<float>*)(residual));
            c5_1 = Avx.Add(c5_1, *(Vector256<float>*)(residual + 32));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                c4_1 = Avx.Min(high, Avx.Max(low, c4_1));
                c5_0 = Avx.Min(high, Avx.Max(low, c5_0));
                c5_1 = Avx.Min(high, Avx.Max(low, c5_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
            c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
            c0_1 = Avx.Multiply(c0_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_1, three), sixth))));
            c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
            c1_1 = Avx.Multiply(c1_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_1, three), sixth))));
            c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
            c2_1 = Avx.Multiply(c2_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_1, three), sixth))));
            c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
            c3_1 = Avx.Multiply(c3_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_1, three), sixth))));
            c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
            c4_1 = Avx.Multiply(c4_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_1, three), sixth))));
            c5_0 = Avx.Multiply(c5_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_0, three), sixth))));
            c5_1 = Avx.Multiply(c5_1, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
            output += outputStride + tile->OutputBreak;
            *(Vector256<float>*)(output) = c3_0;
            *(Vector256<float>*)(output + 32) = c3_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c4_0;
            *(Vector256<float>*)(output + 32) = c4_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c5_0;
            *(Vector256<float>*)(output + 32) = c5_1;
            ConvolutionTail.Finish<Avx2Vectors, Vector256<float>>(tile, 6, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx.Add(c0_0, *(Vector256<float>*)(residual));
            c0_1 = Avx.Add(c0_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c1_0 = Avx.Add(c1_0, *(Vector256<float>*)(residual));
            c1_1 = Avx.Add(c1_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c2_0 = Avx.Add(c2_0, *(Vector256<float>*)(residual));
            c2_1 = Avx.Add(c2_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c3_0 = Avx.Add(c3_0, *(Vector256<float>*)(residual));
            c3_1 = Avx.Add(c3_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c4_0 = Avx.Add(c4_0, *(Vector256<float>*)(residual));
            c4_1 = Avx.Add(c4_1, *(Vector256<float>*)(residual + 32));
            residual += residualStride;
            c5_0 = Avx.Add(c5_0, *(Vector256<float>*)(residual));
            c5_1 = Avx.Add(c5_1, *(Vector256<float>*)(residual + 32));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector256<float>*)(output) = c0_0;
            *(Vector256<float>*)(output + 32) = c0_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c1_0;
            *(Vector256<float>*)(output + 32) = c1_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c2_0;
            *(Vector256<float>*)(output + 32) = c2_1;
            output += outputStride + tile->OutputBreak;
            *(Vector256<float>*)(output) = c3_0;
            *(Vector256<float>*)(output + 32) = c3_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c4_0;
            *(Vector256<float>*)(output + 32) = c4_1;
            output += outputStride;
            *(Vector256<float>*)(output) = c5_0;
            *(Vector256<float>*)(output + 32) = c5_1;
        }
    }
}
