using System.Diagnostics;
using System.Globalization;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Onnx;
using Menut.Training.Modules;
using Menut.Weights;
using SkiaSharp;

namespace Menut.Benchmarks;

/// <summary>
/// From the start of a process to its answer for one picture: examples/Classify, and what it does on ONNX Runtime (benchmarks/OnnxRuntimeClassify), in turn.
/// Both read the same weights, ours as .safetensors, theirs as .onnx with the norms folded, and decode the same JPEG file by the same library.
/// </summary>
internal static class ColdStart
{
    private static readonly string[] Networks = ["mobilenet_v2", "mobilenet_v3_large", "efficientnet_b0"];

    public static void Run(int rounds)
    {
        string folder = Directory.CreateTempSubdirectory("menut cold start ").FullName;
        try
        {
            string picture = Path.Combine(folder, "picture.jpg");
            WritePicture(picture);
            string theirs = Program("OnnxRuntimeClassify", "bin/OnnxRuntimeClassify/release");
            Console.WriteLine($"process start to first answer, {rounds} rounds in turn, medians; memory is the working set's peak in a run of its own");
            foreach (string name in Networks)
            {
                var model = UntrainedModel.Of(KnownNetworks.Create(name));
                string safetensors = Path.Combine(folder, $"{name}.safetensors"), onnx = Path.Combine(folder, $"{name}.onnx");
                model.Save(safetensors);
                OnnxFile.Write(onnx, model, new OnnxWriteOptions { Fold = true });
                foreach (var (kind, ours) in Ours())
                    Compare($"{name}, {kind}", [ours, safetensors, picture], [theirs, onnx, picture], rounds);
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>The example as it is built, and as it is published ahead of time where somebody has done that.</summary>
    private static IEnumerable<(string Kind, string Path)> Ours()
    {
        yield return ("JIT", Program("Classify", "bin/Classify/release"));
        string published = Program("Classify", "publish/Classify/release_linux-x64");
        if (File.Exists(published))
            yield return ("NativeAOT", published);
    }

    private static void Compare(string what, string[] ours, string[] theirs, int rounds)
    {
        double[] own = new double[rounds], other = new double[rounds];
        // The first rounds bring files into the system's cache.
        for (int round = -2; round < rounds; round++)
        {
            double a, b;
            if (round % 2 == 0)
                (a, b) = (Milliseconds(ours), Milliseconds(theirs));
            else
                (b, a) = (Milliseconds(theirs), Milliseconds(ours));
            if (round >= 0)
                (own[round], other[round]) = (a, b);
        }

        double[] ratios = [.. other.Zip(own, (b, a) => b / a).Order()];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what,-30} {Quantiles.Median(own),6:F1} ms, ONNX Runtime {Quantiles.Median(other),6:F1} ms, its time over ours {Quantiles.Median(ratios):F2} ({ratios[0]:F2} to {ratios[^1]:F2}); {PeakMegabytes(ours),4:F0} MB, ONNX Runtime {PeakMegabytes(theirs),4:F0} MB"));
    }

    private static double Milliseconds(string[] command)
    {
        long start = Stopwatch.GetTimestamp();
        using var process = Start(command);
        string? answer = process.StandardOutput.ReadLine();
        double milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        process.WaitForExit();
        return answer is not null && process.ExitCode == 0 ? milliseconds : throw new InvalidOperationException($"{command[0]} gave no answer.");
    }

    /// <summary>Asks the system every moment: what a process had at most is gone with it.</summary>
    private static double PeakMegabytes(string[] command)
    {
        long peak = 0;
        using var process = Start(command);
        while (!process.HasExited)
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);

            // Its own threads need the cores.
            Thread.Sleep(1);
        }

        return peak / 1e6;
    }

    private static Process Start(string[] command) => Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true })!;

    private static string Program(string name, string folder) =>
        Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "../../..", folder, OperatingSystem.IsWindows() ? $"{name}.exe" : name));

    /// <summary>A picture of 640 x 480, smooth with some noise, as a camera's is.</summary>
    private static void WritePicture(string path)
    {
        const int width = 640, height = 480;
        var random = new Random(1);
        using var bitmap = new SKBitmap(new SKImageInfo(width, height, SKColorType.Rgba8888, SKAlphaType.Opaque));
        for (int y = 0; y < height; y++)
        {
            for (int x = 0; x < width; x++)
                bitmap.SetPixel(x, y, new SKColor((byte)(x / 3 + random.Next(8)), (byte)(y / 2 + random.Next(8)), (byte)((x + y) / 5 + random.Next(8))));
        }

        using var jpeg = bitmap.Encode(SKEncodedImageFormat.Jpeg, 90);
        File.WriteAllBytes(path, jpeg.ToArray());
    }
}
