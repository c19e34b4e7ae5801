using Menut.Browser.Tests.Browser;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Store;
using Menut.Web.Tests;
using Menut.Web.Tests.Predictions;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Site))]

namespace Menut.Browser.Tests.Browser;

/// <summary>One server and one browser for all tests.</summary>
public sealed class Site : IAsyncLifetime
{
    private readonly ServerWithRuns _server = new();

    public Uri Address => _server.Address;

    public IReadOnlyCollection<string> Failures => _server.Failures;

    /// <summary>Null where none is installed.</summary>
    public Chromium? Chromium { get; private set; }

    public async ValueTask InitializeAsync()
    {
        // A machine with other work on it takes its time.
        Assertions.SetDefaultExpectTimeout(Look.Patience);
        await _server.InitializeAsync();
        Chromium = await Chromium.Start();
    }

    public async ValueTask DisposeAsync()
    {
        if (Chromium is not null)
            await Chromium.DisposeAsync();
        await _server.DisposeAsync();
    }

    /// <summary>A teacher, what it taught, two models that answer, one of them evaluated, and what the other tests have.</summary>
    private sealed class ServerWithRuns : ServerFixture
    {
        protected override void Fill(RunStore store)
        {
            base.Fill(store);
            var teacher = new Run
            {
                Id = "teacher001",
                Kind = RunKind.Train,
                Name = "clothes, the teacher",
                Network = "resnet18",
                Resolution = 32,
                Classes = 10,
                Parameters = 11_181_642,
                MultiplyAdds = 37_000_000,
                DataName = "fashion-mnist",
                DataFingerprint = "f",
                Seed = 1,
                Epochs = 3,
                Started = DateTimeOffset.UnixEpoch.AddDays(1),
                Seconds = 900,
            };
            store.Save(teacher, Curve(.80, .88, .91), [Figure("teacher001", "accuracy", .91), Figure("teacher001", "latency_ms", 4.2)]);
            store.Save(
                teacher with
                {
                    Id = "student001",
                    Kind = RunKind.Distill,
                    Name = "clothes, the student",
                    Network = "mobilenet_v2",
                    Width = .5,
                    Parameters = 698_186,
                    MultiplyAdds = 4_000_000,
                    Method = "soft labels",
                    Teachers = ["teacher001"],
                },
                Curve(.75, .86, .89),
                [Figure("student001", "accuracy", .89), Figure("student001", "latency_ms", .9)]);
            ColourRuns.Add(store, Folder);
            new EvaluationFolder(Path.Combine(Folder, "colours001")).Write(
                new("colour cards", "c", "test", .75, 8, ["red", "green", "blue"], [[3, 1, 0], [0, 2, 0], [1, 0, 1]], [new("orange.png", 0, 1, .9), new("violet.png", 2, 0, .6)]),
                i => i == 0 ? ColourModel.Png(230, 140, 20) : ColourModel.Png(140, 20, 230));
        }

        private static IEnumerable<RunMetric> Curve(params double[] accuracies) => accuracies.SelectMany((accuracy, i) => new RunMetric[]
        {
            new(i + 1, "train", "loss", 1.5 - accuracy),
            new(i + 1, "validation", "loss", 1.6 - accuracy),
            new(i + 1, "validation", "accuracy", accuracy),
        });

        private static Measurement Figure(string subject, string metric, double value) => new()
        {
            Subject = subject,
            Metric = metric,
            Value = value,
            Machine = "a machine",
            Engine = "menut",
            Threads = 1,
            Batch = 1,
            DataFingerprint = "f",
            MeasuredAt = DateTimeOffset.UnixEpoch.AddDays(1),
        };
    }
}
