using Menut.Comparison.Evaluations;
using Menut.Comparison.Store;
using Menut.Images;
using Menut.SkiaSharp;

namespace Menut.Web.Tests.Charts;

/// <summary>The real server with a store of two trained runs, one of them evaluated and named to do harm.</summary>
public sealed class ChartServer : IAsyncLifetime
{
    public const string HostileName = "<script>alert(1)</script>\"'>\u0001";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-charts-");
    private readonly CancellationTokenSource _stop = new();
    private Task _server = Task.CompletedTask;

    public HttpClient Client { get; private set; } = null!;

    public string RunFolder => Path.Combine(_folder.FullName, "run");

    public List<string> Failures { get; } = [];

    public async ValueTask InitializeAsync()
    {
        string path = Path.Combine(_folder.FullName, "store.db");
        new EvaluationFolder(RunFolder).Write(
            new(HostileName, "f00d", "test", 0.5, 6, ["cat", HostileName], [[2, 1], [1, 2]], [new(HostileName, 0, 1, 0.9), new("../../etc/passwd", 1, 0, 0.8)]),
            i => i == 0 ? PictureEncoder.Png(new RgbImage(8, 8, new byte[192])) : "no picture"u8.ToArray());
        using (var store = RunStore.Open(path))
        {
            RunMetric[] metrics = [.. Enumerable.Range(1, 8).SelectMany(epoch => (RunMetric[])
                [new(epoch, "train", "loss", 2.0 / epoch), new(epoch, "validation", "accuracy", 1 - (0.5 / epoch)), new(epoch, "train", "learning_rate", 0.1 / epoch)])];
            store.Save(Run("hostile001", HostileName) with { Folder = RunFolder }, metrics, [Measured("hostile001", 0.9)]);
            store.Save(Run("plain00001", "plain"), metrics, [Measured("plain00001", 0.8)]);
        }

        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _server = CompareServer.RunAsync(
            new() { Port = 0, StorePath = path, Listening = new Told<Uri>(listening.SetResult), Failures = new Told<string>(Failures.Add) }, _stop.Token);
        await Task.WhenAny(listening.Task, _server);
        if (_server.IsCompleted)
            await _server;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = await listening.Task };
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _server;
        Client.Dispose();
        _stop.Dispose();
        _folder.Delete(recursive: true);
    }

    private static Run Run(string id, string name) => new()
    {
        Id = id,
        Kind = RunKind.Train,
        Name = name,
        Network = "mobilenet_v1",
        Resolution = 32,
        Classes = 2,
        Parameters = 1000,
        MultiplyAdds = id == "plain00001" ? 3000 : 2000,
        DataName = name,
        Epochs = 8,
        Started = DateTimeOffset.UnixEpoch,
    };

    private static Measurement Measured(string subject, double accuracy) => new()
    {
        Subject = subject,
        Metric = "accuracy",
        Value = accuracy,
        DataFingerprint = "f00d",
        MeasuredAt = DateTimeOffset.UnixEpoch,
    };

    private sealed class Told<T>(Action<T> act) : IProgress<T>
    {
        public void Report(T value) => act(value);
    }
}
