using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Menut.Cli.Frame;
using Menut.Inference;

namespace Menut.Cli.Benchmark;

/// <summary>
/// The process in which <c>menut benchmark</c> runs an engine. It answers on standard output: <c>ready VERSION</c> after its first answer,
/// <c>rest</c> once all its threads sleep, then to each line <c>round</c> the milliseconds of each call, when its threads sleep again.
/// <c>failed CODE MESSAGE</c> is its end. So is the end of standard input: whoever started it is gone.
/// </summary>
internal static class EngineChild
{
    /// <summary>The word that starts it, in front of engine, folder, threads, batch and calls. No help names it.</summary>
    public const string Command = "benchmark-engine";

    private const string Round = "round";

    /// <summary>Longer than a call that was on its way may take, before the process is ended in the middle of it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>Serves until the end of standard input.</summary>
    /// <returns>The exit code.</returns>
    public static int Run(string engine, string folder, string threads, string batch, string calls)
    {
        // Ctrl+C, or a time limit, reaches all processes of a group at once; what it means is the parent's to say.
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, signal => signal.Cancel = true);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, signal => signal.Cancel = true);
        using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" };
        try
        {
            // Never disposed: the thread that listens may be at it to the end of the process.
            var requests = new BlockingCollection<string>();
            new Thread(() => Listen(requests)) { IsBackground = true }.Start();
            Serve(engine, folder, Number(threads), Number(batch), Number(calls), requests, output);
            return ExitCodes.Done;
        }
        catch (Exception error)
        {
            var failure = Failure.Of(error);
            if (failure.Line is { } line)
                output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"failed {failure.ExitCode} {line}"));
            return failure.ExitCode;
        }
    }

    private static void Serve(string name, string folder, int threads, int batch, int calls, BlockingCollection<string> requests, StreamWriter output)
    {
        var (engine, version) = EngineFiles.Open(name, folder, threads);
        using (engine)
        {
            float[] pictures = RandomPictures.Of(engine.Input, batch), logits = new float[batch * engine.Classes];
            engine.Run(pictures, batch, logits);
            output.WriteLine($"ready {version}");
            ComeToRest(name);
            output.WriteLine("rest");
            foreach (string request in requests.GetConsumingEnumerable())
            {
                if (request != Round)
                    throw MenutException.WrongUsage($"'{request}' is no request.");
                double[] milliseconds = Latency.OfRound(engine, pictures, batch, calls);
                ComeToRest(name);
                output.WriteLine(string.Join(' ', milliseconds.Select(value => value.ToString("R", CultureInfo.InvariantCulture))));
            }
        }
    }

    /// <summary>
    /// Waits until the process has used next to no time for a while. Threads of ONNX Runtime and OpenMP go on spinning after a call, .NET goes on
    /// compiling: on cores that the next engine needs.
    /// </summary>
    private static void ComeToRest(string engine)
    {
        const int window = 10;
        const double asleep = 0.05;
        var limit = TimeSpan.FromSeconds(20);
        long began = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(began) < limit)
        {
            var before = Environment.CpuUsage.TotalTime;
            long start = Stopwatch.GetTimestamp();
            Thread.Sleep(window);
            if ((Environment.CpuUsage.TotalTime - before) / Stopwatch.GetElapsedTime(start) < asleep)
                return;
        }

        throw MenutException.Failure($"Threads of {engine} still compute {limit.TotalSeconds} seconds after a call: nothing can be measured beside them.");
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static void Listen(BlockingCollection<string> requests)
    {
        using var input = new StreamReader(Console.OpenStandardInput());
        while (input.ReadLine() is { } line)
            requests.Add(line);
        requests.CompleteAdding();
        Thread.Sleep(Patience);
        Process.GetCurrentProcess().Kill();
    }
}
