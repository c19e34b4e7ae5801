// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Convolution tiles in 512-bit registers: rows x channels.</summary>
internal static unsafe class Avx512Convolution
{
    public static delegate*<ConvolutionTile*, void>[] Panels32 =>
        [&Rows1x32, &Rows2x32, &Rows3x32, &Rows4x32, &Rows5x32, &Rows6x32, &Rows7x32, &Rows8x32, &Rows9x32, &Rows10x32, &Rows11x32, &Rows12x32, &Rows13x32, &Rows14x32];

    public static delegate*<ConvolutionTile*, void>[] Panels16 =>
        [&Rows1x16, &Rows2x16, &Rows3x16, &Rows4x16, &Rows5x16, &Rows6x16, &Rows7x16, &Rows8x16, &Rows9x16, &Rows10x16, &Rows11x16, &Rows12x16, &Rows13x16, &Rows14x16];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows1x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = *(Vector512<float>*)(bias + 64);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                a0 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c0_1 = Avx512F.Min(high, Avx512F.Max(low, c0_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 1, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows2x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = *(Vector512<float>*)(bias + 64);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                a0 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c0_1 = Avx512F.Min(high, Avx512F.Max(low, c0_1));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c1_1 = Avx512F.Min(high, Avx512F.Max(low, c1_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 2, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows3x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = *(Vector512<float>*)(bias + 64);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                a0 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c0_1 = Avx512F.Min(high, Avx512F.Max(low, c0_1));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c1_1 = Avx512F.Min(high, Avx512F.Max(low, c1_1));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c2_1 = Avx512F.Min(high, Avx512F.Max(low, c2_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 3, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows4x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = *(Vector512<float>*)(bias + 64);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 4, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows5x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = *(Vector512<float>*)(bias + 64);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 5, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows6x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = *(Vector512<float>*)(bias + 64);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 6, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows7x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 7, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows8x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1, c7_0, c7_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            c7_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = c7_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                c7_1 = Avx512F.FusedMultiplyAdd(x, w1, c7_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c7_1 = Avx512F.Min(high, Avx512F.Max(low, c7_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c7_1 = Avx512F.Multiply(c7_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 8, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows9x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1, c7_0, c7_1, c8_0, c8_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            c7_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            c8_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = c7_1 = c8_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                c7_1 = Avx512F.FusedMultiplyAdd(x, w1, c7_1);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                c8_1 = Avx512F.FusedMultiplyAdd(x, w1, c8_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c7_1 = Avx512F.Min(high, Avx512F.Max(low, c7_1));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c8_1 = Avx512F.Min(high, Avx512F.Max(low, c8_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c7_1 = Avx512F.Multiply(c7_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_1, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c8_1 = Avx512F.Multiply(c8_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 9, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows10x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1, c7_0, c7_1, c8_0, c8_1, c9_0, c9_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            c7_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            c8_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            c9_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = c7_1 = c8_1 = c9_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                c7_1 = Avx512F.FusedMultiplyAdd(x, w1, c7_1);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                c8_1 = Avx512F.FusedMultiplyAdd(x, w1, c8_1);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                c9_1 = Avx512F.FusedMultiplyAdd(x, w1, c9_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c7_1 = Avx512F.Min(high, Avx512F.Max(low, c7_1));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c8_1 = Avx512F.Min(high, Avx512F.Max(low, c8_1));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c9_1 = Avx512F.Min(high, Avx512F.Max(low, c9_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c7_1 = Avx512F.Multiply(c7_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_1, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c8_1 = Avx512F.Multiply(c8_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_1, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c9_1 = Avx512F.Multiply(c9_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 10, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows11x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1, c7_0, c7_1, c8_0, c8_1, c9_0, c9_1, c10_0, c10_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            c7_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            c8_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            c9_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
            c10_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = c7_1 = c8_1 = c9_1 = c10_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                c7_1 = Avx512F.FusedMultiplyAdd(x, w1, c7_1);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                c8_1 = Avx512F.FusedMultiplyAdd(x, w1, c8_1);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                c9_1 = Avx512F.FusedMultiplyAdd(x, w1, c9_1);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                c10_1 = Avx512F.FusedMultiplyAdd(x, w1, c10_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c7_1 = Avx512F.Min(high, Avx512F.Max(low, c7_1));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c8_1 = Avx512F.Min(high, Avx512F.Max(low, c8_1));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c9_1 = Avx512F.Min(high, Avx512F.Max(low, c9_1));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
                c10_1 = Avx512F.Min(high, Avx512F.Max(low, c10_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c7_1 = Avx512F.Multiply(c7_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_1, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c8_1 = Avx512F.Multiply(c8_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_1, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c9_1 = Avx512F.Multiply(c9_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_1, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
            c10_1 = Avx512F.Multiply(c10_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 11, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows12x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1, c7_0, c7_1, c8_0, c8_1, c9_0, c9_1, c10_0, c10_1, c11_0, c11_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            c7_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            c8_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            c9_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
            c10_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c11_0 = *(Vector512<float>*)(partial);
            c11_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = c11_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = c7_1 = c8_1 = c9_1 = c10_1 = c11_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                c7_1 = Avx512F.FusedMultiplyAdd(x, w1, c7_1);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                c8_1 = Avx512F.FusedMultiplyAdd(x, w1, c8_1);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                c9_1 = Avx512F.FusedMultiplyAdd(x, w1, c9_1);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                c10_1 = Avx512F.FusedMultiplyAdd(x, w1, c10_1);
                x = Vector512.Create(*(float*)(a9 + (2 * stride)));
                c11_0 = Avx512F.FusedMultiplyAdd(x, w0, c11_0);
                c11_1 = Avx512F.FusedMultiplyAdd(x, w1, c11_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            c11_1 = Avx512F.Add(c11_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c7_1 = Avx512F.Min(high, Avx512F.Max(low, c7_1));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c8_1 = Avx512F.Min(high, Avx512F.Max(low, c8_1));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c9_1 = Avx512F.Min(high, Avx512F.Max(low, c9_1));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
                c10_1 = Avx512F.Min(high, Avx512F.Max(low, c10_1));
                c11_0 = Avx512F.Min(high, Avx512F.Max(low, c11_0));
                c11_1 = Avx512F.Min(high, Avx512F.Max(low, c11_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c7_1 = Avx512F.Multiply(c7_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_1, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c8_1 = Avx512F.Multiply(c8_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_1, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c9_1 = Avx512F.Multiply(c9_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_1, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
            c10_1 = Avx512F.Multiply(c10_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_1, three), sixth))));
            c11_0 = Avx512F.Multiply(c11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_0, three), sixth))));
            c11_1 = Avx512F.Multiply(c11_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            *(Vector512<float>*)(output + 64) = c11_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 12, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            c11_1 = Avx512F.Add(c11_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            *(Vector512<float>*)(output + 64) = c11_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows13x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1, c7_0, c7_1, c8_0, c8_1, c9_0, c9_1, c10_0, c10_1, c11_0, c11_1, c12_0, c12_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            c7_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            c8_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            c9_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
            c10_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c11_0 = *(Vector512<float>*)(partial);
            c11_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c12_0 = *(Vector512<float>*)(partial);
            c12_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = c11_0 = c12_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = c7_1 = c8_1 = c9_1 = c10_1 = c11_1 = c12_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            byte* a12 = a9 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                c7_1 = Avx512F.FusedMultiplyAdd(x, w1, c7_1);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                c8_1 = Avx512F.FusedMultiplyAdd(x, w1, c8_1);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                c9_1 = Avx512F.FusedMultiplyAdd(x, w1, c9_1);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                c10_1 = Avx512F.FusedMultiplyAdd(x, w1, c10_1);
                x = Vector512.Create(*(float*)(a9 + (2 * stride)));
                c11_0 = Avx512F.FusedMultiplyAdd(x, w0, c11_0);
                c11_1 = Avx512F.FusedMultiplyAdd(x, w1, c11_1);
                x = Vector512.Create(*(float*)(a12));
                c12_0 = Avx512F.FusedMultiplyAdd(x, w0, c12_0);
                c12_1 = Avx512F.FusedMultiplyAdd(x, w1, c12_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                a12 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            c11_1 = Avx512F.Add(c11_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
            c12_1 = Avx512F.Add(c12_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c7_1 = Avx512F.Min(high, Avx512F.Max(low, c7_1));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c8_1 = Avx512F.Min(high, Avx512F.Max(low, c8_1));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c9_1 = Avx512F.Min(high, Avx512F.Max(low, c9_1));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
                c10_1 = Avx512F.Min(high, Avx512F.Max(low, c10_1));
                c11_0 = Avx512F.Min(high, Avx512F.Max(low, c11_0));
                c11_1 = Avx512F.Min(high, Avx512F.Max(low, c11_1));
                c12_0 = Avx512F.Min(high, Avx512F.Max(low, c12_0));
                c12_1 = Avx512F.Min(high, Avx512F.Max(low, c12_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c7_1 = Avx512F.Multiply(c7_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_1, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c8_1 = Avx512F.Multiply(c8_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_1, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c9_1 = Avx512F.Multiply(c9_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_1, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
            c10_1 = Avx512F.Multiply(c10_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_1, three), sixth))));
            c11_0 = Avx512F.Multiply(c11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_0, three), sixth))));
            c11_1 = Avx512F.Multiply(c11_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_1, three), sixth))));
            c12_0 = Avx512F.Multiply(c12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c12_0, three), sixth))));
            c12_1 = Avx512F.Multiply(c12_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c12_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            *(Vector512<float>*)(output + 64) = c11_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
            *(Vector512<float>*)(output + 64) = c12_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 13, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            c11_1 = Avx512F.Add(c11_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
            c12_1 = Avx512F.Add(c12_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            *(Vector512<float>*)(output + 64) = c11_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
            *(Vector512<float>*)(output + 64) = c12_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows14x32(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c0_1, c1_0, c1_1, c2_0, c2_1, c3_0, c3_1, c4_0, c4_1, c5_0, c5_1, c6_0, c6_1, c7_0, c7_1, c8_0, c8_1, c9_0, c9_1, c10_0, c10_1, c11_0, c11_1, c12_0, c12_1, c13_0, c13_1;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            c0_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            c1_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            c2_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            c3_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            c4_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            c5_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            c6_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            c7_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            c8_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            c9_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
            c10_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c11_0 = *(Vector512<float>*)(partial);
            c11_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c12_0 = *(Vector512<float>*)(partial);
            c12_1 = *(Vector512<float>*)(partial + 64);
            partial += outputStride;
            c13_0 = *(Vector512<float>*)(partial);
            c13_1 = *(Vector512<float>*)(partial + 64);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = c11_0 = c12_0 = c13_0 = *(Vector512<float>*)(bias + 0);
            c0_1 = c1_1 = c2_1 = c3_1 = c4_1 = c5_1 = c6_1 = c7_1 = c8_1 = c9_1 = c10_1 = c11_1 = c12_1 = c13_1 = *(Vector512<float>*)(bias + 64);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            byte* a12 = a9 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Vector512<float> w1 = *(Vector512<float>*)(weights + 64);
                Sse.Prefetch1(ahead);
                Sse.Prefetch1(ahead + 64);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                c0_1 = Avx512F.FusedMultiplyAdd(x, w1, c0_1);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                c1_1 = Avx512F.FusedMultiplyAdd(x, w1, c1_1);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                c2_1 = Avx512F.FusedMultiplyAdd(x, w1, c2_1);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                c3_1 = Avx512F.FusedMultiplyAdd(x, w1, c3_1);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                c4_1 = Avx512F.FusedMultiplyAdd(x, w1, c4_1);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                c5_1 = Avx512F.FusedMultiplyAdd(x, w1, c5_1);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                c6_1 = Avx512F.FusedMultiplyAdd(x, w1, c6_1);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                c7_1 = Avx512F.FusedMultiplyAdd(x, w1, c7_1);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                c8_1 = Avx512F.FusedMultiplyAdd(x, w1, c8_1);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                c9_1 = Avx512F.FusedMultiplyAdd(x, w1, c9_1);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                c10_1 = Avx512F.FusedMultiplyAdd(x, w1, c10_1);
                x = Vector512.Create(*(float*)(a9 + (2 * stride)));
                c11_0 = Avx512F.FusedMultiplyAdd(x, w0, c11_0);
                c11_1 = Avx512F.FusedMultiplyAdd(x, w1, c11_1);
                x = Vector512.Create(*(float*)(a12));
                c12_0 = Avx512F.FusedMultiplyAdd(x, w0, c12_0);
                c12_1 = Avx512F.FusedMultiplyAdd(x, w1, c12_1);
                x = Vector512.Create(*(float*)(a12 + stride));
                c13_0 = Avx512F.FusedMultiplyAdd(x, w0, c13_0);
                c13_1 = Avx512F.FusedMultiplyAdd(x, w1, c13_1);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                a12 += sizeof(float);
                weights += 128;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            c11_1 = Avx512F.Add(c11_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
            c12_1 = Avx512F.Add(c12_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c13_0 = Avx512F.Add(c13_0, *(Vector512<float>*)(residual));
            c13_1 = Avx512F.Add(c13_1, *(Vector512<float>*)(residual + 64));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
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
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c4_1 = Avx512F.Min(high, Avx512F.Max(low, c4_1));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c5_1 = Avx512F.Min(high, Avx512F.Max(low, c5_1));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c6_1 = Avx512F.Min(high, Avx512F.Max(low, c6_1));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c7_1 = Avx512F.Min(high, Avx512F.Max(low, c7_1));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c8_1 = Avx512F.Min(high, Avx512F.Max(low, c8_1));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c9_1 = Avx512F.Min(high, Avx512F.Max(low, c9_1));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
                c10_1 = Avx512F.Min(high, Avx512F.Max(low, c10_1));
                c11_0 = Avx512F.Min(high, Avx512F.Max(low, c11_0));
                c11_1 = Avx512F.Min(high, Avx512F.Max(low, c11_1));
                c12_0 = Avx512F.Min(high, Avx512F.Max(low, c12_0));
                c12_1 = Avx512F.Min(high, Avx512F.Max(low, c12_1));
                c13_0 = Avx512F.Min(high, Avx512F.Max(low, c13_0));
                c13_1 = Avx512F.Min(high, Avx512F.Max(low, c13_1));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c0_1 = Avx512F.Multiply(c0_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c1_1 = Avx512F.Multiply(c1_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c2_1 = Avx512F.Multiply(c2_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_1, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c3_1 = Avx512F.Multiply(c3_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_1, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c4_1 = Avx512F.Multiply(c4_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_1, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c5_1 = Avx512F.Multiply(c5_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_1, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c6_1 = Avx512F.Multiply(c6_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_1, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c7_1 = Avx512F.Multiply(c7_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_1, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c8_1 = Avx512F.Multiply(c8_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_1, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c9_1 = Avx512F.Multiply(c9_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_1, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
            c10_1 = Avx512F.Multiply(c10_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_1, three), sixth))));
            c11_0 = Avx512F.Multiply(c11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_0, three), sixth))));
            c11_1 = Avx512F.Multiply(c11_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_1, three), sixth))));
            c12_0 = Avx512F.Multiply(c12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c12_0, three), sixth))));
            c12_1 = Avx512F.Multiply(c12_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c12_1, three), sixth))));
            c13_0 = Avx512F.Multiply(c13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c13_0, three), sixth))));
            c13_1 = Avx512F.Multiply(c13_1, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c13_1, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            *(Vector512<float>*)(output + 64) = c11_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
            *(Vector512<float>*)(output + 64) = c12_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            *(Vector512<float>*)(output + 64) = c13_1;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 14, 32);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            c0_1 = Avx512F.Add(c0_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            c1_1 = Avx512F.Add(c1_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            c2_1 = Avx512F.Add(c2_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            c3_1 = Avx512F.Add(c3_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            c4_1 = Avx512F.Add(c4_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            c5_1 = Avx512F.Add(c5_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            c6_1 = Avx512F.Add(c6_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            c7_1 = Avx512F.Add(c7_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            c8_1 = Avx512F.Add(c8_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            c9_1 = Avx512F.Add(c9_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            c10_1 = Avx512F.Add(c10_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            c11_1 = Avx512F.Add(c11_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
            c12_1 = Avx512F.Add(c12_1, *(Vector512<float>*)(residual + 64));
            residual += residualStride;
            c13_0 = Avx512F.Add(c13_0, *(Vector512<float>*)(residual));
            c13_1 = Avx512F.Add(c13_1, *(Vector512<float>*)(residual + 64));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            *(Vector512<float>*)(output + 64) = c0_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            *(Vector512<float>*)(output + 64) = c1_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            *(Vector512<float>*)(output + 64) = c2_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            *(Vector512<float>*)(output + 64) = c3_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            *(Vector512<float>*)(output + 64) = c4_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            *(Vector512<float>*)(output + 64) = c5_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            *(Vector512<float>*)(output + 64) = c6_1;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c7_0;
            *(Vector512<float>*)(output + 64) = c7_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            *(Vector512<float>*)(output + 64) = c8_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            *(Vector512<float>*)(output + 64) = c9_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            *(Vector512<float>*)(output + 64) = c10_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            *(Vector512<float>*)(output + 64) = c11_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
            *(Vector512<float>*)(output + 64) = c12_1;
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            *(Vector512<float>*)(output + 64) = c13_1;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows1x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = *(Vector512<float>*)(bias + 0);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 1, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows2x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = *(Vector512<float>*)(bias + 0);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c1_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 2, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c1_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows3x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = *(Vector512<float>*)(bias + 0);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                a0 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 3, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows4x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = *(Vector512<float>*)(bias + 0);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 4, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows5x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = *(Vector512<float>*)(bias + 0);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 5, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows6x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = *(Vector512<float>*)(bias + 0);
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
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 6, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows7x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 7, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows8x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0, c7_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 8, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows9x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0, c7_0, c8_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 9, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows10x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0, c7_0, c8_0, c9_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 10, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows11x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0, c7_0, c8_0, c9_0, c10_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 11, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows12x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0, c7_0, c8_0, c9_0, c10_0, c11_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c11_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = c11_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                x = Vector512.Create(*(float*)(a9 + (2 * stride)));
                c11_0 = Avx512F.FusedMultiplyAdd(x, w0, c11_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
                c11_0 = Avx512F.Min(high, Avx512F.Max(low, c11_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
            c11_0 = Avx512F.Multiply(c11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 12, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows13x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0, c7_0, c8_0, c9_0, c10_0, c11_0, c12_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c11_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c12_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = c11_0 = c12_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            byte* a12 = a9 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                x = Vector512.Create(*(float*)(a9 + (2 * stride)));
                c11_0 = Avx512F.FusedMultiplyAdd(x, w0, c11_0);
                x = Vector512.Create(*(float*)(a12));
                c12_0 = Avx512F.FusedMultiplyAdd(x, w0, c12_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                a12 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
                c11_0 = Avx512F.Min(high, Avx512F.Max(low, c11_0));
                c12_0 = Avx512F.Min(high, Avx512F.Max(low, c12_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
            c11_0 = Avx512F.Multiply(c11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_0, three), sixth))));
            c12_0 = Avx512F.Multiply(c12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c12_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 13, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Rows14x16(ConvolutionTile* tile)
    {
        Vector512<float> c0_0, c1_0, c2_0, c3_0, c4_0, c5_0, c6_0, c7_0, c8_0, c9_0, c10_0, c11_0, c12_0, c13_0;
        nint outputStride = tile->OutputStride, residualStride = tile->ResidualStride, stride = tile->PixelStride;
        if (tile->Accumulate)
        {
            byte* partial = (byte*)tile->Output;
            c0_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c1_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c2_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c3_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c4_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c5_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c6_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c7_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c8_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c9_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c10_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c11_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c12_0 = *(Vector512<float>*)(partial);
            partial += outputStride;
            c13_0 = *(Vector512<float>*)(partial);
        }
        else
        {
            byte* bias = (byte*)tile->Bias;
            c0_0 = c1_0 = c2_0 = c3_0 = c4_0 = c5_0 = c6_0 = c7_0 = c8_0 = c9_0 = c10_0 = c11_0 = c12_0 = c13_0 = *(Vector512<float>*)(bias + 0);
        }

        byte* weights = (byte*)tile->Weights;
        byte* ahead = tile->Ahead;
        nint aheadStep = tile->AheadStep;
        nint* offsets = tile->TapOffsets, end = offsets + tile->Taps;
        do
        {
            byte* a0 = tile->Input + *offsets;
            byte* a3 = a0 + (3 * stride);
            byte* a6 = a3 + (3 * stride);
            byte* a9 = a6 + (3 * stride);
            byte* a12 = a9 + (3 * stride);
            nint depth = tile->Depth;
            do
            {
                Vector512<float> w0 = *(Vector512<float>*)(weights);
                Sse.Prefetch1(ahead);
                ahead += aheadStep;
                Vector512<float> x;
                x = Vector512.Create(*(float*)(a0));
                c0_0 = Avx512F.FusedMultiplyAdd(x, w0, c0_0);
                x = Vector512.Create(*(float*)(a0 + stride));
                c1_0 = Avx512F.FusedMultiplyAdd(x, w0, c1_0);
                x = Vector512.Create(*(float*)(a0 + (2 * stride)));
                c2_0 = Avx512F.FusedMultiplyAdd(x, w0, c2_0);
                x = Vector512.Create(*(float*)(a3));
                c3_0 = Avx512F.FusedMultiplyAdd(x, w0, c3_0);
                x = Vector512.Create(*(float*)(a3 + stride));
                c4_0 = Avx512F.FusedMultiplyAdd(x, w0, c4_0);
                x = Vector512.Create(*(float*)(a3 + (2 * stride)));
                c5_0 = Avx512F.FusedMultiplyAdd(x, w0, c5_0);
                x = Vector512.Create(*(float*)(a6));
                c6_0 = Avx512F.FusedMultiplyAdd(x, w0, c6_0);
                x = Vector512.Create(*(float*)(a6 + stride));
                c7_0 = Avx512F.FusedMultiplyAdd(x, w0, c7_0);
                x = Vector512.Create(*(float*)(a6 + (2 * stride)));
                c8_0 = Avx512F.FusedMultiplyAdd(x, w0, c8_0);
                x = Vector512.Create(*(float*)(a9));
                c9_0 = Avx512F.FusedMultiplyAdd(x, w0, c9_0);
                x = Vector512.Create(*(float*)(a9 + stride));
                c10_0 = Avx512F.FusedMultiplyAdd(x, w0, c10_0);
                x = Vector512.Create(*(float*)(a9 + (2 * stride)));
                c11_0 = Avx512F.FusedMultiplyAdd(x, w0, c11_0);
                x = Vector512.Create(*(float*)(a12));
                c12_0 = Avx512F.FusedMultiplyAdd(x, w0, c12_0);
                x = Vector512.Create(*(float*)(a12 + stride));
                c13_0 = Avx512F.FusedMultiplyAdd(x, w0, c13_0);
                a0 += sizeof(float);
                a3 += sizeof(float);
                a6 += sizeof(float);
                a9 += sizeof(float);
                a12 += sizeof(float);
                weights += 64;
            } while (--depth > 0);
        } while (++offsets < end);

        if (tile->Residual != null && tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c13_0 = Avx512F.Add(c13_0, *(Vector512<float>*)(residual));
        }

        if (tile->Epilogue == Epilogue.Clamp)
        {
            if (tile->Low > float.NegativeInfinity || tile->High < float.PositiveInfinity)
            {
                Vector512<float> low = Vector512.Create(tile->Low), high = Vector512.Create(tile->High);
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
                c7_0 = Avx512F.Min(high, Avx512F.Max(low, c7_0));
                c8_0 = Avx512F.Min(high, Avx512F.Max(low, c8_0));
                c9_0 = Avx512F.Min(high, Avx512F.Max(low, c9_0));
                c10_0 = Avx512F.Min(high, Avx512F.Max(low, c10_0));
                c11_0 = Avx512F.Min(high, Avx512F.Max(low, c11_0));
                c12_0 = Avx512F.Min(high, Avx512F.Max(low, c12_0));
                c13_0 = Avx512F.Min(high, Avx512F.Max(low, c13_0));
            }
        }
        else if (tile->Epilogue == Epilogue.HardSwish)
        {
            Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
            c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
            c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
            c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            c4_0 = Avx512F.Multiply(c4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c4_0, three), sixth))));
            c5_0 = Avx512F.Multiply(c5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c5_0, three), sixth))));
            c6_0 = Avx512F.Multiply(c6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c6_0, three), sixth))));
            c7_0 = Avx512F.Multiply(c7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c7_0, three), sixth))));
            c8_0 = Avx512F.Multiply(c8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c8_0, three), sixth))));
            c9_0 = Avx512F.Multiply(c9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c9_0, three), sixth))));
            c10_0 = Avx512F.Multiply(c10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c10_0, three), sixth))));
            c11_0 = Avx512F.Multiply(c11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c11_0, three), sixth))));
            c12_0 = Avx512F.Multiply(c12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c12_0, three), sixth))));
            c13_0 = Avx512F.Multiply(c13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c13_0, three), sixth))));
        }
        else
        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            ConvolutionTail.Finish<Avx512Vectors, Vector512<float>>(tile, 14, 16);
            return;
        }

        if (tile->Residual != null && !tile->ResidualBeforeActivation)
        {
            byte* residual = (byte*)tile->Residual;
            c0_0 = Avx512F.Add(c0_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c1_0 = Avx512F.Add(c1_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c2_0 = Avx512F.Add(c2_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c3_0 = Avx512F.Add(c3_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c4_0 = Avx512F.Add(c4_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c5_0 = Avx512F.Add(c5_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c6_0 = Avx512F.Add(c6_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c7_0 = Avx512F.Add(c7_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c8_0 = Avx512F.Add(c8_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c9_0 = Avx512F.Add(c9_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c10_0 = Avx512F.Add(c10_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c11_0 = Avx512F.Add(c11_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c12_0 = Avx512F.Add(c12_0, *(Vector512<float>*)(residual));
            residual += residualStride;
            c13_0 = Avx512F.Add(c13_0, *(Vector512<float>*)(residual));
        }

        {
            byte* output = (byte*)tile->Output;
            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c6_0;
            output += outputStride + tile->OutputBreak;
            *(Vector512<float>*)(output) = c7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
        }
    }
}
