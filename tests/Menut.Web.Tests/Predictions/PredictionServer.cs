using Menut.Comparison.Store;
using Menut.Web.Charts.Drawing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Menut.Web.Tests.Predictions;

/// <summary>The real server on a free port, with a store of models that answer, and of some that can't.</summary>
public sealed class PredictionServer : IAsyncLifetime
{
    /// <summary>A name that would do harm as markup.</summary>
    public const string HostileName = "<img src=x onerror=alert(1)>";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-predictions-");
    private RunStore _store = null!;
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;

    public HttpClient Client { get; private set; } = null!;

    public List<string> Failures { get; } = [];

    /// <summary>Every address that the server has.</summary>
    internal IReadOnlyList<RouteEndpoint> Endpoints => [.. _app.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()];

    /// <summary>Charts that the server keeps.</summary>
    internal ChartPictures Pictures => _app.Services.GetRequiredService<ChartPictures>();

    public async ValueTask InitializeAsync()
    {
        _store = RunStore.Open(Path.Combine(_folder.FullName, "store.db"));
        ColourModel.Of(["red", "green", "blue"]).Save(ModelPath("colours"));
        ColourModel.Of(["<b>rouge</b>", "vert", "bleu"], strength: 3).Save(ModelPath("hostile"));
        ColourModel.Of(["red", "green", "blue"], float.NaN).Save(ModelPath("nan"));
        await File.WriteAllTextAsync(ModelPath("text"), "No model at all.");
        Add("colours001", "colours", ModelPath("colours"));
        Add("hostile001", HostileName, ModelPath("hostile"));
        Add("nan0000001", "nan", ModelPath("nan"));
        Add("text000001", "text", ModelPath("text"));
        Add("gone000001", "gone", ModelPath("gone"));
        Add("none000001", "none", null);
        if (File.Exists("/dev/zero"))
            Add("device0001", "device", "/dev/zero");

        _app = CompareServer.Build(new() { Port = 0, Failures = new Told(Failures.Add) }, _store);
        await _app.StartAsync();
        Address = new Uri(_app.Urls.First());
        Client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false }) { BaseAddress = Address };
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await _app.DisposeAsync();
        _store.Dispose();
        _folder.Delete(recursive: true);
    }

    /// <summary>Adds a run.</summary>
    public void Add(string id, string name, string? modelPath) => _store.Save(new Run
    {
        Id = id,
        Kind = RunKind.Train,
        Name = name,
        Network = "colours",
        Resolution = 8,
        Classes = 3,
        Parameters = 576,
        MultiplyAdds = 576,
        Started = DateTimeOffset.UnixEpoch,
        ModelPath = modelPath,
    });

    /// <summary>Where a model's file lies.</summary>
    public string ModelPath(string name) => Path.Combine(_folder.FullName, name + ".safetensors");

    private sealed class Told(Action<string> tell) : IProgress<string>
    {
        public void Report(string value)
        {
            lock (this)
                tell(value);
        }
    }
}
