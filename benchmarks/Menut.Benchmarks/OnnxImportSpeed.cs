using System.Diagnostics;
using System.Globalization;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Onnx;
using Menut.Weights;

namespace Menut.Benchmarks;

/// <summary>
/// Reading an ONNX file in a process that does nothing else, cold, in turn with a process that reads none: the time of the call, and the
/// peak of the working set above the other's, over the file's size.
/// </summary>
internal static class OnnxImportSpeed
{
    public static void Run(int rounds)
    {
        string path = Path.Combine(Path.GetTempPath(), $"menut-{Environment.ProcessId}.onnx");
        try
        {
            WriteFile(path);
            long size = new FileInfo(path).Length;
            var (seconds, ratios) = (new List<double>(), new List<double>());
            for (int i = 0; i < rounds; i++)
            {
                var nothing = Child();
                var import = Child(path);
                seconds.Add(import.Milliseconds / 1000);
                ratios.Add((double)(import.PeakBytes - nothing.PeakBytes) / size);
            }

            Console.WriteLine(FormattableString.Invariant(
                $"{size / 1e6:0.0} MB: median {Quantiles.Median(seconds):0.000} s of {Text(seconds)}; peak over the file's size, above a process without it: median {Quantiles.Median(ratios):0.00} of {Text(ratios)}"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    /// <summary>What a child process does: reads the file, or nothing, and prints milliseconds and its peak.</summary>
    public static void RunChild(string? path)
    {
        var watch = Stopwatch.StartNew();
        var import = path is null ? null : OnnxFile.Read(path);
        double milliseconds = watch.Elapsed.TotalMilliseconds;
        using var process = Process.GetCurrentProcess();
        Console.WriteLine(FormattableString.Invariant($"{milliseconds} {process.PeakWorkingSet64}"));
        GC.KeepAlive(import);
    }

    private static (double Milliseconds, long PeakBytes) Child(params string[] path)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["onnx-import-child", .. path]) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        string[] figures = process.StandardOutput.ReadToEnd().Split(' ');
        process.WaitForExit();
        return (double.Parse(figures[0], CultureInfo.InvariantCulture), long.Parse(figures[1], CultureInfo.InvariantCulture));
    }

    /// <summary>EfficientNet-B0 as published: 5.3 million parameters, 21 MB.</summary>
    private static void WriteFile(string path)
    {
        var network = KnownNetworks.Create("efficientnet_b0");
        var random = new Random(1);
        var tensors = NetworkWeights.Of(network).ToDictionary(weight => weight.Name, weight =>
        {
            float[] values = new float[weight.Shape.Aggregate(1L, (product, side) => product * side)];
            for (int i = 0; i < values.Length; i++)
                values[i] = random.NextSingle();
            return StoredTensor.FromFloats(weight.Shape, values);
        });
        OnnxFile.Write(path, new Model(
            network, tensors, [.. Enumerable.Range(0, network.Classes).Select(i => $"class {i}")], Preprocessing.ImageNet(network.Resolution)));
    }

    private static string Text(List<double> values) => string.Join(' ', values.Select(value => value.ToString("0.000", CultureInfo.InvariantCulture)));
}
