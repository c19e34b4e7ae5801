namespace Menut.Inference.Kernels.Plain;

/// <summary>A tile of a dense convolution.</summary>
internal static unsafe class Convolution
{
    public static void Rows1(ConvolutionTile* tile) => Run(tile, rows: 1, panelWidth: 16);

    public static void Rows2(ConvolutionTile* tile) => Run(tile, rows: 2, panelWidth: 16);

    public static void Rows3(ConvolutionTile* tile) => Run(tile, rows: 3, panelWidth: 16);

    public static void Rows4(ConvolutionTile* tile) => Run(tile, rows: 4, panelWidth: 16);

    /// <summary>Any tile.</summary>
    public static void Run(ConvolutionTile* tile, int rows, int panelWidth)
    {
        for (int row = 0; row < rows; row++)
        {
            byte* input = tile->Input + (row * tile->PixelStride);
            nint gap = rows % 2 == 0 && row >= rows / 2 ? tile->OutputBreak : 0;
            float* output = (float*)((byte*)tile->Output + (row * tile->OutputStride) + gap);
            float* residual = tile->Residual is null ? null : (float*)((byte*)tile->Residual + (row * tile->ResidualStride));
            for (int channel = 0; channel < panelWidth; channel++)
            {
                float sum = tile->Accumulate ? output[channel] : tile->Bias[channel];
                float* weight = tile->Weights + channel;
                for (nint tap = 0; tap < tile->Taps; tap++)
                {
                    float* pixel = (float*)(input + tile->TapOffsets[tap]);
                    for (nint depth = 0; depth < tile->Depth; depth++, weight += panelWidth)
                        sum += pixel[depth] * *weight;
                }

                if (residual is not null && tile->ResidualBeforeActivation)
                    sum += residual[channel];
                sum = Activation.Apply(tile->Epilogue, tile->Low, tile->High, sum);
                if (residual is not null && !tile->ResidualBeforeActivation)
                    sum += residual[channel];
                output[channel] = sum;
            }
        }
    }
}
