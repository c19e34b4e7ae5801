using System.Diagnostics;
using System.Globalization;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Distillation.Cache;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Runs;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;

namespace Menut.Benchmarks;

/// <summary>
/// What a teacher adds to a training step: the whole trainer without a teacher, with one whose answers are in the cache, and with one that answers
/// live, beside the time of that teacher's answers alone. All in turn, medians of rounds.
/// </summary>
internal static class DistillationSpeed
{
    private const int Batch = 128, Side = 32, Steps = 40, LiveSteps = 10;

    public static void Run(int rounds)
    {
        LibTorch.Require();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {torch.get_num_threads()} threads, batch {Batch}, {Side} px, student mobilenet_v1 0.25, teacher efficientnet_b0, {rounds} rounds in turn"));
        CompareSteps(Steps, rounds, Cached);
        CompareSteps(LiveSteps, rounds, Live);
        foreach (int side in (ReadOnlySpan<int>)[Side, 224])
            CompareEngines(side, rounds);
    }

    private static void CompareSteps(int steps, int rounds, Action<TrainingPlan, Func<TrainingPlan, StepCost>, int> compare)
    {
        var folder = Directory.CreateTempSubdirectory("menut-benchmark-");
        try
        {
            string pictures = Path.Combine(folder.FullName, "pictures");
            RandomPictures.Write(pictures, classes: 10, pictures: steps * Batch, side: 28);
            var data = ImageFolder.Open(pictures, seed: 1, new DataSetOptions { ValidationFraction = 0, TestFraction = 0 });
            int run = 0;
            compare(
                Plan(data) with { Cache = new AnswerCache(Path.Combine(folder.FullName, "cache")) },
                plan => Train(plan with { Output = Path.Combine(folder.FullName, $"run{run++}") }, steps),
                rounds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Cached(TrainingPlan plan, Func<TrainingPlan, StepCost> train, int rounds)
    {
        var plain = plan with { Cache = null };
        var cached = plan with { Teachers = [("teacher", Teacher(Side, plan.Data.Classes.Length))] };
        train(cached); // Fills the cache: from here on every answer is in it.
        StepCost[] alone = new StepCost[rounds], known = new StepCost[rounds];
        for (int round = -1; round < rounds; round++)
        {
            StepCost[] costs = [train(plain), train(cached)];
            if (round >= 0)
                (alone[round], known[round]) = (costs[0], costs[1]);
        }

        Say("plain step", alone);
        Say("step with a cached teacher", known);
        Ratio("cached / plain", known, alone);
    }

    private static void Live(TrainingPlan plan, Func<TrainingPlan, StepCost> train, int rounds)
    {
        var plain = plan with { Cache = null };
        var live = plain with { Teachers = [("teacher", Teacher(Side, plan.Data.Classes.Length))] };
        var model = live.Teachers[0].Model;
        using var teacher = new EngineTeacher(new MenutEngine(model), model.Preprocessing, plan.Preprocessing);
        StepCost[] alone = new StepCost[rounds], asked = new StepCost[rounds], answers = new StepCost[rounds];
        for (int round = -1; round < rounds; round++)
        {
            StepCost[] costs = [train(plain), train(live), Forward(teacher, Side)];
            if (round >= 0)
                (alone[round], asked[round], answers[round]) = (costs[0], costs[1], costs[2]);
        }

        Say("plain step", alone);
        Say("step with a live teacher", asked);
        Say("the teacher's answers alone", answers);
        Ratio("live / (plain + answers)", asked, [.. alone.Zip(answers, (a, b) => new StepCost(a.Milliseconds + b.Milliseconds, a.Processor + b.Processor))]);
    }

    /// <summary>An epoch of the trainer; what comes before its first step is done is no part of a step.</summary>
    private static StepCost Train(TrainingPlan plan, int steps)
    {
        var clock = new Clock();
        StepCost cost = default;
        var progress = new Immediate(report =>
        {
            if (report.Step == 1)
                clock = new Clock();
            else if (report.Step == steps && report.Finished is null)
                cost = clock.Cost(steps - 1);
        });
        Trainer.Run(plan, progress);
        return cost;
    }

    /// <summary>The same network's logits by libtorch and by Menut's engine.</summary>
    private static void CompareEngines(int side, int rounds)
    {
        var (model, preprocessing) = (Teacher(side, 10), Preprocessing.ImageNet(side));
        using var network = new NetworkTeacher(model, preprocessing);
        using var engine = new EngineTeacher(new MenutEngine(model), preprocessing, preprocessing);
        StepCost[] theirs = new StepCost[rounds], own = new StepCost[rounds];
        for (int round = -1; round < rounds; round++)
        {
            StepCost[] costs = [Forward(network, side), Forward(engine, side)];
            if (round >= 0)
                (theirs[round], own[round]) = (costs[0], costs[1]);
        }

        Say($"answers at {side} px by libtorch", theirs);
        Say($"answers at {side} px by Menut's engine", own);
        Ratio("libtorch / engine", theirs, own);
    }

    /// <summary>A teacher's answers for a batch.</summary>
    private static StepCost Forward(Training.Distillation.ITeacher teacher, int side)
    {
        int calls = side > 100 ? 1 : 10;
        using var outer = torch.NewDisposeScope();
        var batch = new TrainingBatch(torch.randn(Batch, 3, side, side).ChannelsLast(), torch.zeros([Batch], torch.ScalarType.Int64), Batch);
        var clock = new Clock();
        for (int call = -1; call < calls; call++)
        {
            if (call == 0)
                clock = new Clock();
            using var scope = torch.NewDisposeScope();
            _ = teacher.Logits(batch)[0, 0].item<float>();
        }

        return clock.Cost(calls);
    }

    private static Model Teacher(int side, int classes)
    {
        var network = KnownNetworks.Create("efficientnet_b0", new NetworkOptions { Resolution = side, Classes = classes });
        return new(network, Initialization.Of(network, 1), [.. Enumerable.Range(0, classes).Select(i => $"class{i}")], Preprocessing.ImageNet(side));
    }

    private static TrainingPlan Plan(PictureDataSet data) => new()
    {
        Network = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = Side, Classes = data.Classes.Length }),
        Data = data,
        Output = "",
        Preprocessing = Preprocessing.ImageNet(Side) with { CropFraction = 1 },
        Recipe = new Recipe { Epochs = 1, BatchSize = Batch, LearningRate = 0.01 },
        Augmentation = Augmentation.Small,
    };

    private static void Say(string what, StepCost[] costs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{what}: {Quantiles.Median(costs.Select(cost => cost.Milliseconds)):F1} ms, {Quantiles.Median(costs.Select(cost => cost.Processor)):F1} ms of processor"));

    private static void Ratio(string what, StepCost[] over, StepCost[] under)
    {
        double[] time = [.. over.Zip(under, (a, b) => a.Milliseconds / b.Milliseconds)], processor = [.. over.Zip(under, (a, b) => a.Processor / b.Processor)];
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {Quantiles.Median(time):F3} ({string.Join(' ', time.Select(ratio => ratio.ToString("F3", CultureInfo.InvariantCulture)))}), of processor {Quantiles.Median(processor):F3} ({string.Join(' ', processor.Select(ratio => ratio.ToString("F3", CultureInfo.InvariantCulture)))})"));
    }

    /// <param name="Milliseconds">Time on the clock.</param>
    /// <param name="Processor">Milliseconds of all threads together: what others on the machine take is not in it.</param>
    private readonly record struct StepCost(double Milliseconds, double Processor);

    private sealed class Clock
    {
        private readonly long _start = Stopwatch.GetTimestamp();
        private readonly TimeSpan _processor = Environment.CpuUsage.TotalTime;

        public StepCost Cost(int steps) => new(
            Stopwatch.GetElapsedTime(_start).TotalMilliseconds / steps, (Environment.CpuUsage.TotalTime - _processor).TotalMilliseconds / steps);
    }

    private sealed class Immediate(Action<TrainingProgress> report) : IProgress<TrainingProgress>
    {
        public void Report(TrainingProgress value) => report(value);
    }
}
