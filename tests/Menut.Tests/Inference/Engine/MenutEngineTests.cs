using Menut.Inference;
using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Tests.Inference.Engine;

public sealed class MenutEngineTests
{
    /// <summary>Every network but the largest, which are the same tables again; thinner and smaller, so that the plain twin can follow.</summary>
    public static TheoryData<string> Names() =>
    [
        .. KnownNetworks.All.Select(known => known.Name)
            .Where(name => name is not ("efficientnet_l2" or "efficientnet_b8" or "efficientnet_b7" or "efficientnet_b6" or "efficientnet_b5" or "efficientnet_v2_xl" or "efficientnet_v2_l" or "resnet152" or "resnet101")),
    ];

    /// <summary>Every way of running gives what the definition gives, and all ways the same bits.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Every_network_agrees_with_its_definition_whatever_the_schedule_and_the_threads(string name)
    {
        bool scales = KnownNetworks.Find(name)!.ScalesWidth;
        var model = RandomModel.Of(name, new NetworkOptions { Width = scales ? 0.25 : 1, Resolution = name == "inception_v3" ? 75 : 39, Classes = 19 });
        float[] picture = RandomModel.Pictures(model.Network.Input, 1);
        double[] expected = new PlainNetwork(model).Run(picture);
        double bound = 2e-5 * expected.Max(Math.Abs);

        float[]? first = null;
        foreach (var (schedule, threads) in (ReadOnlySpan<(Schedule, int)>)[(Schedule.WholeMaps, 1), (Schedule.Rows, 1), (Schedule.Automatic, 2), (Schedule.Rows, 3), (Schedule.WholeMaps, 3)])
        {
            using var engine = new MenutEngine(model, new EngineOptions { Threads = threads, Schedule = schedule });
            float[] logits = engine.Logits(picture, 1);
            for (int i = 0; i < logits.Length; i++)
                Assert.True(Math.Abs(logits[i] - expected[i]) <= bound, $"{schedule}, {threads} threads, logit {i}: {logits[i]}, defined as {expected[i]}");
            first ??= logits;
            Assert.Equal(first, logits);
        }
    }

    /// <summary>Sides and widths that are no multiple of anything, both rules of padding.</summary>
    [Theory]
    [InlineData("mobilenet_v1", 0.25)]
    [InlineData("mobilenet_v2", 0.35)]
    [InlineData("mobilenet_v3_small", 0.5)]
    [InlineData("efficientnet_b0", 0.3)]
    public void Odd_sizes_agree_too(string name, double width)
    {
        for (int resolution = 17; resolution <= 67; resolution += 5)
        {
            foreach (var conventions in (ReadOnlySpan<Conventions>)[Conventions.PyTorch, Conventions.TensorFlow])
            {
                var model = RandomModel.Of(name, new NetworkOptions { Width = width, Resolution = resolution, Classes = 3, Conventions = conventions });
                float[] picture = RandomModel.Pictures(model.Network.Input, 1);
                double[] expected = new PlainNetwork(model).Run(picture);
                foreach (var schedule in (ReadOnlySpan<Schedule>)[Schedule.Rows, Schedule.Automatic])
                {
                    using var engine = new MenutEngine(model, new EngineOptions { Threads = 1, Schedule = schedule });
                    float[] logits = engine.Logits(picture, 1);
                    Assert.All(logits.Zip(expected), pair => Assert.True(Math.Abs(pair.First - pair.Second) <= 2e-5 * expected.Max(Math.Abs), $"{resolution} pixels: {pair}"));
                }
            }
        }
    }

    [Theory]
    [InlineData(1, 5)]
    [InlineData(2, 1)]
    [InlineData(2, 7)]
    [InlineData(3, 8)]
    public void A_batch_gives_what_its_pictures_give_alone(int threads, int batch)
    {
        var model = RandomModel.Of("mobilenet_v3_small", new NetworkOptions { Resolution = 64, Classes = 11 });
        float[] pictures = RandomModel.Pictures(model.Network.Input, batch);
        int elements = (int)model.Network.Input.Elements;
        using var alone = new MenutEngine(model, new EngineOptions { Threads = 1 });
        using var engine = new MenutEngine(model, new EngineOptions { Threads = threads });

        float[] logits = engine.Logits(pictures, batch);

        for (int i = 0; i < batch; i++)
            Assert.Equal(alone.Logits(pictures.AsSpan(i * elements, elements), 1), logits[(i * 11)..((i + 1) * 11)]);
    }

