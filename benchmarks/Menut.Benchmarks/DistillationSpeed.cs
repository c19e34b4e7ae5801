using System.Diagnostics;
using System.Globalization;
using Menut.Images;
using Menut.Inference;
using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Cache;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Training.Optimization;
using Menut.Training.Runs;
using Menut.Training.Tasks;
using Menut.Weights;
using TorchSharp;

namespace Menut.Benchmarks;

/// <summary>
/// What a teacher adds to a training step: a step without one, with one whose answers are in the cache, with one that answers live, and
/// that teacher's answers alone. One of each in turn, so that what else the machine does meets all of them; medians of the rounds' ratios.
/// </summary>
internal static class DistillationSpeed
{
    private const int Batch = 128, Side = 32;

    /// <summary>Measures.</summary>
    /// <param name="rounds">How often each.</param>
    /// <param name="parts">What: steps, engines; both where none is named.</param>
    public static void Run(int rounds, string[] parts)
    {
        bool Wanted(string part) => parts.Length == 0 || parts.Contains(part);
        LibTorch.Require();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Environment.ProcessorCount} cores, {torch.get_num_threads()} threads, batch {Batch}, {Side} px, student mobilenet_v1 0.25, teacher efficientnet_b0, {rounds} rounds in turn"));
        if (Wanted("steps"))
            CompareSteps(rounds);
        foreach (int side in Wanted("engines") ? (ReadOnlySpan<int>)[Side, 224] : [])
            CompareEngines(side, Math.Min(rounds, 5));
    }

    private static void CompareSteps(int rounds)
    {
        var folder = Directory.CreateTempSubdirectory("menut-benchmark-");
        try
        {
            string pictures = Path.Combine(folder.FullName, "pictures");
            RandomPictures.Write(pictures, classes: 10, pictures: 2 * Batch, side: 28);
            var data = ImageFolder.Open(pictures, seed: 1, new DataSetOptions { ValidationFraction = 0, TestFraction = 0 });
            var plain = Plan(data);
            var live = plain with { Teachers = [("teacher", Teacher(Side, data.Classes.Length))] };
            var cached = live with { Cache = new AnswerCache(Path.Combine(folder.FullName, "cache")) };
            using NetworkModule first = Student(plain), second = Student(plain), third = Student(plain);
            using TeacherAssembly keeps = new(cached, second, torch.CPU, messages: null), answers = new(live, third, torch.CPU, messages: null);

            var held = HeldPictures.Load(data.Train, plain.Preprocessing, plain.Augmentation);
            var batch = new BatchPipeline(held, PipelineOptions.Training(Batch, seed: 1, plain.Augmentation)).Epoch(0).First();
            var withoutTeacher = Step(plain, first, new ClassificationTask(first), batch);
            var withCache = Step(plain, second, new DistillationTask(second, keeps.Teacher, plain.Distillation), batch);
            var withTeacher = Step(plain, third, new DistillationTask(third, answers.Teacher, plain.Distillation), batch);
            Action[] turns =
            [
                withoutTeacher,
                () =>
                {
                    // By the step's own thread, where the trainer's pipeline would have done it ahead: no less than what a training pays.
                    keeps.Fetcher!.Fetch(batch);
                    withCache();
                },
                withTeacher,
                () =>
                {
                    using var scope = torch.NewDisposeScope();
                    _ = answers.Teacher.Logits(BatchUpload.Upload(batch, Side, torch.CPU))[0, 0].item<float>();
                },
            ];

            var costs = turns.Select(_ => new StepCost[rounds]).ToArray();
            for (int round = -3; round < rounds; round++)
            {
                for (int turn = 0; turn < turns.Length; turn++)
                {
                    var clock = new Clock();
                    turns[turn]();
                    if (round >= 0)
                        costs[turn][round] = clock.Cost(1);
                }
            }

            Say("plain step", costs[0]);
            Say("step with a cached teacher", costs[1]);
            Say("step with a live teacher", costs[2]);
            Say("the teacher's answers alone", costs[3]);
            Ratio("cached / plain", costs[1], costs[0]);
            Ratio("live / (plain + answers)", costs[2], [.. costs[0].Zip(costs[3], (a, b) => new StepCost(a.Milliseconds + b.Milliseconds, a.Processor + b.Processor))]);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>What the trainer does in a step.</summary>
    private static Action Step(TrainingPlan plan, NetworkModule student, ITrainingTask task, Batch batch)
    {
        var optimizer = Optimizer.Create(plan.Recipe, student);
        student.train();
        return () =>
        {
            using var scope = torch.NewDisposeScope();
            var result = task.Loss(BatchUpload.Upload(batch, Side, torch.CPU));
            _ = result.Loss.item<float>();
            result.Loss.backward();
            optimizer.Step(plan.Recipe.LearningRate);
            foreach (var part in result.Parts.Values)
                _ = part.item<float>();
        };
    }

    private static NetworkModule Student(TrainingPlan plan) => NetworkModule.Create(plan.Network, seed: 1);

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
    private static StepCost Forward(ITeacher teacher, int side)
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
        string Spread(Func<StepCost, double> cost)
        {
            double[] ratios = [.. over.Zip(under, (a, b) => cost(a) / cost(b)).Order()];
            return string.Create(
                CultureInfo.InvariantCulture, $"{Quantiles.Median(ratios):F3} (middle half {ratios[ratios.Length / 4]:F3} to {ratios[ratios.Length * 3 / 4]:F3})");
        }

        Console.WriteLine($"{what}: {Spread(cost => cost.Milliseconds)}, of processor {Spread(cost => cost.Processor)}");
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
}
