namespace Menut.Inference.Kernels.Plain;

/// <summary>A map of a depthwise convolution, 16 channels.</summary>
internal static unsafe class Depthwise
{
    public static void Map3Stride1(DepthwiseMap* map) => Run(map, 3, 1);

    public static void Map5Stride1(DepthwiseMap* map) => Run(map, 5, 1);

    public static void Map7Stride1(DepthwiseMap* map) => Run(map, 7, 1);

    public static void Map3Stride2(DepthwiseMap* map) => Run(map, 3, 2);

    public static void Map5Stride2(DepthwiseMap* map) => Run(map, 5, 2);

    public static void Map7Stride2(DepthwiseMap* map) => Run(map, 7, 2);

    private static void Run(DepthwiseMap* map, int kernel, int stride)
    {
        for (nint y = 0; y < map->Height; y++)
        {
            float* sums = map->Sums is null ? null : (float*)((byte*)map->Sums + (y * map->SumStride));
            if (sums is not null)
                new Span<float>(sums, 16).Clear();
            for (nint x = 0; x < map->Width; x++)
            {
                float* output = (float*)(map->Output + (y * map->OutputRowStride) + (x * map->OutputStride));
                for (int channel = 0; channel < 16; channel++)
                {
                    float sum = map->Bias[channel];
                    float* weight = map->Weights + channel;
                    for (nint ky = 0; ky < kernel; ky++)
                    {
                        nint row = (y * stride) + ky;
                        byte* leftmost = (map->Rows is null ? map->Input + (row * map->RowStride) : map->Rows[row]) + (x * stride * map->PixelStride);
                        for (nint kx = 0; kx < kernel; kx++, weight += 16)
                            sum += ((float*)(leftmost + (kx * map->PixelStride)))[channel] * *weight;
                    }

                    sum = Activation.Apply(map->Epilogue, map->Low, map->High, sum);
                    output[channel] = sum;
                    if (sums is not null)
                        sums[channel] += sum;
                }
            }
        }
    }
}
