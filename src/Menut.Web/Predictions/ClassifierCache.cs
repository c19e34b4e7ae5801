using Menut.Inference;

namespace Menut.Web.Predictions;

/// <summary>
/// Loaded models, the most recently asked last. One caller at a time: <see cref="PicturePredictor"/> sees to it, so a model that is let go has
/// nobody waiting for its answer.
/// </summary>
internal sealed class ClassifierCache : IDisposable
{
    /// <summary>More than can be asked at once, so that a comparison finds all its models loaded.</summary>
    public const int MostModels = 8;

    /// <summary>Most bytes of model files that are kept loaded.</summary>
    public const long MostBytes = 1L << 30;

    private readonly List<(TrainedModel Model, Classifier Classifier)> _loaded = [];

    /// <summary>How many are loaded.</summary>
    public int Count => _loaded.Count;

    /// <summary>The model, loaded unless it is already; one whose file was written anew is loaded anew.</summary>
    /// <exception cref="MenutException">Its file can't be read or run, or is too large to be kept.</exception>
    public Classifier Get(TrainedModel model)
    {
        int at = _loaded.FindIndex(loaded => loaded.Model.Path == model.Path);
        if (at >= 0)
        {
            var found = _loaded[at];
            _loaded.RemoveAt(at);
            if ((found.Model.Bytes, found.Model.Written) == (model.Bytes, model.Written))
            {
                _loaded.Add(found);
                return found.Classifier;
            }

            found.Classifier.Dispose();
        }

        if (model.Bytes > MostBytes)
            throw MenutException.WrongData($"'{model.Path}' has more than {MostBytes} bytes.");
        while (_loaded.Count >= MostModels || _loaded.Sum(loaded => loaded.Model.Bytes) + model.Bytes > MostBytes)
        {
            _loaded[0].Classifier.Dispose();
            _loaded.RemoveAt(0);
        }

        var classifier = Classifier.Load(model.Path);
        _loaded.Add((model, classifier));
        return classifier;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var (_, classifier) in _loaded)
            classifier.Dispose();
        _loaded.Clear();
    }
}
