namespace Menut.Inference.Kernels.Plain;

/// <summary>A row or a map of a depthwise convolution, 16 channels.</summary>
internal static unsafe class Depthwise
{
    public static void Window3Stride1(DepthwiseRow* row) => Run(row, 3, 3, 1);

    public static void Window5Stride1(DepthwiseRow* row) => Run(row, 5, 5, 1);

    public static void Window7Stride1(DepthwiseRow* row) => Run(row, 7, 7, 1);

    public static void Window3Stride2(DepthwiseRow* row) => Run(row, 3, 3, 2);

    public static void Window5Stride2(DepthwiseRow* row) => Run(row, 5, 5, 2);

    public static void Window7Stride2(DepthwiseRow* row) => Run(row, 7, 7, 2);

    public static void Generic(DepthwiseRow* row) => Run(row, row->KernelHeight, row->KernelWidth, row->Stride);

    public static void Map3Stride1(DepthwiseMap* map) => Run(map, 3, 1);

    public static void Map5Stride1(DepthwiseMap* map) => Run(map, 5, 1);

    public static void Map7Stride1(DepthwiseMap* map) => Run(map, 7, 1);

    public static void Map3Stride2(DepthwiseMap* map) => Run(map, 3, 2);

    public static void Map5Stride2(DepthwiseMap* map) => Run(map, 5, 2);

    public static void Map7Stride2(DepthwiseMap* map) => Run(map, 7, 2);

    /// <summary>Row by row.</summary>
    private static void Run(DepthwiseMap* map, int kernel, int stride)
    {
        byte** rows = stackalloc byte*[kernel];
        for (nint y = 0; y < map->Height; y++)
        {
            for (int ky = 0; ky < kernel; ky++)
                rows[ky] = map->Rows is null ? map->Input + (((y * stride) + ky) * map->RowStride) : map->Rows[(y * stride) + ky];
            float* sums = map->Sums is null ? null : (float*)((byte*)map->Sums + (y * map->SumStride));
            if (sums is not null)
                new Span<float>(sums, 16).Clear();
            var row = new DepthwiseRow
            {
                Rows = rows,
                PixelStride = map->PixelStride,
                Width = map->Width,
                Weights = map->Weights,
                Bias = map->Bias,
                Output = (float*)(map->Output + (y * map->OutputRowStride)),
                OutputStride = map->OutputStride,
                Sum = sums,
                Epilogue = map->Epilogue,
                Low = map->Low,
                High = map->High,
            };
            Run(&row, kernel, kernel, stride);
        }
    }

    private static void Run(DepthwiseRow* row, nint height, nint width, nint stride)
    {
        for (nint x = 0; x < row->Width; x++)
        {
            float* output = (float*)((byte*)row->Output + (x * row->OutputStride));
            for (int channel = 0; channel < 16; channel++)
            {
                float sum = row->Bias[channel];
                float* weight = row->Weights + channel;
                for (nint ky = 0; ky < height; ky++)
                {
                    byte* leftmost = row->Rows[ky] + (x * stride * row->PixelStride);
                    for (nint kx = 0; kx < width; kx++, weight += 16)
                        sum += ((float*)(leftmost + (kx * row->PixelStride)))[channel] * *weight;
                }

                sum = Activation.Apply(row->Epilogue, row->Low, row->High, sum);
                output[channel] = sum;
                if (row->Sum is not null)
                    row->Sum[channel] += sum;
            }
        }
    }
}
