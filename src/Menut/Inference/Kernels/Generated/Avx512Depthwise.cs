// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Depthwise maps of 16 channels in 512-bit registers.</summary>
internal static unsafe class Avx512Depthwise
{
    /// <summary>Windows 3, 5, 7 at stride 1, then at stride 2.</summary>
    public static delegate*<DepthwiseMap*, void>[] Maps => [&Map3Stride1, &Map5Stride1, &Map7Stride1, &Map3Stride2, &Map5Stride2, &Map7Stride2];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map3Stride1(DepthwiseMap* map)
    {
        if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))
        {
            DepthwiseTail.Run<Avx512Vectors, Vector512<float>>(map, &Map3Stride1, 1);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 14)
            first = Map3Stride1Wide(map, DepthwiseTail.Wide(width, 14));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 8);
            switch (columns)
            {
                case 8:
                    Map3Stride1x8(map, first);
                    break;
                case 7:
                    Map3Stride1x7(map, first);
                    break;
                case 6:
                    Map3Stride1x6(map, first);
                    break;
                case 5:
                    Map3Stride1x5(map, first);
                    break;
                case 4:
                    Map3Stride1x4(map, first);
                    break;
                case 3:
                    Map3Stride1x3(map, first);
                    break;
                case 2:
                    Map3Stride1x2(map, first);
                    break;
                case 1:
                    Map3Stride1x1(map, first);
                    break;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint Map3Stride1Wide(DepthwiseMap* map, nint tiles)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* top = map->Input, outputTop = map->Output, sum = (byte*)map->Sums;
        nint column = 0;
        for (nint left = tiles; left > 0; left--)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c0_8_0 = c0_0_0, c0_9_0 = c0_0_0, c0_10_0 = c0_0_0, c0_11_0 = c0_0_0, c0_12_0 = c0_0_0, c0_13_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_13_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c0_8_0 = Avx512F.Multiply(c0_8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_8_0, three), sixth))));
                c0_9_0 = Avx512F.Multiply(c0_9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_9_0, three), sixth))));
                c0_10_0 = Avx512F.Multiply(c0_10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_10_0, three), sixth))));
                c0_11_0 = Avx512F.Multiply(c0_11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_11_0, three), sixth))));
                c0_12_0 = Avx512F.Multiply(c0_12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_12_0, three), sixth))));
                c0_13_0 = Avx512F.Multiply(c0_13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_13_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c0_8_0 = Avx512F.Min(high, Avx512F.Max(low, c0_8_0));
                c0_9_0 = Avx512F.Min(high, Avx512F.Max(low, c0_9_0));
                c0_10_0 = Avx512F.Min(high, Avx512F.Max(low, c0_10_0));
                c0_11_0 = Avx512F.Min(high, Avx512F.Max(low, c0_11_0));
                c0_12_0 = Avx512F.Min(high, Avx512F.Max(low, c0_12_0));
                c0_13_0 = Avx512F.Min(high, Avx512F.Max(low, c0_13_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_13_0;
            if (sum != null)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0))), Avx512F.Add(Avx512F.Add(c0_7_0, Avx512F.Add(c0_8_0, c0_9_0)), Avx512F.Add(Avx512F.Add(c0_10_0, c0_11_0), Avx512F.Add(c0_12_0, c0_13_0)))));
            }

            top += 14 * pixel;
            column += 14 * pixel;
            outputTop += 14 * map->OutputStride;
        }

        if (sum != null)
        {
            *(Vector512<float>*)(sum) = sum0;
        }

        return 14 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x8(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0, c1_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
                c1_7_0 = Avx512F.Multiply(c1_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
                c1_7_0 = Avx512F.Min(high, Avx512F.Max(low, c1_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0)), Avx512F.Add(Avx512F.Add(c1_4_0, c1_5_0), Avx512F.Add(c1_6_0, c1_7_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(Avx512F.Add(c1_3_0, c1_4_0), Avx512F.Add(c1_5_0, c1_6_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(c1_3_0, Avx512F.Add(c1_4_0, c1_5_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, Avx512F.Add(c1_3_0, c1_4_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x2(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, c0_1_0);
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x1(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map5Stride1(DepthwiseMap* map)
    {
        if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))
        {
            DepthwiseTail.Run<Avx512Vectors, Vector512<float>>(map, &Map5Stride1, 1);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 14)
            first = Map5Stride1Wide(map, DepthwiseTail.Wide(width, 14));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 8);
            switch (columns)
            {
                case 8:
                    Map5Stride1x8(map, first);
                    break;
                case 7:
                    Map5Stride1x7(map, first);
                    break;
                case 6:
                    Map5Stride1x6(map, first);
                    break;
                case 5:
                    Map5Stride1x5(map, first);
                    break;
                case 4:
                    Map5Stride1x4(map, first);
                    break;
                case 3:
                    Map5Stride1x3(map, first);
                    break;
                case 2:
                    Map5Stride1x2(map, first);
                    break;
                case 1:
                    Map5Stride1x1(map, first);
                    break;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint Map5Stride1Wide(DepthwiseMap* map, nint tiles)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* top = map->Input, outputTop = map->Output, sum = (byte*)map->Sums;
        nint column = 0;
        for (nint left = tiles; left > 0; left--)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c0_8_0 = c0_0_0, c0_9_0 = c0_0_0, c0_10_0 = c0_0_0, c0_11_0 = c0_0_0, c0_12_0 = c0_0_0, c0_13_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_13_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c0_8_0 = Avx512F.Multiply(c0_8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_8_0, three), sixth))));
                c0_9_0 = Avx512F.Multiply(c0_9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_9_0, three), sixth))));
                c0_10_0 = Avx512F.Multiply(c0_10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_10_0, three), sixth))));
                c0_11_0 = Avx512F.Multiply(c0_11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_11_0, three), sixth))));
                c0_12_0 = Avx512F.Multiply(c0_12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_12_0, three), sixth))));
                c0_13_0 = Avx512F.Multiply(c0_13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_13_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c0_8_0 = Avx512F.Min(high, Avx512F.Max(low, c0_8_0));
                c0_9_0 = Avx512F.Min(high, Avx512F.Max(low, c0_9_0));
                c0_10_0 = Avx512F.Min(high, Avx512F.Max(low, c0_10_0));
                c0_11_0 = Avx512F.Min(high, Avx512F.Max(low, c0_11_0));
                c0_12_0 = Avx512F.Min(high, Avx512F.Max(low, c0_12_0));
                c0_13_0 = Avx512F.Min(high, Avx512F.Max(low, c0_13_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_13_0;
            if (sum != null)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0))), Avx512F.Add(Avx512F.Add(c0_7_0, Avx512F.Add(c0_8_0, c0_9_0)), Avx512F.Add(Avx512F.Add(c0_10_0, c0_11_0), Avx512F.Add(c0_12_0, c0_13_0)))));
            }

            top += 14 * pixel;
            column += 14 * pixel;
            outputTop += 14 * map->OutputStride;
        }

        if (sum != null)
        {
            *(Vector512<float>*)(sum) = sum0;
        }

        return 14 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x8(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0, c1_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
                c1_7_0 = Avx512F.Multiply(c1_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
                c1_7_0 = Avx512F.Min(high, Avx512F.Max(low, c1_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0)), Avx512F.Add(Avx512F.Add(c1_4_0, c1_5_0), Avx512F.Add(c1_6_0, c1_7_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(Avx512F.Add(c1_3_0, c1_4_0), Avx512F.Add(c1_5_0, c1_6_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(c1_3_0, Avx512F.Add(c1_4_0, c1_5_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, Avx512F.Add(c1_3_0, c1_4_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x2(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, c0_1_0);
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x1(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map7Stride1(DepthwiseMap* map)
    {
        if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))
        {
            DepthwiseTail.Run<Avx512Vectors, Vector512<float>>(map, &Map7Stride1, 1);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 14)
            first = Map7Stride1Wide(map, DepthwiseTail.Wide(width, 14));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 8);
            switch (columns)
            {
                case 8:
                    Map7Stride1x8(map, first);
                    break;
                case 7:
                    Map7Stride1x7(map, first);
                    break;
                case 6:
                    Map7Stride1x6(map, first);
                    break;
                case 5:
                    Map7Stride1x5(map, first);
                    break;
                case 4:
                    Map7Stride1x4(map, first);
                    break;
                case 3:
                    Map7Stride1x3(map, first);
                    break;
                case 2:
                    Map7Stride1x2(map, first);
                    break;
                case 1:
                    Map7Stride1x1(map, first);
                    break;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint Map7Stride1Wide(DepthwiseMap* map, nint tiles)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* top = map->Input, outputTop = map->Output, sum = (byte*)map->Sums;
        nint column = 0;
        for (nint left = tiles; left > 0; left--)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c0_8_0 = c0_0_0, c0_9_0 = c0_0_0, c0_10_0 = c0_0_0, c0_11_0 = c0_0_0, c0_12_0 = c0_0_0, c0_13_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_13_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c0_8_0 = Avx512F.Multiply(c0_8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_8_0, three), sixth))));
                c0_9_0 = Avx512F.Multiply(c0_9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_9_0, three), sixth))));
                c0_10_0 = Avx512F.Multiply(c0_10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_10_0, three), sixth))));
                c0_11_0 = Avx512F.Multiply(c0_11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_11_0, three), sixth))));
                c0_12_0 = Avx512F.Multiply(c0_12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_12_0, three), sixth))));
                c0_13_0 = Avx512F.Multiply(c0_13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_13_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c0_8_0 = Avx512F.Min(high, Avx512F.Max(low, c0_8_0));
                c0_9_0 = Avx512F.Min(high, Avx512F.Max(low, c0_9_0));
                c0_10_0 = Avx512F.Min(high, Avx512F.Max(low, c0_10_0));
                c0_11_0 = Avx512F.Min(high, Avx512F.Max(low, c0_11_0));
                c0_12_0 = Avx512F.Min(high, Avx512F.Max(low, c0_12_0));
                c0_13_0 = Avx512F.Min(high, Avx512F.Max(low, c0_13_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_13_0;
            if (sum != null)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0))), Avx512F.Add(Avx512F.Add(c0_7_0, Avx512F.Add(c0_8_0, c0_9_0)), Avx512F.Add(Avx512F.Add(c0_10_0, c0_11_0), Avx512F.Add(c0_12_0, c0_13_0)))));
            }

            top += 14 * pixel;
            column += 14 * pixel;
            outputTop += 14 * map->OutputStride;
        }

        if (sum != null)
        {
            *(Vector512<float>*)(sum) = sum0;
        }

        return 14 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x8(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0, c1_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_7_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
                c1_7_0 = Avx512F.Multiply(c1_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
                c1_7_0 = Avx512F.Min(high, Avx512F.Max(low, c1_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0)), Avx512F.Add(Avx512F.Add(c1_4_0, c1_5_0), Avx512F.Add(c1_6_0, c1_7_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(Avx512F.Add(c1_3_0, c1_4_0), Avx512F.Add(c1_5_0, c1_6_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(c1_3_0, Avx512F.Add(c1_4_0, c1_5_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, Avx512F.Add(c1_3_0, c1_4_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                input = table == null ? window + rowStride : table[ky + 1] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x2(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, c0_1_0);
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x1(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += rowStride;
            if (table != null)
                table += 1;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map3Stride2(DepthwiseMap* map)
    {
        if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))
        {
            DepthwiseTail.Run<Avx512Vectors, Vector512<float>>(map, &Map3Stride2, 2);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 14)
            first = Map3Stride2Wide(map, DepthwiseTail.Wide(width, 14));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 8);
            switch (columns)
            {
                case 8:
                    Map3Stride2x8(map, first);
                    break;
                case 7:
                    Map3Stride2x7(map, first);
                    break;
                case 6:
                    Map3Stride2x6(map, first);
                    break;
                case 5:
                    Map3Stride2x5(map, first);
                    break;
                case 4:
                    Map3Stride2x4(map, first);
                    break;
                case 3:
                    Map3Stride2x3(map, first);
                    break;
                case 2:
                    Map3Stride2x2(map, first);
                    break;
                case 1:
                    Map3Stride2x1(map, first);
                    break;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint Map3Stride2Wide(DepthwiseMap* map, nint tiles)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* top = map->Input, outputTop = map->Output, sum = (byte*)map->Sums;
        nint column = 0;
        for (nint left = tiles; left > 0; left--)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c0_8_0 = c0_0_0, c0_9_0 = c0_0_0, c0_10_0 = c0_0_0, c0_11_0 = c0_0_0, c0_12_0 = c0_0_0, c0_13_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_13_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c0_8_0 = Avx512F.Multiply(c0_8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_8_0, three), sixth))));
                c0_9_0 = Avx512F.Multiply(c0_9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_9_0, three), sixth))));
                c0_10_0 = Avx512F.Multiply(c0_10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_10_0, three), sixth))));
                c0_11_0 = Avx512F.Multiply(c0_11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_11_0, three), sixth))));
                c0_12_0 = Avx512F.Multiply(c0_12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_12_0, three), sixth))));
                c0_13_0 = Avx512F.Multiply(c0_13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_13_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c0_8_0 = Avx512F.Min(high, Avx512F.Max(low, c0_8_0));
                c0_9_0 = Avx512F.Min(high, Avx512F.Max(low, c0_9_0));
                c0_10_0 = Avx512F.Min(high, Avx512F.Max(low, c0_10_0));
                c0_11_0 = Avx512F.Min(high, Avx512F.Max(low, c0_11_0));
                c0_12_0 = Avx512F.Min(high, Avx512F.Max(low, c0_12_0));
                c0_13_0 = Avx512F.Min(high, Avx512F.Max(low, c0_13_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_13_0;
            if (sum != null)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0))), Avx512F.Add(Avx512F.Add(c0_7_0, Avx512F.Add(c0_8_0, c0_9_0)), Avx512F.Add(Avx512F.Add(c0_10_0, c0_11_0), Avx512F.Add(c0_12_0, c0_13_0)))));
            }

            top += 28 * pixel;
            column += 28 * pixel;
            outputTop += 14 * map->OutputStride;
        }

        if (sum != null)
        {
            *(Vector512<float>*)(sum) = sum0;
        }

        return 14 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x8(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0, c1_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
                c1_7_0 = Avx512F.Multiply(c1_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
                c1_7_0 = Avx512F.Min(high, Avx512F.Max(low, c1_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0)), Avx512F.Add(Avx512F.Add(c1_4_0, c1_5_0), Avx512F.Add(c1_6_0, c1_7_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(Avx512F.Add(c1_3_0, c1_4_0), Avx512F.Add(c1_5_0, c1_6_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(c1_3_0, Avx512F.Add(c1_4_0, c1_5_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, Avx512F.Add(c1_3_0, c1_4_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x2(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, c0_1_0);
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x1(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map5Stride2(DepthwiseMap* map)
    {
        if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))
        {
            DepthwiseTail.Run<Avx512Vectors, Vector512<float>>(map, &Map5Stride2, 2);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 14)
            first = Map5Stride2Wide(map, DepthwiseTail.Wide(width, 14));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 8);
            switch (columns)
            {
                case 8:
                    Map5Stride2x8(map, first);
                    break;
                case 7:
                    Map5Stride2x7(map, first);
                    break;
                case 6:
                    Map5Stride2x6(map, first);
                    break;
                case 5:
                    Map5Stride2x5(map, first);
                    break;
                case 4:
                    Map5Stride2x4(map, first);
                    break;
                case 3:
                    Map5Stride2x3(map, first);
                    break;
                case 2:
                    Map5Stride2x2(map, first);
                    break;
                case 1:
                    Map5Stride2x1(map, first);
                    break;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint Map5Stride2Wide(DepthwiseMap* map, nint tiles)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* top = map->Input, outputTop = map->Output, sum = (byte*)map->Sums;
        nint column = 0;
        for (nint left = tiles; left > 0; left--)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c0_8_0 = c0_0_0, c0_9_0 = c0_0_0, c0_10_0 = c0_0_0, c0_11_0 = c0_0_0, c0_12_0 = c0_0_0, c0_13_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_13_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c0_8_0 = Avx512F.Multiply(c0_8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_8_0, three), sixth))));
                c0_9_0 = Avx512F.Multiply(c0_9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_9_0, three), sixth))));
                c0_10_0 = Avx512F.Multiply(c0_10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_10_0, three), sixth))));
                c0_11_0 = Avx512F.Multiply(c0_11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_11_0, three), sixth))));
                c0_12_0 = Avx512F.Multiply(c0_12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_12_0, three), sixth))));
                c0_13_0 = Avx512F.Multiply(c0_13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_13_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c0_8_0 = Avx512F.Min(high, Avx512F.Max(low, c0_8_0));
                c0_9_0 = Avx512F.Min(high, Avx512F.Max(low, c0_9_0));
                c0_10_0 = Avx512F.Min(high, Avx512F.Max(low, c0_10_0));
                c0_11_0 = Avx512F.Min(high, Avx512F.Max(low, c0_11_0));
                c0_12_0 = Avx512F.Min(high, Avx512F.Max(low, c0_12_0));
                c0_13_0 = Avx512F.Min(high, Avx512F.Max(low, c0_13_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_13_0;
            if (sum != null)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0))), Avx512F.Add(Avx512F.Add(c0_7_0, Avx512F.Add(c0_8_0, c0_9_0)), Avx512F.Add(Avx512F.Add(c0_10_0, c0_11_0), Avx512F.Add(c0_12_0, c0_13_0)))));
            }

            top += 28 * pixel;
            column += 28 * pixel;
            outputTop += 14 * map->OutputStride;
        }

        if (sum != null)
        {
            *(Vector512<float>*)(sum) = sum0;
        }

        return 14 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x8(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0, c1_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
                c1_7_0 = Avx512F.Multiply(c1_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
                c1_7_0 = Avx512F.Min(high, Avx512F.Max(low, c1_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0)), Avx512F.Add(Avx512F.Add(c1_4_0, c1_5_0), Avx512F.Add(c1_6_0, c1_7_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(Avx512F.Add(c1_3_0, c1_4_0), Avx512F.Add(c1_5_0, c1_6_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(c1_3_0, Avx512F.Add(c1_4_0, c1_5_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, Avx512F.Add(c1_3_0, c1_4_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x2(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, c0_1_0);
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x1(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map7Stride2(DepthwiseMap* map)
    {
        if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))
        {
            DepthwiseTail.Run<Avx512Vectors, Vector512<float>>(map, &Map7Stride2, 2);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 14)
            first = Map7Stride2Wide(map, DepthwiseTail.Wide(width, 14));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 8);
            switch (columns)
            {
                case 8:
                    Map7Stride2x8(map, first);
                    break;
                case 7:
                    Map7Stride2x7(map, first);
                    break;
                case 6:
                    Map7Stride2x6(map, first);
                    break;
                case 5:
                    Map7Stride2x5(map, first);
                    break;
                case 4:
                    Map7Stride2x4(map, first);
                    break;
                case 3:
                    Map7Stride2x3(map, first);
                    break;
                case 2:
                    Map7Stride2x2(map, first);
                    break;
                case 1:
                    Map7Stride2x1(map, first);
                    break;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static nint Map7Stride2Wide(DepthwiseMap* map, nint tiles)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        Vector512<float> sum0 = Vector512<float>.Zero;
        byte* top = map->Input, outputTop = map->Output, sum = (byte*)map->Sums;
        nint column = 0;
        for (nint left = tiles; left > 0; left--)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c0_8_0 = c0_0_0, c0_9_0 = c0_0_0, c0_10_0 = c0_0_0, c0_11_0 = c0_0_0, c0_12_0 = c0_0_0, c0_13_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_8_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_9_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_7_0);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_10_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_8_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_8_0);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_11_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_9_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_9_0);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_12_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_10_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_10_0);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_11_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_11_0);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_12_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_12_0);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_13_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_13_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_13_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c0_8_0 = Avx512F.Multiply(c0_8_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_8_0, three), sixth))));
                c0_9_0 = Avx512F.Multiply(c0_9_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_9_0, three), sixth))));
                c0_10_0 = Avx512F.Multiply(c0_10_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_10_0, three), sixth))));
                c0_11_0 = Avx512F.Multiply(c0_11_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_11_0, three), sixth))));
                c0_12_0 = Avx512F.Multiply(c0_12_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_12_0, three), sixth))));
                c0_13_0 = Avx512F.Multiply(c0_13_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_13_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c0_8_0 = Avx512F.Min(high, Avx512F.Max(low, c0_8_0));
                c0_9_0 = Avx512F.Min(high, Avx512F.Max(low, c0_9_0));
                c0_10_0 = Avx512F.Min(high, Avx512F.Max(low, c0_10_0));
                c0_11_0 = Avx512F.Min(high, Avx512F.Max(low, c0_11_0));
                c0_12_0 = Avx512F.Min(high, Avx512F.Max(low, c0_12_0));
                c0_13_0 = Avx512F.Min(high, Avx512F.Max(low, c0_13_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_8_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_9_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_10_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_11_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_12_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_13_0;
            if (sum != null)
            {
                sum0 = Avx512F.Add(sum0, Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0))), Avx512F.Add(Avx512F.Add(c0_7_0, Avx512F.Add(c0_8_0, c0_9_0)), Avx512F.Add(Avx512F.Add(c0_10_0, c0_11_0), Avx512F.Add(c0_12_0, c0_13_0)))));
            }

            top += 28 * pixel;
            column += 28 * pixel;
            outputTop += 14 * map->OutputStride;
        }

        if (sum != null)
        {
            *(Vector512<float>*)(sum) = sum0;
        }

        return 14 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x8(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0, c1_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_7_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_6_0);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
                c1_7_0 = Avx512F.Multiply(c1_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
                c1_7_0 = Avx512F.Min(high, Avx512F.Max(low, c1_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0)), Avx512F.Add(Avx512F.Add(c1_4_0, c1_5_0), Avx512F.Add(c1_6_0, c1_7_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c0_7_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_7_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_7_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_7_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c0_7_0 = Avx512F.Multiply(c0_7_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_7_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c0_7_0 = Avx512F.Min(high, Avx512F.Max(low, c0_7_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_7_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0)), Avx512F.Add(Avx512F.Add(c0_4_0, c0_5_0), Avx512F.Add(c0_6_0, c0_7_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0, c1_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_5_0);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
                c1_6_0 = Avx512F.Multiply(c1_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
                c1_6_0 = Avx512F.Min(high, Avx512F.Max(low, c1_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(Avx512F.Add(c1_3_0, c1_4_0), Avx512F.Add(c1_5_0, c1_6_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_6_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_6_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c0_6_0 = Avx512F.Multiply(c0_6_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_6_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c0_6_0 = Avx512F.Min(high, Avx512F.Max(low, c0_6_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_6_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(Avx512F.Add(c0_3_0, c0_4_0), Avx512F.Add(c0_5_0, c0_6_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0, c1_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
                c1_5_0 = Avx512F.Multiply(c1_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
                c1_5_0 = Avx512F.Min(high, Avx512F.Max(low, c1_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, Avx512F.Add(c1_1_0, c1_2_0)), Avx512F.Add(c1_3_0, Avx512F.Add(c1_4_0, c1_5_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_5_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_5_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c0_5_0 = Avx512F.Multiply(c0_5_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_5_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c0_5_0 = Avx512F.Min(high, Avx512F.Max(low, c0_5_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_5_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0)), Avx512F.Add(c0_3_0, Avx512F.Add(c0_4_0, c0_5_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0, c1_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
                c1_4_0 = Avx512F.Multiply(c1_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
                c1_4_0 = Avx512F.Min(high, Avx512F.Max(low, c1_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, Avx512F.Add(c1_3_0, c1_4_0)));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_4_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_4_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c0_4_0 = Avx512F.Multiply(c0_4_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_4_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c0_4_0 = Avx512F.Min(high, Avx512F.Max(low, c0_4_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_4_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, Avx512F.Add(c0_3_0, c0_4_0)));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 2; left -= 2)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c1_0_0 = c0_0_0, c1_1_0 = c0_0_0, c1_2_0 = c0_0_0, c1_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                input = table == null ? window + (2 * rowStride) : table[ky + 2] + column;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_0_0);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_1_0);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_2_0);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c1_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c1_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c1_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
                c1_0_0 = Avx512F.Multiply(c1_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_0_0, three), sixth))));
                c1_1_0 = Avx512F.Multiply(c1_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_1_0, three), sixth))));
                c1_2_0 = Avx512F.Multiply(c1_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_2_0, three), sixth))));
                c1_3_0 = Avx512F.Multiply(c1_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c1_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
                c1_0_0 = Avx512F.Min(high, Avx512F.Max(low, c1_0_0));
                c1_1_0 = Avx512F.Min(high, Avx512F.Max(low, c1_1_0));
                c1_2_0 = Avx512F.Min(high, Avx512F.Max(low, c1_2_0));
                c1_3_0 = Avx512F.Min(high, Avx512F.Max(low, c1_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            output = outputTop + map->OutputRowStride;
            *(Vector512<float>*)(output) = c1_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c1_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
                rowSum += map->SumStride;
                c1_0_0 = Avx512F.Add(Avx512F.Add(c1_0_0, c1_1_0), Avx512F.Add(c1_2_0, c1_3_0));
                if (first > 0)
                    c1_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c1_0_0);
                *(Vector512<float>*)(rowSum) = c1_0_0;
            }

            top += 4 * rowStride;
            if (table != null)
                table += 4;
            outputTop += 2 * map->OutputRowStride;
            if (sum != null)
                sum += 2 * map->SumStride;
        }
        if (left > 0)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_3_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_3_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
                c0_3_0 = Avx512F.Multiply(c0_3_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_3_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
                c0_3_0 = Avx512F.Min(high, Avx512F.Max(low, c0_3_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_3_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(Avx512F.Add(c0_0_0, c0_1_0), Avx512F.Add(c0_2_0, c0_3_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_2_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_2_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
                c0_2_0 = Avx512F.Multiply(c0_2_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_2_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
                c0_2_0 = Avx512F.Min(high, Avx512F.Max(low, c0_2_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_2_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, Avx512F.Add(c0_1_0, c0_2_0));
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x2(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias), c0_1_0 = c0_0_0;
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_1_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_1_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
                c0_1_0 = Avx512F.Multiply(c0_1_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_1_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
                c0_1_0 = Avx512F.Min(high, Avx512F.Max(low, c0_1_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            output += outputStride;
            *(Vector512<float>*)(output) = c0_1_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                c0_0_0 = Avx512F.Add(c0_0_0, c0_1_0);
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x1(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector512<float> low = Vector512.Create(map->Low), high = Vector512.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            byte* bias = (byte*)map->Bias;
            Vector512<float> c0_0_0 = *(Vector512<float>*)(bias);
            byte* weights = (byte*)map->Weights, window = top;
            for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
            {
                Vector512<float> w0_0 = *(Vector512<float>*)(weights + 0);
                Vector512<float> w1_0 = *(Vector512<float>*)(weights + 64);
                Vector512<float> w2_0 = *(Vector512<float>*)(weights + 128);
                Vector512<float> w3_0 = *(Vector512<float>*)(weights + 192);
                Vector512<float> w4_0 = *(Vector512<float>*)(weights + 256);
                Vector512<float> w5_0 = *(Vector512<float>*)(weights + 320);
                Vector512<float> w6_0 = *(Vector512<float>*)(weights + 384);
                Vector512<float> x0;
                byte* input = table == null ? window : table[ky] + column;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                input += pixel;
                x0 = *(Vector512<float>*)(input);
                c0_0_0 = Avx512F.FusedMultiplyAdd(x0, w6_0, c0_0_0);
            }

            if (map->Epilogue == Epilogue.HardSwish)
            {
                Vector512<float> zero = Vector512<float>.Zero, one = Vector512.Create(1f), three = Vector512.Create(3f), sixth = Vector512.Create(1f / 6);
                c0_0_0 = Avx512F.Multiply(c0_0_0, Avx512F.Min(one, Avx512F.Max(zero, Avx512F.Multiply(Avx512F.Add(c0_0_0, three), sixth))));
            }
            else
            {
                c0_0_0 = Avx512F.Min(high, Avx512F.Max(low, c0_0_0));
            }

            byte* output = outputTop;
            nint outputStride = map->OutputStride;
            *(Vector512<float>*)(output) = c0_0_0;
            if (sum != null)
            {
                byte* rowSum = sum;
                if (first > 0)
                    c0_0_0 = Avx512F.Add(*(Vector512<float>*)(rowSum), c0_0_0);
                *(Vector512<float>*)(rowSum) = c0_0_0;
            }

            top += 2 * rowStride;
            if (table != null)
                table += 2;
            outputTop += map->OutputRowStride;
            if (sum != null)
                sum += map->SumStride;
        }
    }
}
