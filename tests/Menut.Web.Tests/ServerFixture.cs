using Menut.Comparison.Store;

namespace Menut.Web.Tests;

/// <summary>The real server on a free port, with a store of four runs: one named to do harm, two of the same name.</summary>
public class ServerFixture : IAsyncLifetime
{
    public const string HostileName = "<script>alert(1)</script>\"'>";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-web-");
    private readonly CancellationTokenSource _stop = new();
    private Task _server = Task.CompletedTask;

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public List<string> Failures { get; } = [];

    /// <summary>Where the store lies; files beside it go when the server does.</summary>
    protected string Folder => _folder.FullName;

    public async ValueTask InitializeAsync()
    {
        string path = Path.Combine(_folder.FullName, "store.db");
        using (var store = RunStore.Open(path))
            Fill(store);

        var listening = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        _server = CompareServer.RunAsync(
            new() { Port = 0, StorePath = path, Listening = new Told<Uri>(listening.SetResult), Failures = new Told<string>(Failures.Add) }, _stop.Token);
        await Task.WhenAny(listening.Task, _server);
        if (_server.IsCompleted)
            await _server;
        Address = await listening.Task;
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _server;
        Client.Dispose();
        _stop.Dispose();
        _folder.Delete(recursive: true);
    }

    protected virtual void Fill(RunStore store)
    {
        store.Save(Run("hostile001", HostileName), null, [Latency("hostile001", 2)]);
        store.Save(Run("plain00001", "plain"), null, [Latency("plain00001", 1)]);
        store.Save(Run("twin000001", "twin"));
        store.Save(Run("twin000002", "twin"));
    }

    private static Run Run(string id, string name) => new()
    {
        Id = id,
        Kind = RunKind.Train,
        Name = name,
        Network = "mobilenet_v1",
        Resolution = 32,
        Classes = 10,
        Parameters = 1000,
        MultiplyAdds = 2000,
        DataName = name,
        Started = DateTimeOffset.UnixEpoch,
    };

    private static Measurement Latency(string subject, double value) => new()
    {
        Subject = subject,
        Metric = "latency_ms",
        Value = value,
        MeasuredAt = DateTimeOffset.UnixEpoch,
    };

    private sealed class Told<T>(Action<T> act) : IProgress<T>
    {
        public void Report(T value) => act(value);
    }
}
