// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Depthwise rows of 16 channels in 512-bit registers.</summary>
internal static unsafe class Avx512Depthwise
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
        Vector512<float> low = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector512<float> high = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        byte* output = (byte*)row->Output;
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* weights = (byte*)row->Weights;
        Vector512<float> w0_0_0 = *(Vector512<float>*)(weights + 0);
        Vector512<float> w0_1_0 = *(Vector512<float>*)(weights + 64);
        Vector512<float> w0_2_0 = *(Vector512<float>*)(weights + 128);
        Vector512<float> w1_0_0 = *(Vector512<float>*)(weights + 192);
        Vector512<float> w1_1_0 = *(Vector512<float>*)(weights + 256);
        Vector512<float> w1_2_0 = *(Vector512<float>*)(weights + 320);
        Vector512<float> w2_0_0 = *(Vector512<float>*)(weights + 384);
        Vector512<float> w2_1_0 = *(Vector512<float>*)(weights + 448);
        Vector512<float> w2_2_0 = *(Vector512<float>*)(weights + 512);
        nint offset = 0, left = row->Width;
        for (; left >= 14; left -= 14, offset += 14 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0, c7_0 = c0_0, c8_0 = c0_0, c9_0 = c0_0, c10_0 = c0_0, c11_0 = c0_0, c12_0 = c0_0, c13_0 = c0_0;
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c13_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c13_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c13_0);
            }

            if (hardSwish)
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
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))), Avx512F.Add(Avx512F.Add(c7_0, Avx512F.Add(c8_0, c9_0)), Avx512F.Add(Avx512F.Add(c10_0, c11_0), Avx512F.Add(c12_0, c13_0)))));
            }
        }
        for (; left >= 7; left -= 7, offset += 7 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c6_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c6_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c6_0);
            }

            if (hardSwish)
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
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
            }

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
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))));
            }
        }
        for (; left >= 4; left -= 4, offset += 4 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c3_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c3_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c3_0);
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
                c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
                c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
                c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, c1_0), Avx512F.Add(c2_0, c3_0)));
            }
        }
        for (; left >= 1; left -= 1, offset += 1 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias);
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, c0_0);
            }
        }

        if (summed)
        {
            byte* sum = (byte*)row->Sum;
            *(Vector512<float>*)(sum) = Avx512F.Add(*(Vector512<float>*)(sum), sum0);
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx512Vectors, Vector512<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window5Stride1(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector512<float> low = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector512<float> high = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        byte* output = (byte*)row->Output;
        Vector512<float> sum0 = Vector512<float>.Zero;
        nint offset = 0, left = row->Width;
        for (; left >= 14; left -= 14, offset += 14 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0, c7_0 = c0_0, c8_0 = c0_0, c9_0 = c0_0, c10_0 = c0_0, c11_0 = c0_0, c12_0 = c0_0, c13_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c13_0);
                weights += 320;
            }

            if (hardSwish)
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
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))), Avx512F.Add(Avx512F.Add(c7_0, Avx512F.Add(c8_0, c9_0)), Avx512F.Add(Avx512F.Add(c10_0, c11_0), Avx512F.Add(c12_0, c13_0)))));
            }
        }
        for (; left >= 7; left -= 7, offset += 7 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                weights += 320;
            }

            if (hardSwish)
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
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
            }

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
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))));
            }
        }
        for (; left >= 4; left -= 4, offset += 4 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                weights += 320;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
                c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
                c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
                c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, c1_0), Avx512F.Add(c2_0, c3_0)));
            }
        }
        for (; left >= 1; left -= 1, offset += 1 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                weights += 320;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, c0_0);
            }
        }

        if (summed)
        {
            byte* sum = (byte*)row->Sum;
            *(Vector512<float>*)(sum) = Avx512F.Add(*(Vector512<float>*)(sum), sum0);
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx512Vectors, Vector512<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window7Stride1(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector512<float> low = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector512<float> high = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        byte* output = (byte*)row->Output;
        Vector512<float> sum0 = Vector512<float>.Zero;
        nint offset = 0, left = row->Width;
        for (; left >= 14; left -= 14, offset += 14 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0, c7_0 = c0_0, c8_0 = c0_0, c9_0 = c0_0, c10_0 = c0_0, c11_0 = c0_0, c12_0 = c0_0, c13_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c13_0);
                weights += 448;
            }

            if (hardSwish)
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
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))), Avx512F.Add(Avx512F.Add(c7_0, Avx512F.Add(c8_0, c9_0)), Avx512F.Add(Avx512F.Add(c10_0, c11_0), Avx512F.Add(c12_0, c13_0)))));
            }
        }
        for (; left >= 7; left -= 7, offset += 7 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c6_0);
                weights += 448;
            }

            if (hardSwish)
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
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
            }

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
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))));
            }
        }
        for (; left >= 4; left -= 4, offset += 4 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c3_0);
                weights += 448;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
                c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
                c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
                c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, c1_0), Avx512F.Add(c2_0, c3_0)));
            }
        }
        for (; left >= 1; left -= 1, offset += 1 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                weights += 448;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, c0_0);
            }
        }

        if (summed)
        {
            byte* sum = (byte*)row->Sum;
            *(Vector512<float>*)(sum) = Avx512F.Add(*(Vector512<float>*)(sum), sum0);
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx512Vectors, Vector512<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window3Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector512<float> low = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector512<float> high = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        byte* output = (byte*)row->Output;
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* weights = (byte*)row->Weights;
        Vector512<float> w0_0_0 = *(Vector512<float>*)(weights + 0);
        Vector512<float> w0_1_0 = *(Vector512<float>*)(weights + 64);
        Vector512<float> w0_2_0 = *(Vector512<float>*)(weights + 128);
        Vector512<float> w1_0_0 = *(Vector512<float>*)(weights + 192);
        Vector512<float> w1_1_0 = *(Vector512<float>*)(weights + 256);
        Vector512<float> w1_2_0 = *(Vector512<float>*)(weights + 320);
        Vector512<float> w2_0_0 = *(Vector512<float>*)(weights + 384);
        Vector512<float> w2_1_0 = *(Vector512<float>*)(weights + 448);
        Vector512<float> w2_2_0 = *(Vector512<float>*)(weights + 512);
        nint offset = 0, left = row->Width;
        for (; left >= 14; left -= 14, offset += 28 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0, c7_0 = c0_0, c8_0 = c0_0, c9_0 = c0_0, c10_0 = c0_0, c11_0 = c0_0, c12_0 = c0_0, c13_0 = c0_0;
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c13_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c13_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c13_0);
            }

            if (hardSwish)
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
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))), Avx512F.Add(Avx512F.Add(c7_0, Avx512F.Add(c8_0, c9_0)), Avx512F.Add(Avx512F.Add(c10_0, c11_0), Avx512F.Add(c12_0, c13_0)))));
            }
        }
        for (; left >= 7; left -= 7, offset += 14 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c6_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c6_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c6_0);
            }

            if (hardSwish)
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
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
            }

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
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))));
            }
        }
        for (; left >= 4; left -= 4, offset += 8 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c3_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c3_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c3_0);
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
                c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
                c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
                c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, c1_0), Avx512F.Add(c2_0, c3_0)));
            }
        }
        for (; left >= 1; left -= 1, offset += 2 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias);
            {
                byte* input = row->Rows[0] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_2_0, c0_0);
            }
            {
                byte* input = row->Rows[1] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_2_0, c0_0);
            }
            {
                byte* input = row->Rows[2] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_2_0, c0_0);
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, c0_0);
            }
        }

        if (summed)
        {
            byte* sum = (byte*)row->Sum;
            *(Vector512<float>*)(sum) = Avx512F.Add(*(Vector512<float>*)(sum), sum0);
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx512Vectors, Vector512<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window5Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector512<float> low = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector512<float> high = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        byte* output = (byte*)row->Output;
        Vector512<float> sum0 = Vector512<float>.Zero;
        nint offset = 0, left = row->Width;
        for (; left >= 14; left -= 14, offset += 28 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0, c7_0 = c0_0, c8_0 = c0_0, c9_0 = c0_0, c10_0 = c0_0, c11_0 = c0_0, c12_0 = c0_0, c13_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c13_0);
                weights += 320;
            }

            if (hardSwish)
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
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))), Avx512F.Add(Avx512F.Add(c7_0, Avx512F.Add(c8_0, c9_0)), Avx512F.Add(Avx512F.Add(c10_0, c11_0), Avx512F.Add(c12_0, c13_0)))));
            }
        }
        for (; left >= 7; left -= 7, offset += 14 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                weights += 320;
            }

            if (hardSwish)
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
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
            }

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
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))));
            }
        }
        for (; left >= 4; left -= 4, offset += 8 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                weights += 320;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
                c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
                c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
                c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, c1_0), Avx512F.Add(c2_0, c3_0)));
            }
        }
        for (; left >= 1; left -= 1, offset += 2 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 5; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                weights += 320;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, c0_0);
            }
        }

        if (summed)
        {
            byte* sum = (byte*)row->Sum;
            *(Vector512<float>*)(sum) = Avx512F.Add(*(Vector512<float>*)(sum), sum0);
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx512Vectors, Vector512<float>>(row);
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Window7Stride2(DepthwiseRow* row)
    {
        nint pixel = row->PixelStride, outputStride = row->OutputStride;
        bool hardSwish = row->Epilogue == Epilogue.HardSwish, summed = row->Sum != null && (hardSwish || row->Epilogue == Epilogue.Clamp);
        // Other epilogues are applied to the whole row afterwards, while it is still in the first-level cache.
        Vector512<float> low = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->Low : float.NegativeInfinity);
        Vector512<float> high = Vector512.Create(row->Epilogue == Epilogue.Clamp ? row->High : float.PositiveInfinity);
        byte* output = (byte*)row->Output;
        Vector512<float> sum0 = Vector512<float>.Zero;
        nint offset = 0, left = row->Width;
        for (; left >= 14; left -= 14, offset += 28 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0, c7_0 = c0_0, c8_0 = c0_0, c9_0 = c0_0, c10_0 = c0_0, c11_0 = c0_0, c12_0 = c0_0, c13_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c6_0);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c7_0);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c8_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c8_0);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c9_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c9_0);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c10_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c10_0);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c11_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c11_0);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c12_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c12_0);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c13_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c13_0);
                weights += 448;
            }

            if (hardSwish)
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
            output += outputStride;
            *(Vector512<float>*)(output) = c13_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))), Avx512F.Add(Avx512F.Add(c7_0, Avx512F.Add(c8_0, c9_0)), Avx512F.Add(Avx512F.Add(c10_0, c11_0), Avx512F.Add(c12_0, c13_0)))));
            }
        }
        for (; left >= 7; left -= 7, offset += 14 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0, c4_0 = c0_0, c5_0 = c0_0, c6_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c3_0);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c4_0);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c5_0);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c6_0);
                weights += 448;
            }

            if (hardSwish)
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
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
                c4_0 = Avx512F.Min(high, Avx512F.Max(low, c4_0));
                c5_0 = Avx512F.Min(high, Avx512F.Max(low, c5_0));
                c6_0 = Avx512F.Min(high, Avx512F.Max(low, c6_0));
            }

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
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, Avx512F.Add(c1_0, c2_0)), Avx512F.Add(Avx512F.Add(c3_0, c4_0), Avx512F.Add(c5_0, c6_0))));
            }
        }
        for (; left >= 4; left -= 4, offset += 8 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias), c1_0 = c0_0, c2_0 = c0_0, c3_0 = c0_0;
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c2_0);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c3_0);
                weights += 448;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
                c1_0 = Avx512F.Multiply(c1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0, three), sixth))));
                c2_0 = Avx512F.Multiply(c2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c2_0, three), sixth))));
                c3_0 = Avx512F.Multiply(c3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c3_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
                c1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0));
                c2_0 = Avx512F.Min(high, Avx512F.Max(low, c2_0));
                c3_0 = Avx512F.Min(high, Avx512F.Max(low, c3_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c3_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(c0_0, c1_0), Avx512F.Add(c2_0, c3_0)));
            }
        }
        for (; left >= 1; left -= 1, offset += 2 * pixel)
        {
            byte* bias = (byte*)row->Bias;
            Vector512<float> c0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)row->Weights;
            for (nint ky = 0; ky < 7; ky++)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                byte* input = row->Rows[ky] + offset;
                Vector512<float> x0;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0);
                weights += 448;
            }

            if (hardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0 = Avx512F.Multiply(c0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0, three), sixth))));
            }
            else
            {
                c0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0));
            }

            *(Vector512<float>*)(output) = c0_0;
            output += outputStride;
            if (summed)
            {
                sum0 = Avx512F.Add(sum0, c0_0);
            }
        }

        if (summed)
        {
            byte* sum = (byte*)row->Sum;
            *(Vector512<float>*)(sum) = Avx512F.Add(*(Vector512<float>*)(sum), sum0);
        }

        if (!hardSwish && row->Epilogue != Epilogue.Clamp)
        {
            DepthwiseTail.Finish<Avx512Vectors, Vector512<float>>(row);
        }
    }
}
