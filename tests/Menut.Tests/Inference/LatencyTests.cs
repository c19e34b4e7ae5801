using Menut.Inference;
using Menut.Networks;

namespace Menut.Tests.Inference;

public sealed class LatencyTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(20, 3)]
    [InlineData(50, 5)]
    public void Runs_are_counted_after_the_first_ones(int runs, int before)
    {
        using var engine = new FakeEngine();

        var latency = Latency.Measure(engine, batch: 4, runs);

        Assert.Equal(runs + before, engine.Calls);
        Assert.Equal((runs, 4, 2, "fake"), (latency.Runs, latency.Batch, latency.Threads, latency.Engine));
        Assert.Equal(4, engine.Batch);
        Assert.Equal(4 * 3 * 5 * 5, engine.PictureLength);
        Assert.InRange(latency.MedianMilliseconds, 0, latency.P95Milliseconds);
        Assert.Equal(4000 / latency.MedianMilliseconds, latency.PicturesPerSecond, 1e-6 * latency.PicturesPerSecond);
    }

    [Fact]
    public void Slow_first_runs_do_not_count_and_rare_slow_ones_show_in_the_tail_only()
    {
        const int slow = 40;
        using var engine = new FakeEngine { MillisecondsOf = call => call is < 3 or 7 or 9 ? slow : 0 };

        var latency = Latency.Measure(engine, runs: 20);

        Assert.InRange(latency.MedianMilliseconds, 0, slow / 2);
        // The 19th of 20, so the quicker of the two slow ones.
        Assert.InRange(latency.P95Milliseconds, slow * 0.9, double.MaxValue);
    }

    [Fact]
    public void It_stops_between_runs_and_refuses_none()
    {
        using var engine = new FakeEngine();
        using var source = new CancellationTokenSource();
        engine.MillisecondsOf = call =>
        {
            if (call == 5)
                source.Cancel();
            return 0;
        };
        Assert.Throws<OperationCanceledException>(() => Latency.Measure(engine, runs: 20, cancellationToken: source.Token));
        Assert.Equal(6, engine.Calls);
        Assert.Throws<ArgumentOutOfRangeException>(() => Latency.Measure(engine, runs: 0));
    }

    private sealed class FakeEngine : IInferenceEngine
    {
        public Func<int, int> MillisecondsOf { get; set; } = _ => 0;

        public int Calls { get; private set; }

        public int Batch { get; private set; }

        public int PictureLength { get; private set; }

        public string Name => "fake";

        public int Threads => 2;

        public Shape Input => new(3, 5, 5);

        public int Classes => 1;

        public float[] Logits(ReadOnlySpan<float> pictures, int batch)
        {
            (Batch, PictureLength) = (batch, pictures.Length);
            if (MillisecondsOf(Calls++) is > 0 and var milliseconds)
                Thread.Sleep(milliseconds);
            return new float[batch];
        }

        public void Dispose()
        {
        }
    }
}
