using Menut.Inference;
using Menut.Weights;

namespace Menut.Cli.Prediction;

/// <summary>One model's engine for pictures of the size that comes: an engine has one size, and one is kept at a time.</summary>
internal sealed class SizedEngines : IDisposable
{
    private readonly HashSet<int> _refused = [];
    private readonly Model _model;
    private readonly Func<Model, IInferenceEngine> _create;
    private IInferenceEngine? _engine;
    private int _resolution;

    /// <summary>Makes the engine of the model's own size, so that whatever hinders it is known before pictures are read.</summary>
    public SizedEngines(Model model, Func<Model, IInferenceEngine> create)
    {
        (_model, _create, _resolution) = (model, create, model.Network.Resolution);
        _engine = create(model);
    }

    /// <summary>Height and width that the model is made for.</summary>
    public int OwnResolution => _model.Network.Resolution;

    /// <summary>The engine for a picture's size; null where the model cannot be computed at it, which is said once.</summary>
    public IInferenceEngine? For(InputPicture picture, PictureInputs inputs)
    {
        if (_refused.Contains(picture.Resolution))
            return null;
        if (_engine is not null && picture.Resolution == _resolution)
            return _engine;
        try
        {
            var model = _model.AtResolution(picture.Resolution);
            Dispose();
            _engine = _create(model);
            _resolution = picture.Resolution;
            return _engine;
        }
        catch (MenutException exception) when (exception.Fault != Fault.Failed)
        {
            _refused.Add(picture.Resolution);
            inputs.Refuse($"'{picture.Name}' cannot be computed: {exception.Message}");
            return null;
        }
    }

    public void Dispose()
    {
        _engine?.Dispose();
        _engine = null;
    }
}
