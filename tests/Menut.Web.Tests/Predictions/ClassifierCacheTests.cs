using Menut.Comparison.Store;
using Menut.Web.Predictions;

namespace Menut.Web.Tests.Predictions;

public sealed class ClassifierCacheTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("menut-cache-");
    private readonly ClassifierCache _cache = new();

    [Fact]
    public void A_model_is_loaded_once()
    {
        var model = Model(0);
        Assert.Same(_cache.Get(model), _cache.Get(model));
        Assert.Equal(1, _cache.Count);
    }

    [Fact]
    public void What_was_asked_longest_ago_is_let_go()
    {
        var models = Enumerable.Range(0, ClassifierCache.MostModels + 1).Select(Model).ToList();
        var first = _cache.Get(models[0]);
        var second = _cache.Get(models[1]);
        foreach (var model in models.Skip(2).Take(ClassifierCache.MostModels - 2))
            _cache.Get(model);
        Assert.Same(first, _cache.Get(models[0]));
        _cache.Get(models[^1]);
        Assert.Equal(ClassifierCache.MostModels, _cache.Count);
        Assert.Same(first, _cache.Get(models[0]));
        Assert.Throws<ObjectDisposedException>(() => second.Run(new byte[8 * 8 * 3], 1, new float[3]));
        Assert.NotSame(second, _cache.Get(models[1]));
    }

    [Fact]
    public void A_model_that_is_too_large_to_be_kept_is_refused()
    {
        var error = Assert.Throws<MenutException>(() => _cache.Get(Model(0) with { Bytes = ClassifierCache.MostBytes + 1 }));
        Assert.Equal(Fault.Data, error.Fault);
    }

    [Fact]
    public void Models_are_let_go_with_the_cache()
    {
        var classifier = _cache.Get(Model(0));
        _cache.Dispose();
        Assert.Throws<ObjectDisposedException>(() => classifier.Run(new byte[8 * 8 * 3], 1, new float[3]));
    }

    public void Dispose()
    {
        _cache.Dispose();
        _folder.Delete(recursive: true);
    }

    private TrainedModel Model(int number)
    {
        var file = new FileInfo(Path.Combine(_folder.FullName, $"{number}.safetensors"));
        ColourModel.Of(["red", "green", "blue"]).Save(file.FullName);
        var run = new Run
        {
            Id = $"{number}", Kind = RunKind.Train, Name = "colours", Network = "colours", Resolution = 8, Classes = 3, Parameters = 1, MultiplyAdds = 1, Started = DateTimeOffset.UnixEpoch,
        };
        return new(run, file.FullName, file.Length, file.LastWriteTimeUtc);
    }
}
