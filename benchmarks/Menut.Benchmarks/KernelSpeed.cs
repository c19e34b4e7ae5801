using System.Diagnostics;
using System.Globalization;
using System.Runtime;
using System.Runtime.InteropServices;
using Menut.Inference.Kernels;

namespace Menut.Benchmarks;

/// <summary>
/// Every kernel on data in the first-level cache, beside the machine's peak: the kernels take turns, many rounds, and each one's best
/// round counts, since whatever else the machine does only ever makes a round slower.
/// </summary>
internal static unsafe class KernelSpeed
{
    private const int Rounds = 300;
    private const double RoundSeconds = 200e-6;

    private delegate void Work();

    private sealed record Case(string Name, string Unit, double WorkACall, Work Call)
    {
        public double Best { get; set; }

        /// <summary>What the JIT took for it, if no case before had it compiled.</summary>
        public double CompilationMilliseconds { get; set; }
    }

    public static void Run(string[] names)
    {
        foreach (var set in KernelSets.Supported.Where(set => names.Length == 0 ? set.Name != "plain" : names.Contains(set.Name)))
            Run(set);
    }

    private static void Run(KernelSet set)
    {
        int lanes = set.Name switch { "avx512" => 16, "avx2" => 8, _ => 4 };
        List<Case> cases = [];
        foreach (int depth in (int[])[16, 24, 96, 320])
            cases.Add(Convolution(set, set.MaxRows, set.PanelWidth, taps: 1, depth, Epilogue.Clamp, clamp: 6));
        if (set.PanelWidth != 16)
            cases.Add(Convolution(set, set.MaxRows, 16, taps: 1, 96, Epilogue.Clamp, clamp: 6));
        for (int rows = set.MaxRows - 1; rows >= 1; rows--)
            cases.Add(Convolution(set, rows, set.PanelWidth, taps: 1, 96, Epilogue.Clamp, clamp: 6));
        cases.Add(Convolution(set, set.MaxRows, set.PanelWidth, taps: 27, 1, Epilogue.Clamp, clamp: 6));
        cases.Add(Convolution(set, set.MaxRows, set.PanelWidth, taps: 9, 16, Epilogue.Clamp, clamp: 6));
        cases.Add(Convolution(set, set.MaxRows, set.PanelWidth, taps: 1, 24, Epilogue.Clamp, clamp: float.PositiveInfinity));
        cases.Add(Convolution(set, set.MaxRows, set.PanelWidth, taps: 1, 24, Epilogue.HardSwish, clamp: 0));
        cases.Add(Convolution(set, set.MaxRows, set.PanelWidth, taps: 1, 24, Epilogue.SiLU, clamp: 0));
        foreach (int stride in (int[])[1, 2])
        {
            foreach (int kernel in KernelSet.DepthwiseKernels)
            {
                foreach (int width in (int[])[56, 14, 7])
                    cases.Add(Depthwise(set, kernel, stride, 1, width, Epilogue.Clamp));
            }
        }

        foreach (int stride in (int[])[1, 2])
        {
            foreach (int kernel in KernelSet.DepthwiseKernels)
            {
                foreach (int size in (int[])[16, 14, 7])
                    cases.Add(Depthwise(set, kernel, stride, size, size, Epilogue.Clamp));
            }
        }

        foreach (var epilogue in (Epilogue[])[Epilogue.HardSwish, Epilogue.SiLU])
            cases.Add(Depthwise(set, 3, 1, 14, 14, epilogue));
        foreach (var (depth, panels) in ((int, int)[])[(20, 4), (120, 4), (960, 40)])
        {
            cases.Add(Vector(set, depth, panels, tiles: true));
            cases.Add(Vector(set, depth, panels, tiles: false));
        }

        cases.Add(Depthwise(set, 3, 1, 1, 56, Epilogue.Clamp, summed: true));
        cases.Add(Depthwise(set, 3, 1, 1, 56, Epilogue.SiLU, summed: true));
        foreach (var epilogue in Enum.GetValues<Epilogue>())
            cases.Add(Activation(set, epilogue));

        foreach (var one in cases)
        {
            var before = JitInfo.GetCompilationTime(currentThread: true);
            one.Call();
            one.CompilationMilliseconds = (JitInfo.GetCompilationTime(currentThread: true) - before).TotalMilliseconds;
        }

        double peak = 0;
        for (int round = 0; round < Rounds; round++)
        {
            peak = Math.Max(peak, 2 * FusedMultiplyAddPeak.Once(lanes) / 1e9);
            foreach (var one in cases)
                one.Best = Math.Max(one.Best, Rate(one));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{set.Name}: peak of {lanes}-lane fused multiply-adds {peak:F1} GFLOP/s; best of {Rounds} rounds in turn"));
        foreach (var one in cases)
        {
            string share = one.Unit == "GFLOP/s" ? string.Create(CultureInfo.InvariantCulture, $"{one.Best / peak:P0}") : string.Create(CultureInfo.InvariantCulture, $"{1 / one.Best:F3} ns a value");
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {one.Name,-56} {one.Best,7:F1} {one.Unit}  {share,-16}{(one.CompilationMilliseconds > 0.05 ? $"  compiled in {one.CompilationMilliseconds:F1} ms" : "")}"));
        }
    }

    private static double Rate(Case one)
    {
        one.Call();
        int calls = 0;
        long start = Stopwatch.GetTimestamp();
        double seconds;
        do
        {
            for (int i = 0; i < 32; i++)
                one.Call();
            calls += 32;
            seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        }
        while (seconds < RoundSeconds);
        return one.WorkACall * calls / seconds / 1e9;
    }

    private static Case Convolution(KernelSet set, int rows, int panelWidth, int taps, int depth, Epilogue epilogue, float clamp)
    {
        int stride = Math.Max(depth, 1) * sizeof(float);
        var tile = (ConvolutionTile*)NativeMemory.AllocZeroed((nuint)sizeof(ConvolutionTile));
        nint* offsets = (nint*)NativeMemory.AllocZeroed((nuint)(taps * sizeof(nint)));
        for (int tap = 0; tap < taps; tap++)
            offsets[tap] = tap * depth * sizeof(float);
        *tile = new ConvolutionTile
        {
            Input = (byte*)Floats((rows + taps) * depth),
            PixelStride = stride,
            TapOffsets = offsets,
            Taps = taps,
            Depth = depth,
            Weights = Floats(taps * depth * panelWidth),
            Bias = Floats(panelWidth),
            Output = Floats(rows * panelWidth),
            OutputStride = panelWidth * sizeof(float),
            Epilogue = epilogue,
            Low = epilogue == Epilogue.Clamp && float.IsFinite(clamp) ? 0 : float.NegativeInfinity,
            High = clamp,
        };
        var kernel = set.Convolution(rows, panelWidth);
        string end = epilogue == Epilogue.Clamp ? float.IsFinite(clamp) ? "" : " identity" : $" {epilogue}";
        return new($"convolution {rows} x {panelWidth}, {taps} tap{(taps > 1 ? "s" : "")} of {depth}{end}", "GFLOP/s", 2.0 * rows * panelWidth * taps * depth, () => kernel(tile));
    }

    private static Case Depthwise(KernelSet set, int kernel, int stride, int height, int width, Epilogue epilogue, bool summed = false)
    {
        int inputRows = ((height - 1) * stride) + kernel, line = (((width - 1) * stride) + kernel) * 64;
        var map = (DepthwiseMap*)NativeMemory.AllocZeroed((nuint)sizeof(DepthwiseMap));
        *map = new DepthwiseMap
        {
            Input = (byte*)Floats(inputRows * line / sizeof(float)),
            RowStride = line,
            PixelStride = 64,
            Height = height,
            Width = width,
            Weights = Floats(kernel * kernel * 16),
            Bias = Floats(16),
            Output = (byte*)Floats(height * width * 16),
            OutputRowStride = width * 64,
            OutputStride = 64,
            Sums = summed ? Floats(height * 16) : null,
            SumStride = 64,
            Epilogue = epilogue,
            Low = 0,
            High = 6,
        };
        var call = set.Depthwise(kernel, stride);
        string end = (epilogue == Epilogue.Clamp ? "" : $" {epilogue}") + (summed ? ", summed" : "");
        return new($"depthwise {kernel} x {kernel} stride {stride}, {height} x {width}{end}", "GFLOP/s", 2.0 * kernel * kernel * height * width * 16, () => call(map));
    }

    private static Case Vector(KernelSet set, int depth, int panels, bool tiles)
    {
        nint stride = (depth + 1) * set.PanelWidth * sizeof(float);
        float* weights = Floats((int)(panels * stride / sizeof(float))), input = Floats(depth), output = Floats(panels * set.PanelWidth);
        nint* offset = (nint*)NativeMemory.AllocZeroed((nuint)sizeof(nint));
        var tileCall = set.Convolution(1, set.PanelWidth);
        var vectorCall = set.Vector(KernelSet.MaxVectorPanels);
        void Tiles()
        {
            for (int panel = 0; panel < panels; panel++)
            {
                float* start = (float*)((byte*)weights + (panel * stride));
                var tile = new ConvolutionTile { Input = (byte*)input, TapOffsets = offset, Taps = 1, Depth = depth, Weights = start, Bias = start + (depth * set.PanelWidth), Output = output + (panel * set.PanelWidth), High = 6 };
                tileCall(&tile);
            }
        }

        void Vectors()
        {
            for (int panel = 0; panel < panels; panel += KernelSet.MaxVectorPanels)
            {
                float* start = (float*)((byte*)weights + (panel * stride));
                var tile = new VectorTile { Input = input, Depth = depth, Weights = start, Bias = start + (depth * set.PanelWidth), PanelStride = stride, Output = output + (panel * set.PanelWidth), High = 6 };
                vectorCall(&tile);
            }
        }

        return new($"a pixel of {depth} times {panels} panels of {set.PanelWidth}, {(tiles ? "tile by tile" : "four at a time")}", "GFLOP/s", 2.0 * depth * panels * set.PanelWidth, tiles ? Tiles : Vectors);
    }

    private static Case Activation(KernelSet set, Epilogue epilogue)
    {
        const int Count = 2048;
        float* data = Floats(Count);
        // In place, again and again: from 20 to 21 most activations give x itself, so that the values don't decay to denormals.
        for (int i = 0; i < Count; i++)
            data[i] += 20.5f;
        var call = set.Activate;
        return new($"activation {epilogue}", "G values/s", Count, () => call(data, 1, Count * sizeof(float), Count, epilogue, 0, 30));
    }

    private static float* Floats(int count)
    {
        float* floats = (float*)NativeMemory.AlignedAlloc((nuint)(count * sizeof(float)), 64);
        var random = new Random(count);
        for (int i = 0; i < count; i++)
            floats[i] = random.NextSingle() - 0.5f;
        return floats;
    }
}
