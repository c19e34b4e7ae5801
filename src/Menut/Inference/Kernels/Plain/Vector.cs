namespace Menut.Inference.Kernels.Plain;

/// <summary>One pixel times panels.</summary>
internal static unsafe class Vector
{
    public static void Panels1(VectorTile* tile) => Run(tile, panels: 1, panelWidth: 16);

    public static void Panels2(VectorTile* tile) => Run(tile, panels: 2, panelWidth: 16);

    public static void Panels3(VectorTile* tile) => Run(tile, panels: 3, panelWidth: 16);

    public static void Panels4(VectorTile* tile) => Run(tile, panels: 4, panelWidth: 16);

    /// <summary>Any panels: each is a convolution tile of one row.</summary>
    public static void Run(VectorTile* tile, int panels, int panelWidth)
    {
        nint offset = 0;
        var one = new ConvolutionTile
        {
            Input = (byte*)tile->Input,
            TapOffsets = &offset,
            Taps = 1,
            Depth = tile->Depth,
            Epilogue = tile->Epilogue,
            Low = tile->Low,
            High = tile->High,
        };
        for (int panel = 0; panel < panels; panel++)
        {
            one.Weights = (float*)((byte*)tile->Weights + (panel * tile->PanelStride));
            one.Bias = (float*)((byte*)tile->Bias + (panel * tile->PanelStride));
            one.Output = tile->Output + (panel * panelWidth);
            Convolution.Run(&one, rows: 1, panelWidth);
        }
    }
}
