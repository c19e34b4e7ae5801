// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Depthwise rows of 16 channels in 128-bit registers.</summary>
internal static unsafe class NeonDepthwise
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
        Vector128<float> low = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector128<float> high = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 7 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1, c4_1 = c0_1, c5_1 = c0_1, c6_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c6_1);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                    c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
                    c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
                    c5_0 = (c5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_0 + three) * sixth))));
                    c5_1 = (c5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_1 + three) * sixth))));
                    c6_0 = (c6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_0 + three) * sixth))));
                    c6_1 = (c6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                    c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                    c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                    c5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_0));
                    c5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_1));
                    c6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_0));
                    c6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c4_0;
                *(Vector128<float>*)(output + 16) = c4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c5_0;
                *(Vector128<float>*)(output + 16) = c5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c6_0;
                *(Vector128<float>*)(output + 16) = c6_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + (c1_0 + c2_0)) + ((c3_0 + c4_0) + (c5_0 + c6_0))));
                    sum1 = (sum1 + ((c0_1 + (c1_1 + c2_1)) + ((c3_1 + c4_1) + (c5_1 + c6_1))));
                }
            }
            for (; left >= 4; left -= 4, offset += 4 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + c1_0) + (c2_0 + c3_0)));
                    sum1 = (sum1 + ((c0_1 + c1_1) + (c2_1 + c3_1)));
                }
            }
            for (; left >= 1; left -= 1, offset += 1 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + c0_0);
                    sum1 = (sum1 + c0_1);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector128<float>*)(sum) = (*(Vector128<float>*)(sum) + sum0);
                *(Vector128<float>*)(sum + 16) = (*(Vector128<float>*)(sum + 16) + sum1);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<NeonVectors, Vector128<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window5Stride1(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector128<float> low = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector128<float> high = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 7 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1, c4_1 = c0_1, c5_1 = c0_1, c6_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c6_1);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                    c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
                    c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
                    c5_0 = (c5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_0 + three) * sixth))));
                    c5_1 = (c5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_1 + three) * sixth))));
                    c6_0 = (c6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_0 + three) * sixth))));
                    c6_1 = (c6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                    c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                    c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                    c5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_0));
                    c5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_1));
                    c6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_0));
                    c6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c4_0;
                *(Vector128<float>*)(output + 16) = c4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c5_0;
                *(Vector128<float>*)(output + 16) = c5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c6_0;
                *(Vector128<float>*)(output + 16) = c6_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + (c1_0 + c2_0)) + ((c3_0 + c4_0) + (c5_0 + c6_0))));
                    sum1 = (sum1 + ((c0_1 + (c1_1 + c2_1)) + ((c3_1 + c4_1) + (c5_1 + c6_1))));
                }
            }
            for (; left >= 4; left -= 4, offset += 4 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + c1_0) + (c2_0 + c3_0)));
                    sum1 = (sum1 + ((c0_1 + c1_1) + (c2_1 + c3_1)));
                }
            }
            for (; left >= 1; left -= 1, offset += 1 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + c0_0);
                    sum1 = (sum1 + c0_1);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector128<float>*)(sum) = (*(Vector128<float>*)(sum) + sum0);
                *(Vector128<float>*)(sum + 16) = (*(Vector128<float>*)(sum + 16) + sum1);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<NeonVectors, Vector128<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window7Stride1(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector128<float> low = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector128<float> high = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 7 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1, c4_1 = c0_1, c5_1 = c0_1, c6_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    Vector128<float> w5_0 = *(Vector128<float>*)(weights + 320);
                    Vector128<float> w5_1 = *(Vector128<float>*)(weights + 336);
                    Vector128<float> w6_0 = *(Vector128<float>*)(weights + 384);
                    Vector128<float> w6_1 = *(Vector128<float>*)(weights + 400);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c6_1);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                    c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
                    c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
                    c5_0 = (c5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_0 + three) * sixth))));
                    c5_1 = (c5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_1 + three) * sixth))));
                    c6_0 = (c6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_0 + three) * sixth))));
                    c6_1 = (c6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                    c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                    c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                    c5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_0));
                    c5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_1));
                    c6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_0));
                    c6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c4_0;
                *(Vector128<float>*)(output + 16) = c4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c5_0;
                *(Vector128<float>*)(output + 16) = c5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c6_0;
                *(Vector128<float>*)(output + 16) = c6_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + (c1_0 + c2_0)) + ((c3_0 + c4_0) + (c5_0 + c6_0))));
                    sum1 = (sum1 + ((c0_1 + (c1_1 + c2_1)) + ((c3_1 + c4_1) + (c5_1 + c6_1))));
                }
            }
            for (; left >= 4; left -= 4, offset += 4 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    Vector128<float> w5_0 = *(Vector128<float>*)(weights + 320);
                    Vector128<float> w5_1 = *(Vector128<float>*)(weights + 336);
                    Vector128<float> w6_0 = *(Vector128<float>*)(weights + 384);
                    Vector128<float> w6_1 = *(Vector128<float>*)(weights + 400);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c3_1);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + c1_0) + (c2_0 + c3_0)));
                    sum1 = (sum1 + ((c0_1 + c1_1) + (c2_1 + c3_1)));
                }
            }
            for (; left >= 1; left -= 1, offset += 1 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    Vector128<float> w5_0 = *(Vector128<float>*)(weights + 320);
                    Vector128<float> w5_1 = *(Vector128<float>*)(weights + 336);
                    Vector128<float> w6_0 = *(Vector128<float>*)(weights + 384);
                    Vector128<float> w6_1 = *(Vector128<float>*)(weights + 400);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + c0_0);
                    sum1 = (sum1 + c0_1);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector128<float>*)(sum) = (*(Vector128<float>*)(sum) + sum0);
                *(Vector128<float>*)(sum + 16) = (*(Vector128<float>*)(sum + 16) + sum1);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<NeonVectors, Vector128<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window3Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector128<float> low = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector128<float> high = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 14 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1, c4_1 = c0_1, c5_1 = c0_1, c6_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c6_1);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                    c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
                    c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
                    c5_0 = (c5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_0 + three) * sixth))));
                    c5_1 = (c5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_1 + three) * sixth))));
                    c6_0 = (c6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_0 + three) * sixth))));
                    c6_1 = (c6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                    c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                    c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                    c5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_0));
                    c5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_1));
                    c6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_0));
                    c6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c4_0;
                *(Vector128<float>*)(output + 16) = c4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c5_0;
                *(Vector128<float>*)(output + 16) = c5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c6_0;
                *(Vector128<float>*)(output + 16) = c6_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + (c1_0 + c2_0)) + ((c3_0 + c4_0) + (c5_0 + c6_0))));
                    sum1 = (sum1 + ((c0_1 + (c1_1 + c2_1)) + ((c3_1 + c4_1) + (c5_1 + c6_1))));
                }
            }
            for (; left >= 4; left -= 4, offset += 8 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + c1_0) + (c2_0 + c3_0)));
                    sum1 = (sum1 + ((c0_1 + c1_1) + (c2_1 + c3_1)));
                }
            }
            for (; left >= 1; left -= 1, offset += 2 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 3; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    weights += 192;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + c0_0);
                    sum1 = (sum1 + c0_1);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector128<float>*)(sum) = (*(Vector128<float>*)(sum) + sum0);
                *(Vector128<float>*)(sum + 16) = (*(Vector128<float>*)(sum + 16) + sum1);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<NeonVectors, Vector128<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window5Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector128<float> low = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector128<float> high = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 14 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1, c4_1 = c0_1, c5_1 = c0_1, c6_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c6_1);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                    c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
                    c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
                    c5_0 = (c5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_0 + three) * sixth))));
                    c5_1 = (c5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_1 + three) * sixth))));
                    c6_0 = (c6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_0 + three) * sixth))));
                    c6_1 = (c6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                    c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                    c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                    c5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_0));
                    c5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_1));
                    c6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_0));
                    c6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c4_0;
                *(Vector128<float>*)(output + 16) = c4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c5_0;
                *(Vector128<float>*)(output + 16) = c5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c6_0;
                *(Vector128<float>*)(output + 16) = c6_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + (c1_0 + c2_0)) + ((c3_0 + c4_0) + (c5_0 + c6_0))));
                    sum1 = (sum1 + ((c0_1 + (c1_1 + c2_1)) + ((c3_1 + c4_1) + (c5_1 + c6_1))));
                }
            }
            for (; left >= 4; left -= 4, offset += 8 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + c1_0) + (c2_0 + c3_0)));
                    sum1 = (sum1 + ((c0_1 + c1_1) + (c2_1 + c3_1)));
                }
            }
            for (; left >= 1; left -= 1, offset += 2 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 5; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    weights += 320;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + c0_0);
                    sum1 = (sum1 + c0_1);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector128<float>*)(sum) = (*(Vector128<float>*)(sum) + sum0);
                *(Vector128<float>*)(sum + 16) = (*(Vector128<float>*)(sum + 16) + sum1);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<NeonVectors, Vector128<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window7Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector128<float> low = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector128<float> high = Vector128.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        for (nint part = 0; part < 64; part += 32)
        {
            byte* output = (byte*)row->Output + part;
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            nint offset = 0, left = row->Width;
            for (; left >= 7; left -= 7, offset += 14 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1, c4_1 = c0_1, c5_1 = c0_1, c6_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    Vector128<float> w5_0 = *(Vector128<float>*)(weights + 320);
                    Vector128<float> w5_1 = *(Vector128<float>*)(weights + 336);
                    Vector128<float> w6_0 = *(Vector128<float>*)(weights + 384);
                    Vector128<float> w6_1 = *(Vector128<float>*)(weights + 400);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c3_1);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c4_0);
                    c4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c4_1);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c5_0);
                    c5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c5_1);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c6_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c6_0);
                    c6_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c6_1);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                    c4_0 = (c4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_0 + three) * sixth))));
                    c4_1 = (c4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c4_1 + three) * sixth))));
                    c5_0 = (c5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_0 + three) * sixth))));
                    c5_1 = (c5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c5_1 + three) * sixth))));
                    c6_0 = (c6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_0 + three) * sixth))));
                    c6_1 = (c6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c6_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                    c4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_0));
                    c4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c4_1));
                    c5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_0));
                    c5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c5_1));
                    c6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_0));
                    c6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c6_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c4_0;
                *(Vector128<float>*)(output + 16) = c4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c5_0;
                *(Vector128<float>*)(output + 16) = c5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c6_0;
                *(Vector128<float>*)(output + 16) = c6_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + (c1_0 + c2_0)) + ((c3_0 + c4_0) + (c5_0 + c6_0))));
                    sum1 = (sum1 + ((c0_1 + (c1_1 + c2_1)) + ((c3_1 + c4_1) + (c5_1 + c6_1))));
                }
            }
            for (; left >= 4; left -= 4, offset += 8 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16), c1_1 = c0_1, c2_1 = c0_1, c3_1 = c0_1;
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    Vector128<float> w5_0 = *(Vector128<float>*)(weights + 320);
                    Vector128<float> w5_1 = *(Vector128<float>*)(weights + 336);
                    Vector128<float> w6_0 = *(Vector128<float>*)(weights + 384);
                    Vector128<float> w6_1 = *(Vector128<float>*)(weights + 400);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c1_0);
                    c1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c1_1);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c2_0);
                    c2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c2_1);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c3_0);
                    c3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c3_1);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                    c1_0 = (c1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_0 + three) * sixth))));
                    c1_1 = (c1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c1_1 + three) * sixth))));
                    c2_0 = (c2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_0 + three) * sixth))));
                    c2_1 = (c2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c2_1 + three) * sixth))));
                    c3_0 = (c3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_0 + three) * sixth))));
                    c3_1 = (c3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c3_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                    c1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_0));
                    c1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c1_1));
                    c2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_0));
                    c2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c2_1));
                    c3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_0));
                    c3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c3_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c1_0;
                *(Vector128<float>*)(output + 16) = c1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c2_0;
                *(Vector128<float>*)(output + 16) = c2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c3_0;
                *(Vector128<float>*)(output + 16) = c3_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + ((c0_0 + c1_0) + (c2_0 + c3_0)));
                    sum1 = (sum1 + ((c0_1 + c1_1) + (c2_1 + c3_1)));
                }
            }
            for (; left >= 1; left -= 1, offset += 2 * pixel)
            {
                byte* bias = (byte*)row->Bias + part;
                Vector128<float> c0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)row->Weights + part;
                for (nint ky = 0; ky < 7; ky++)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> w3_0 = *(Vector128<float>*)(weights + 192);
                    Vector128<float> w3_1 = *(Vector128<float>*)(weights + 208);
                    Vector128<float> w4_0 = *(Vector128<float>*)(weights + 256);
                    Vector128<float> w4_1 = *(Vector128<float>*)(weights + 272);
                    Vector128<float> w5_0 = *(Vector128<float>*)(weights + 320);
                    Vector128<float> w5_1 = *(Vector128<float>*)(weights + 336);
                    Vector128<float> w6_0 = *(Vector128<float>*)(weights + 384);
                    Vector128<float> w6_1 = *(Vector128<float>*)(weights + 400);
                    byte* input = row->Rows[ky] + offset + part;
                    Vector128<float> x0, x1;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0);
                    c0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1);
                    weights += 448;
                }

                if (hardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0 = (c0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0 + three) * sixth))));
                    c0_1 = (c0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1 + three) * sixth))));
                }
                else
                {
                    c0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0));
                    c0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1));
                }

                *(Vector128<float>*)(output) = c0_0;
                *(Vector128<float>*)(output + 16) = c0_1;
                output += outputStride;
                if (summed)
                {
                    sum0 = (sum0 + c0_0);
                    sum1 = (sum1 + c0_1);
                }
            }

            if (summed)
            {
                byte* sum = (byte*)row->Sum + part;
                *(Vector128<float>*)(sum) = (*(Vector128<float>*)(sum) + sum0);
                *(Vector128<float>*)(sum + 16) = (*(Vector128<float>*)(sum + 16) + sum1);
            }
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<NeonVectors, Vector128<float>>(row);
        }
    }
}
