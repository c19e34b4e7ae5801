// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Depthwise rows of 16 channels in 256-bit registers.</summary>
internal static unsafe class Avx2Depthwise
{
    /// <summary>Windows 3, 5, 7 at stride 1, then at stride 2.</summary>
    public static delegate*<DepthwiseRow*, void>[] Windows => [&Window3Stride1, &Window5Stride1, &Window7Stride1, &Window3Stride2, &Window5Stride2, &Window7Stride2];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window3Stride1(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector256<float> low = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector256<float> high = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector256<float> sum0 = Vector256<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 7 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w0_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w1_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w0_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w2_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w1_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w0_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w2_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w1_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w2_0, c6_0);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                    c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
                    c5_0 = Avx.Multiply(c5_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_0, three), sixth))));
                    c6_0 = Avx.Multiply(c6_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c6_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                    c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                    c5_0 = Avx.Min(high, Avx.Max(low, c5_0));
                    c6_0 = Avx.Min(high, Avx.Max(low, c6_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c4_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c5_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c6_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, Avx.Add(c1_0, c2_0)), Avx.Add(Avx.Add(c3_0, c4_0), Avx.Add(c5_0, c6_0))));
                }
            }
            for (; left >= 4; left -= 4, offset += 4 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, c1_0), Avx.Add(c2_0, c3_0)));
                }
            }
            for (; left >= 1; left -= 1, offset += 1 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, c0_0);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector256<float>*)(sum) = Avx.Add(*(Vector256<float>*)(sum), sum0);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx2Vectors, Vector256<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window5Stride1(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector256<float> low = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector256<float> high = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector256<float> sum0 = Vector256<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 7 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w0_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w1_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w0_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w2_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w1_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w0_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w3_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w2_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w1_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w4_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w3_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w2_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w4_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w3_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w4_0, c6_0);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                    c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
                    c5_0 = Avx.Multiply(c5_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_0, three), sixth))));
                    c6_0 = Avx.Multiply(c6_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c6_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                    c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                    c5_0 = Avx.Min(high, Avx.Max(low, c5_0));
                    c6_0 = Avx.Min(high, Avx.Max(low, c6_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c4_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c5_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c6_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, Avx.Add(c1_0, c2_0)), Avx.Add(Avx.Add(c3_0, c4_0), Avx.Add(c5_0, c6_0))));
                }
            }
            for (; left >= 4; left -= 4, offset += 4 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, c1_0), Avx.Add(c2_0, c3_0)));
                }
            }
            for (; left >= 1; left -= 1, offset += 1 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, c0_0);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector256<float>*)(sum) = Avx.Add(*(Vector256<float>*)(sum), sum0);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx2Vectors, Vector256<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window7Stride1(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector256<float> low = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector256<float> high = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector256<float> sum0 = Vector256<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 7 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    Vector256<float> w5_0 = *(Vector256<float>*)(weights + 320);
                    Vector256<float> w6_0 = *(Vector256<float>*)(weights + 384);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w0_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w5_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w1_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w0_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w6_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w5_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w2_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w1_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w0_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w6_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w5_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w3_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w2_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w1_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w6_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w5_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w4_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w3_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w2_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w6_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w5_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w4_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w3_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w6_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w5_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w4_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w6_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w5_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w6_0, c6_0);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                    c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
                    c5_0 = Avx.Multiply(c5_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_0, three), sixth))));
                    c6_0 = Avx.Multiply(c6_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c6_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                    c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                    c5_0 = Avx.Min(high, Avx.Max(low, c5_0));
                    c6_0 = Avx.Min(high, Avx.Max(low, c6_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c4_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c5_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c6_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, Avx.Add(c1_0, c2_0)), Avx.Add(Avx.Add(c3_0, c4_0), Avx.Add(c5_0, c6_0))));
                }
            }
            for (; left >= 4; left -= 4, offset += 4 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    Vector256<float> w5_0 = *(Vector256<float>*)(weights + 320);
                    Vector256<float> w6_0 = *(Vector256<float>*)(weights + 384);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w5_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w6_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w5_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w6_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w5_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w6_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w5_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w6_0, c3_0);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, c1_0), Avx.Add(c2_0, c3_0)));
                }
            }
            for (; left >= 1; left -= 1, offset += 1 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    Vector256<float> w5_0 = *(Vector256<float>*)(weights + 320);
                    Vector256<float> w6_0 = *(Vector256<float>*)(weights + 384);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w5_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w6_0, c0_0);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, c0_0);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector256<float>*)(sum) = Avx.Add(*(Vector256<float>*)(sum), sum0);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx2Vectors, Vector256<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window3Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector256<float> low = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector256<float> high = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector256<float> sum0 = Vector256<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 14 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w0_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w1_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w2_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w0_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w1_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w2_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w0_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w1_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w2_0, c6_0);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                    c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
                    c5_0 = Avx.Multiply(c5_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_0, three), sixth))));
                    c6_0 = Avx.Multiply(c6_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c6_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                    c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                    c5_0 = Avx.Min(high, Avx.Max(low, c5_0));
                    c6_0 = Avx.Min(high, Avx.Max(low, c6_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c4_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c5_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c6_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, Avx.Add(c1_0, c2_0)), Avx.Add(Avx.Add(c3_0, c4_0), Avx.Add(c5_0, c6_0))));
                }
            }
            for (; left >= 4; left -= 4, offset += 8 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, c1_0), Avx.Add(c2_0, c3_0)));
                }
            }
            for (; left >= 1; left -= 1, offset += 2 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, c0_0);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector256<float>*)(sum) = Avx.Add(*(Vector256<float>*)(sum), sum0);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx2Vectors, Vector256<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window5Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector256<float> low = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector256<float> high = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector256<float> sum0 = Vector256<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 14 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w0_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w1_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w2_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w0_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w3_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w1_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w4_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w2_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w0_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w3_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w1_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w4_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w2_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w3_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w4_0, c6_0);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                    c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
                    c5_0 = Avx.Multiply(c5_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_0, three), sixth))));
                    c6_0 = Avx.Multiply(c6_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c6_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                    c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                    c5_0 = Avx.Min(high, Avx.Max(low, c5_0));
                    c6_0 = Avx.Min(high, Avx.Max(low, c6_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c4_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c5_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c6_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, Avx.Add(c1_0, c2_0)), Avx.Add(Avx.Add(c3_0, c4_0), Avx.Add(c5_0, c6_0))));
                }
            }
            for (; left >= 4; left -= 4, offset += 8 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, c1_0), Avx.Add(c2_0, c3_0)));
                }
            }
            for (; left >= 1; left -= 1, offset += 2 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, c0_0);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector256<float>*)(sum) = Avx.Add(*(Vector256<float>*)(sum), sum0);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx2Vectors, Vector256<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window7Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector256<float> low = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector256<float> high = Vector256.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector256<float> sum0 = Vector256<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 14 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    Vector256<float> w5_0 = *(Vector256<float>*)(weights + 320);
                    Vector256<float> w6_0 = *(Vector256<float>*)(weights + 384);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w5_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w6_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w5_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w6_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w0_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w5_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w1_0, c4_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w6_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w2_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w0_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w5_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w3_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w1_0, c5_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w6_0, c3_0);
                    c4_0 = Fma.MultiplyAdd(x0, w4_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w2_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w0_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w5_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w3_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w1_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c4_0 = Fma.MultiplyAdd(x0, w6_0, c4_0);
                    c5_0 = Fma.MultiplyAdd(x0, w4_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w2_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w5_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w3_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c5_0 = Fma.MultiplyAdd(x0, w6_0, c5_0);
                    c6_0 = Fma.MultiplyAdd(x0, w4_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w5_0, c6_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c6_0 = Fma.MultiplyAdd(x0, w6_0, c6_0);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                    c4_0 = Avx.Multiply(c4_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c4_0, three), sixth))));
                    c5_0 = Avx.Multiply(c5_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c5_0, three), sixth))));
                    c6_0 = Avx.Multiply(c6_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c6_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                    c4_0 = Avx.Min(high, Avx.Max(low, c4_0));
                    c5_0 = Avx.Min(high, Avx.Max(low, c5_0));
                    c6_0 = Avx.Min(high, Avx.Max(low, c6_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c4_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c5_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c6_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, Avx.Add(c1_0, c2_0)), Avx.Add(Avx.Add(c3_0, c4_0), Avx.Add(c5_0, c6_0))));
                }
            }
            for (; left >= 4; left -= 4, offset += 8 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    Vector256<float> w5_0 = *(Vector256<float>*)(weights + 320);
                    Vector256<float> w6_0 = *(Vector256<float>*)(weights + 384);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w0_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w1_0, c1_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w2_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w0_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w5_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w3_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w1_0, c2_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w6_0, c0_0);
                    c1_0 = Fma.MultiplyAdd(x0, w4_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w2_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w0_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w5_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w3_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w1_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c1_0 = Fma.MultiplyAdd(x0, w6_0, c1_0);
                    c2_0 = Fma.MultiplyAdd(x0, w4_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w2_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w5_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w3_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c2_0 = Fma.MultiplyAdd(x0, w6_0, c2_0);
                    c3_0 = Fma.MultiplyAdd(x0, w4_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w5_0, c3_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c3_0 = Fma.MultiplyAdd(x0, w6_0, c3_0);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                    c1_0 = Avx.Multiply(c1_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c1_0, three), sixth))));
                    c2_0 = Avx.Multiply(c2_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c2_0, three), sixth))));
                    c3_0 = Avx.Multiply(c3_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c3_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                    c1_0 = Avx.Min(high, Avx.Max(low, c1_0));
                    c2_0 = Avx.Min(high, Avx.Max(low, c2_0));
                    c3_0 = Avx.Min(high, Avx.Max(low, c3_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c1_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c2_0;
                output += outputStride;
                *(Vector256<float>*)(output) = c3_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, Avx.Add(Avx.Add(c0_0, c1_0), Avx.Add(c2_0, c3_0)));
                }
            }
            for (; left >= 1; left -= 1, offset += 2 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector256<float> c0_0 = *(Vector256<float>*)(bias);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector256<float> w0_0 = *(Vector256<float>*)(weights + 0);
                    Vector256<float> w1_0 = *(Vector256<float>*)(weights + 64);
                    Vector256<float> w2_0 = *(Vector256<float>*)(weights + 128);
                    Vector256<float> w3_0 = *(Vector256<float>*)(weights + 192);
                    Vector256<float> w4_0 = *(Vector256<float>*)(weights + 256);
                    Vector256<float> w5_0 = *(Vector256<float>*)(weights + 320);
                    Vector256<float> w6_0 = *(Vector256<float>*)(weights + 384);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector256<float> x0;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w0_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w1_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w2_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w3_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w4_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w5_0, c0_0);
                    input += pixel;
                    x0 = *(Vector256<float>*)(input);
                    c0_0 = Fma.MultiplyAdd(x0, w6_0, c0_0);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector256<float> zero = Vector256<float>.Zero, one = Vector256.Create(1f), three = Vector256.Create(3f), sixth = Vector256.Create(1f / 6);
                    c0_0 = Avx.Multiply(c0_0, Avx.Min(one, Avx.Max(zero, Avx.Multiply(Avx.Add(c0_0, three), sixth))));
                }
                else
                {
                    c0_0 = Avx.Min(high, Avx.Max(low, c0_0));
                }

                *(Vector256<float>*)(output) = c0_0;
                output += outputStride;
                if (summed)
                {
                    sum0 = Avx.Add(sum0, c0_0);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector256<float>*)(sum) = Avx.Add(*(Vector256<float>*)(sum), sum0);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx2Vectors, Vector256<float>>(row);
        }
    }
}
