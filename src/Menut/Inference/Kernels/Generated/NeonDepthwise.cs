// Written by eng/kernels.cs; change that instead.

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Menut.Inference.Kernels.Simd;

namespace Menut.Inference.Kernels.Generated;

/// <summary>Depthwise maps of 16 channels in 128-bit registers.</summary>
internal static unsafe class NeonDepthwise
{
    /// <summary>Windows 3, 5, 7 at stride 1, then at stride 2.</summary>
    public static delegate*<DepthwiseMap*, void>[] Maps => [&Map3Stride1, &Map5Stride1, &Map7Stride1, &Map3Stride2, &Map5Stride2, &Map7Stride2];

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Map3Stride1(DepthwiseMap* map)
    {
        if (map->Epilogue is not (Epilogue.Clamp or Epilogue.HardSwish))
        {
            DepthwiseTail.Run<NeonVectors, Vector128<float>>(map, &Map3Stride1, 1);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 7)
            first = Map3Stride1Wide(map, DepthwiseTail.Wide(width, 7));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 7);
            switch (columns)
            {
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        for (nint part = 0; part < 64; part += 32)
        {
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            byte* top = map->Input + part, outputTop = map->Output + part, sum = (byte*)map->Sums;
            nint column = part;
            for (nint left = tiles; left > 0; left--)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    sum0 = (sum0 + ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0))));
                    sum1 = (sum1 + ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1))));
                }

                top += 7 * pixel;
                column += 7 * pixel;
                outputTop += 7 * map->OutputStride;
            }

            if (sum != null)
            {
                *(Vector128<float>*)(sum + part) = sum0;
                *(Vector128<float>*)(sum + part + 16) = sum1;
            }
        }

        return 7 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride1x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride1x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + (c0_3_0 + (c0_4_0 + c0_5_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + (c0_3_1 + (c0_4_1 + c0_5_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride1x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + (c0_3_0 + c0_4_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + (c0_3_1 + c0_4_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride1x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + c0_3_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + c0_3_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride1x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + (c0_1_0 + c0_2_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + (c0_1_1 + c0_2_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + c0_1_0);
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + c0_1_1);
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
            DepthwiseTail.Run<NeonVectors, Vector128<float>>(map, &Map5Stride1, 1);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 7)
            first = Map5Stride1Wide(map, DepthwiseTail.Wide(width, 7));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 7);
            switch (columns)
            {
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        for (nint part = 0; part < 64; part += 32)
        {
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            byte* top = map->Input + part, outputTop = map->Output + part, sum = (byte*)map->Sums;
            nint column = part;
            for (nint left = tiles; left > 0; left--)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    sum0 = (sum0 + ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0))));
                    sum1 = (sum1 + ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1))));
                }

                top += 7 * pixel;
                column += 7 * pixel;
                outputTop += 7 * map->OutputStride;
            }

            if (sum != null)
            {
                *(Vector128<float>*)(sum + part) = sum0;
                *(Vector128<float>*)(sum + part + 16) = sum1;
            }
        }

        return 7 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride1x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride1x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + (c0_3_0 + (c0_4_0 + c0_5_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + (c0_3_1 + (c0_4_1 + c0_5_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride1x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + (c0_3_0 + c0_4_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + (c0_3_1 + c0_4_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride1x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + c0_3_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + c0_3_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride1x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + (c0_1_0 + c0_2_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + (c0_1_1 + c0_2_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + c0_1_0);
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + c0_1_1);
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
            DepthwiseTail.Run<NeonVectors, Vector128<float>>(map, &Map7Stride1, 1);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 7)
            first = Map7Stride1Wide(map, DepthwiseTail.Wide(width, 7));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 7);
            switch (columns)
            {
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        for (nint part = 0; part < 64; part += 32)
        {
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            byte* top = map->Input + part, outputTop = map->Output + part, sum = (byte*)map->Sums;
            nint column = part;
            for (nint left = tiles; left > 0; left--)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    sum0 = (sum0 + ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0))));
                    sum1 = (sum1 + ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1))));
                }

                top += 7 * pixel;
                column += 7 * pixel;
                outputTop += 7 * map->OutputStride;
            }

            if (sum != null)
            {
                *(Vector128<float>*)(sum + part) = sum0;
                *(Vector128<float>*)(sum + part + 16) = sum1;
            }
        }

        return 7 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride1x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride1x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_5_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + (c0_3_0 + (c0_4_0 + c0_5_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + (c0_3_1 + (c0_4_1 + c0_5_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride1x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + (c0_3_0 + c0_4_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + (c0_3_1 + c0_4_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride1x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + c0_3_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + c0_3_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride1x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + (c0_1_0 + c0_2_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + (c0_1_1 + c0_2_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + c0_1_0);
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + c0_1_1);
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
            DepthwiseTail.Run<NeonVectors, Vector128<float>>(map, &Map3Stride2, 2);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 7)
            first = Map3Stride2Wide(map, DepthwiseTail.Wide(width, 7));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 7);
            switch (columns)
            {
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        for (nint part = 0; part < 64; part += 32)
        {
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            byte* top = map->Input + part, outputTop = map->Output + part, sum = (byte*)map->Sums;
            nint column = part;
            for (nint left = tiles; left > 0; left--)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    sum0 = (sum0 + ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0))));
                    sum1 = (sum1 + ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1))));
                }

                top += 14 * pixel;
                column += 14 * pixel;
                outputTop += 7 * map->OutputStride;
            }

            if (sum != null)
            {
                *(Vector128<float>*)(sum + part) = sum0;
                *(Vector128<float>*)(sum + part + 16) = sum1;
            }
        }

        return 7 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map3Stride2x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride2x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + (c0_3_0 + (c0_4_0 + c0_5_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + (c0_3_1 + (c0_4_1 + c0_5_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride2x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + (c0_3_0 + c0_4_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + (c0_3_1 + c0_4_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride2x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + c0_3_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + c0_3_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map3Stride2x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + (c0_1_0 + c0_2_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + (c0_1_1 + c0_2_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + c0_1_0);
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + c0_1_1);
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 3; ky++, window += rowStride, weights += 192)
                {
                    Vector128<float> w0_0 = *(Vector128<float>*)(weights + 0);
                    Vector128<float> w0_1 = *(Vector128<float>*)(weights + 16);
                    Vector128<float> w1_0 = *(Vector128<float>*)(weights + 64);
                    Vector128<float> w1_1 = *(Vector128<float>*)(weights + 80);
                    Vector128<float> w2_0 = *(Vector128<float>*)(weights + 128);
                    Vector128<float> w2_1 = *(Vector128<float>*)(weights + 144);
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
            DepthwiseTail.Run<NeonVectors, Vector128<float>>(map, &Map5Stride2, 2);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 7)
            first = Map5Stride2Wide(map, DepthwiseTail.Wide(width, 7));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 7);
            switch (columns)
            {
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        for (nint part = 0; part < 64; part += 32)
        {
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            byte* top = map->Input + part, outputTop = map->Output + part, sum = (byte*)map->Sums;
            nint column = part;
            for (nint left = tiles; left > 0; left--)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    sum0 = (sum0 + ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0))));
                    sum1 = (sum1 + ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1))));
                }

                top += 14 * pixel;
                column += 14 * pixel;
                outputTop += 7 * map->OutputStride;
            }

            if (sum != null)
            {
                *(Vector128<float>*)(sum + part) = sum0;
                *(Vector128<float>*)(sum + part + 16) = sum1;
            }
        }

        return 7 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map5Stride2x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride2x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + (c0_3_0 + (c0_4_0 + c0_5_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + (c0_3_1 + (c0_4_1 + c0_5_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride2x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + (c0_3_0 + c0_4_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + (c0_3_1 + c0_4_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride2x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + c0_3_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + c0_3_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map5Stride2x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + (c0_1_0 + c0_2_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + (c0_1_1 + c0_2_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + c0_1_0);
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + c0_1_1);
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 5; ky++, window += rowStride, weights += 320)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
            DepthwiseTail.Run<NeonVectors, Vector128<float>>(map, &Map7Stride2, 2);
            return;
        }

        nint first = 0, width = map->Width;
        if (map->Height == 1 && width >= 7)
            first = Map7Stride2Wide(map, DepthwiseTail.Wide(width, 7));
        for (nint columns; first < width; first += columns)
        {
            columns = DepthwiseTail.Columns(width - first, 7);
            switch (columns)
            {
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        for (nint part = 0; part < 64; part += 32)
        {
            Vector128<float> sum0 = Vector128<float>.Zero, sum1 = Vector128<float>.Zero;
            byte* top = map->Input + part, outputTop = map->Output + part, sum = (byte*)map->Sums;
            nint column = part;
            for (nint left = tiles; left > 0; left--)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    sum0 = (sum0 + ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0))));
                    sum1 = (sum1 + ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1))));
                }

                top += 14 * pixel;
                column += 14 * pixel;
                outputTop += 7 * map->OutputStride;
            }

            if (sum != null)
            {
                *(Vector128<float>*)(sum + part) = sum0;
                *(Vector128<float>*)(sum + part + 16) = sum1;
            }
        }

        return 7 * tiles;
    }

    [SkipLocalsInit]
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Map7Stride2x7(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0, c0_6_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1, c0_6_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_5_1);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_6_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_6_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_6_0);
                    c0_6_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_6_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                    c0_6_0 = (c0_6_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_0 + three) * sixth))));
                    c0_6_1 = (c0_6_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_6_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                    c0_6_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_0));
                    c0_6_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_6_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_6_0;
                *(Vector128<float>*)(output + 16) = c0_6_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + ((c0_3_0 + c0_4_0) + (c0_5_0 + c0_6_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + ((c0_3_1 + c0_4_1) + (c0_5_1 + c0_6_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride2x6(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0, c0_5_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1, c0_5_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_5_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_5_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_5_0);
                    c0_5_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_5_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                    c0_5_0 = (c0_5_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_0 + three) * sixth))));
                    c0_5_1 = (c0_5_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_5_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                    c0_5_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_0));
                    c0_5_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_5_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_5_0;
                *(Vector128<float>*)(output + 16) = c0_5_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + (c0_1_0 + c0_2_0)) + (c0_3_0 + (c0_4_0 + c0_5_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + (c0_1_1 + c0_2_1)) + (c0_3_1 + (c0_4_1 + c0_5_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride2x5(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0, c0_4_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1, c0_4_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_4_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_4_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_4_0);
                    c0_4_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_4_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                    c0_4_0 = (c0_4_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_0 + three) * sixth))));
                    c0_4_1 = (c0_4_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_4_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                    c0_4_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_0));
                    c0_4_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_4_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_4_0;
                *(Vector128<float>*)(output + 16) = c0_4_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + (c0_3_0 + c0_4_0)));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + (c0_3_1 + c0_4_1)));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride2x4(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0, c0_3_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1, c0_3_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_3_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_3_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_3_0);
                    c0_3_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_3_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                    c0_3_0 = (c0_3_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_0 + three) * sixth))));
                    c0_3_1 = (c0_3_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_3_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                    c0_3_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_0));
                    c0_3_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_3_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_3_0;
                *(Vector128<float>*)(output + 16) = c0_3_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = ((c0_0_0 + c0_1_0) + (c0_2_0 + c0_3_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = ((c0_0_1 + c0_1_1) + (c0_2_1 + c0_3_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
    private static void Map7Stride2x3(DepthwiseMap* map, nint first)
    {
        nint pixel = map->PixelStride, rowStride = map->RowStride;
        byte** table = map->Rows;
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0, c0_2_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1, c0_2_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_2_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_2_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_2_0);
                    c0_2_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_2_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                    c0_2_0 = (c0_2_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_0 + three) * sixth))));
                    c0_2_1 = (c0_2_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_2_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                    c0_2_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_0));
                    c0_2_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_2_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_2_0;
                *(Vector128<float>*)(output + 16) = c0_2_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + (c0_1_0 + c0_2_0));
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + (c0_1_1 + c0_2_1));
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias), c0_1_0 = c0_0_0;
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16), c0_1_1 = c0_0_1;
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_1_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_1_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_1_0);
                    c0_1_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_1_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                    c0_1_0 = (c0_1_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_0 + three) * sixth))));
                    c0_1_1 = (c0_1_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_1_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                    c0_1_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_0));
                    c0_1_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_1_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                output += outputStride;
                *(Vector128<float>*)(output) = c0_1_0;
                *(Vector128<float>*)(output + 16) = c0_1_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    c0_0_0 = (c0_0_0 + c0_1_0);
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    c0_0_1 = (c0_0_1 + c0_1_1);
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
        Vector128<float> low = Vector128.Create(map->Low), high = Vector128.Create(map->High);
        nint column = first * 2 * pixel;
        byte* top = map->Input + column, outputTop = map->Output + (first * map->OutputStride), sum = (byte*)map->Sums;
        nint left = map->Height;
        for (; left >= 1; left -= 1)
        {
            for (nint part = 0; part < 64; part += 32)
            {
                byte* bias = (byte*)map->Bias + part;
                Vector128<float> c0_0_0 = *(Vector128<float>*)(bias);
                Vector128<float> c0_0_1 = *(Vector128<float>*)(bias + 16);
                byte* weights = (byte*)map->Weights + part, window = top + part;
                for (nint ky = 0; ky < 7; ky++, window += rowStride, weights += 448)
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
                    Vector128<float> x0, x1;
                    byte* input = table == null ? window : table[ky] + column + part;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w0_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w0_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w1_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w1_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w2_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w2_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w3_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w3_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w4_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w4_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w5_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w5_1, c0_0_1);
                    input += pixel;
                    x0 = *(Vector128<float>*)(input);
                    x1 = *(Vector128<float>*)(input + 16);
                    c0_0_0 = Vector128.FusedMultiplyAdd(x0, w6_0, c0_0_0);
                    c0_0_1 = Vector128.FusedMultiplyAdd(x1, w6_1, c0_0_1);
                }

                if (map->Epilogue == Epilogue.HardSwish)
                {
                    Vector128<float> zero = Vector128<float>.Zero, one = Vector128.Create(1f), three = Vector128.Create(3f), sixth = Vector128.Create(1f / 6);
                    c0_0_0 = (c0_0_0 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_0 + three) * sixth))));
                    c0_0_1 = (c0_0_1 * Vector128.MinNative(one, Vector128.MaxNative(zero, ((c0_0_1 + three) * sixth))));
                }
                else
                {
                    c0_0_0 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_0));
                    c0_0_1 = Vector128.MinNative(high, Vector128.MaxNative(low, c0_0_1));
                }

                byte* output = outputTop + part;
                nint outputStride = map->OutputStride;
                *(Vector128<float>*)(output) = c0_0_0;
                *(Vector128<float>*)(output + 16) = c0_0_1;
                if (sum != null)
                {
                    byte* rowSum = sum + part;
                    if (first > 0)
                        c0_0_0 = (*(Vector128<float>*)(rowSum) + c0_0_0);
                    *(Vector128<float>*)(rowSum) = c0_0_0;
                    if (first > 0)
                        c0_0_1 = (*(Vector128<float>*)(rowSum + 16) + c0_0_1);
                    *(Vector128<float>*)(rowSum + 16) = c0_0_1;
                }
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
