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

    private static void CompareSteps(int steps, int rounds, Action<TrainingPlan, Func<TrainingPlan, double>, int> compare)
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
                plan => 1000 * Batch / Trainer.Run(plan with { Output = Path.Combine(folder.FullName, $"run{run++}") }).PicturesPerSecond,
                rounds);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Cached(TrainingPlan plan, Func<TrainingPlan, double> milliseconds, int rounds)
    {
        var plain = plan with { Cache = null };
        var cached = plan with { Teachers = [("teacher", Teacher(Side, plan.Data.Classes.Length))] };
        milliseconds(cached); // Fills the cache: from here on every answer is in it.
        double[] alone = new double[rounds], known = new double[rounds];
        for (int round = -1; round < rounds; round++)
        {
            double[] times = [milliseconds(plain), milliseconds(cached)];
            if (round >= 0)
                (alone[round], known[round]) = (times[0], times[1]);
        }

        Say("plain step", alone);
        Say("step with a cached teacher", known);
        Ratio("cached / plain", known, alone);
    }

    private static void Live(TrainingPlan plan, Func<TrainingPlan, double> milliseconds, int rounds)
    {
        var plain = plan with { Cache = null };
        var live = plain with { Teachers = [("teacher", Teacher(Side, plan.Data.Classes.Length))] };
        var model = live.Teachers[0].Model;
        using var teacher = new EngineTeacher(new MenutEngine(model), model.Preprocessing, plan.Preprocessing);
        double[] alone = new double[rounds], asked = new double[rounds], answers = new double[rounds];
        for (int round = -1; round < rounds; round++)
        {
            double[] times = [milliseconds(plain), milliseconds(live), Forward(teacher, Side)];
            if (round >= 0)
                (alone[round], asked[round], answers[round]) = (times[0], times[1], times[2]);
        }

        Say("plain step", alone);
        Say("step with a live teacher", asked);
        Say("the teacher's answers alone", answers);
        Ratio("live / (plain + answers)", asked, [.. alone.Zip(answers, (a, b) => a + b)]);
    }

    /// <summary>The same network's logits by libtorch and by Menut's engine.</summary>
    private static void CompareEngines(int side, int rounds)
    {
        var (model, preprocessing) = (Teacher(side, 10), Preprocessing.ImageNet(side));
        using var network = new NetworkTeacher(model, preprocessing);
        using var engine = new EngineTeacher(new MenutEngine(model), preprocessing, preprocessing);
        double[] torchTimes = new double[rounds], own = new double[rounds];
        for (int round = -1; round < rounds; round++)
        {
            double[] times = [Forward(network, side), Forward(engine, side)];
            if (round >= 0)
                (torchTimes[round], own[round]) = (times[0], times[1]);
        }

        Say($"answers at {side} px by libtorch", torchTimes);
        Say($"answers at {side} px by Menut's engine", own);
        Ratio("libtorch / engine", torchTimes, own);
    }

    /// <summary>Milliseconds a batch.</summary>
    private static double Forward(Training.Distillation.ITeacher teacher, int side)
    {
        int calls = side > 100 ? 1 : 10;
        using var outer = torch.NewDisposeScope();
        var batch = new TrainingBatch(torch.randn(Batch, 3, side, side).ChannelsLast(), torch.zeros([Batch], torch.ScalarType.Int64), Batch);
        long start = 0;
        for (int call = -1; call < calls; call++)
        {
            if (call == 0)
                start = Stopwatch.GetTimestamp();
            using var scope = torch.NewDisposeScope();
            _ = teacher.Logits(batch)[0, 0].item<float>();
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds / calls;
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

    private static void Say(string what, double[] milliseconds) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: {Quantiles.Median(milliseconds):F1} ms ({string.Join(' ', milliseconds.Select(time => time.ToString("F1", CultureInfo.InvariantCulture)))})"));

    private static void Ratio(string what, double[] over, double[] under) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{what}: {EnginesInTurn.Ratio(over, under):F3} (pairs {string.Join(' ', over.Zip(under, (a, b) => (a / b).ToString("F3", CultureInfo.InvariantCulture)))})"));
}
