using System.Diagnostics;
using Menut.Inference;
using Menut.Networks;
using Menut.Training.Modules;
using Classifier = Menut.Inference.Classifier;

namespace Menut.Benchmarks;

/// <summary>
/// Calls of the engine without end: the first half by one thread, the second by sixteen that share one model. Every answer must have the bits of the first, and memory must
/// stay where it was after a tenth.
/// </summary>
internal static class EngineSoak
{
    private const int Pictures = 8;
    private const int Threads = 16;

    /// <summary>What the runtime's own threads may come to need meanwhile.</summary>
    private const long MostGrowth = 4 << 20;

    /// <summary>Runs.</summary>
    /// <param name="calls">How many calls, at least 1000.</param>
    /// <returns>0, or 1 where an answer differs or memory grows.</returns>
    public static int Run(int calls)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(calls, 1000);
        var network = KnownNetworks.Create("mobilenet_v3_small", new NetworkOptions { Width = 0.5, Resolution = 32, Classes = 10 });
        using var classifier = new Classifier(UntrainedModel.Of(network), new EngineOptions { Threads = 1 });
        byte[] pixels = new byte[Pictures * network.Input.Elements];
        new Random(1).NextBytes(pixels);
        float[] expected = new float[Pictures * 10];
        classifier.Run(pixels, Pictures, expected);

        int wrong = 0;
        long allocated = 0, memory = 0, growth = 0, start = Stopwatch.GetTimestamp();
        for (int tenth = 0; tenth < 10; tenth++)
        {
            int first = (int)((long)calls * tenth / 10), count = (int)((long)calls * (tenth + 1) / 10) - first, workers = tenth < 5 ? 1 : Threads;
            Thread[] threads = [.. Enumerable.Range(0, workers).Select(worker => new Thread(() =>
            {
                float[] logits = new float[10];
                int elements = pixels.Length / Pictures, end = (int)((long)count * (worker + 1) / workers);
                for (int call = (int)((long)count * worker / workers); call < end; call++)
                {
                    int picture = call % Pictures;
                    long before = GC.GetAllocatedBytesForCurrentThread();
                    classifier.Run(pixels.AsSpan(picture * elements, elements), 1, logits);
                    Interlocked.Add(ref allocated, GC.GetAllocatedBytesForCurrentThread() - before);
                    if (!logits.AsSpan().SequenceEqual(expected.AsSpan(picture * 10, 10)))
                        Interlocked.Increment(ref wrong);
                }
            }))];
            foreach (var thread in threads)
                thread.Start();
            foreach (var thread in threads)
                thread.Join();

            // Sixteen threads have sixteen arenas: what they need is known after their first tenth.
            long now = Environment.WorkingSet;
            if (tenth is 0 or 5)
                memory = now;
            growth = Math.Max(growth, now - memory);
            Console.WriteLine(FormattableString.Invariant(
                $"{first + count} calls, {workers} threads, {Stopwatch.GetElapsedTime(start).TotalSeconds:0} s: {now / 1048576.0:0.0} MiB, {allocated} bytes allocated by calls, {wrong} answers differ"));
        }

        return wrong > 0 || growth > MostGrowth ? 1 : 0;
    }
}