    /// <summary>Whatever a run left in memory, or nothing at all, the next run doesn't see it.</summary>
    [Theory]
    [InlineData("efficientnet_b0", Schedule.Automatic)]
    [InlineData("efficientnet_b0", Schedule.Rows)]
    [InlineData("mobilenet_v4_hybrid_medium", Schedule.WholeMaps)]
    [InlineData("mobilenet_v4_conv_small", Schedule.Automatic)]
    [InlineData("inception_v3", Schedule.Automatic)]
    public void A_run_reads_nothing_that_it_did_not_write(string name, Schedule schedule)
    {
        var model = RandomModel.Of(name, new NetworkOptions { Resolution = name == "inception_v3" ? 75 : 64, Classes = 5 });
        float[] picture = RandomModel.Pictures(model.Network.Input, 1);
        using var engine = new MenutEngine(model, new EngineOptions { Threads = 1, Schedule = schedule });
        float[] expected = engine.Logits(picture, 1);

        engine.FillMemory(float.NaN);

        Assert.Equal(expected, engine.Logits(picture, 1));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_the_first_calls_nothing_is_allocated(int threads)
    {
        var model = RandomModel.Of("mobilenet_v2", new NetworkOptions { Resolution = 32, Width = 0.35, Classes = 10 });
        float[] pictures = RandomModel.Pictures(model.Network.Input, 4), logits = new float[40];
        using var engine = new MenutEngine(model, new EngineOptions { Threads = threads });
        for (int i = 0; i < 50; i++)
            engine.Run(pictures, 4, logits);

        // Of the calling thread: other tests of the process allocate meanwhile.
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
            engine.Run(pictures, 4, logits);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    /// <summary>What was begun is done, what was not is left alone, and the engine goes on.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_batch_stops_between_pictures(int threads)
    {
        var model = RandomModel.Of("mobilenet_v2", new NetworkOptions { Resolution = 96, Classes = 3 });
        const int Batch = 3000;
        float[] pictures = new float[Batch * model.Network.Input.Elements], logits = new float[Batch * 3], one = new float[3];
        Array.Fill(logits, float.NaN);
        using var engine = new MenutEngine(model, new EngineOptions { Threads = threads });
        engine.Run(pictures.AsSpan(0, (int)model.Network.Input.Elements), 1, one);
        using var stop = new CancellationTokenSource();

        var run = Task.Run(() => engine.Run(pictures, Batch, logits, stop.Token));
        while (float.IsNaN(Volatile.Read(ref logits[0])))
            await Task.Yield();
        await stop.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => run);
        Assert.Equal(one, logits[..3]);
        Assert.True(float.IsNaN(logits[^1]), "It went on to the end.");
        Assert.Equal(one, engine.Logits(pictures.AsSpan(0, (int)model.Network.Input.Elements), 1));
    }

    [Fact]
    public async Task Sixteen_threads_share_one_engine()
    {
        var model = RandomModel.Of("mobilenet_v3_small", new NetworkOptions { Resolution = 48, Classes = 7 });
        using var engine = new MenutEngine(model, new EngineOptions { Threads = 2 });
        float[][] pictures = [.. Enumerable.Range(0, 16).Select(i => RandomModel.Pictures(model.Network.Input, 1 + i % 3, seed: i))];
        float[][] expected = [.. pictures.Select((own, i) => engine.Logits(own, 1 + i % 3))];

        await Task.WhenAll(Enumerable.Range(0, 16).Select(i => Task.Factory.StartNew(
            () =>
            {
                for (int call = 0; call < 20; call++)
                    Assert.Equal(expected[i], engine.Logits(pictures[i], 1 + i % 3));
            },
            TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));
    }

    [Fact]
    public void Wrong_lengths_are_refused_and_a_disposed_engine_says_so()
    {
        var model = RandomModel.Of("mobilenet_v1", new NetworkOptions { Resolution = 32, Width = 0.25, Classes = 4 });
        var engine = new MenutEngine(model, new EngineOptions { Threads = 2 });
        Assert.Throws<ArgumentException>(() => engine.Logits(new float[5], 1));
        Assert.Throws<ArgumentException>(() => engine.Run(new float[3 * 32 * 32], 1, new float[3]));
        Assert.Empty(engine.Logits([], 0));
        using var stopped = new CancellationTokenSource();
        stopped.Cancel();
        Assert.Throws<OperationCanceledException>(() => engine.Run(new float[8 * 3 * 32 * 32], 8, new float[32], stopped.Token));
        Assert.Equal(4, engine.Logits(new float[3 * 32 * 32], 1).Length);

        engine.Dispose();
        engine.Dispose();

        Assert.Throws<ObjectDisposedException>(() => engine.Logits(new float[3 * 32 * 32], 1));
    }

    /// <summary>Callers that come too late are told; none waits for workers that have gone.</summary>
    [Fact]
    public async Task An_engine_may_be_disposed_while_threads_call_it()
    {
        var model = RandomModel.Of("mobilenet_v1", new NetworkOptions { Resolution = 32, Width = 0.25, Classes = 4 });
        float[] pictures = RandomModel.Pictures(model.Network.Input, 2);
        for (int round = 0; round < 20; round++)
        {
            var engine = new MenutEngine(model, new EngineOptions { Threads = 2 });
            Task[] callers = [.. Enumerable.Range(0, 4).Select(i => Task.Run(() =>
            {
                try
                {
                    while (true)
                        engine.Logits(pictures.AsSpan(0, pictures.Length / (1 + i % 2)), 2 / (1 + i % 2));
                }
                catch (ObjectDisposedException)
                {
                }
            }))];
            await Task.Delay(5, TestContext.Current.CancellationToken);
            engine.Dispose();
            await Task.WhenAll(callers).WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(5000)]
    public void A_number_of_threads_that_cannot_be_is_refused(int threads)
    {
        var model = RandomModel.Of("mobilenet_v1", new NetworkOptions { Resolution = 32, Width = 0.25, Classes = 4 });
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => new MenutEngine(model, new EngineOptions { Threads = threads })).Fault);
    }
}
