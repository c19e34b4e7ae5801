using Menut.Inference;
using Menut.Networks;
using Menut.Training.Modules;
using Menut.Training.Native;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training;

/// <summary>Runs a model on TorchSharp.</summary>
public sealed class TorchEngine : IInferenceEngine
{
    private readonly NetworkModule _module;
    private readonly bool _ownsModule;

    /// <summary>Loads the model's weights.</summary>
    /// <param name="model">The model.</param>
    /// <param name="device">Where to compute; the processor if null.</param>
    public TorchEngine(Model model, torch.Device? device = null)
    {
        LibTorch.Require();
        (_module, _ownsModule) = (NetworkModule.Create(model, device), true);
        _module.eval();
    }

    /// <summary>Loads libtorch, and a model file.</summary>
    /// <param name="path">A model file.</param>
    /// <param name="threads">Threads of every operation in this process from now on.</param>
    /// <exception cref="MenutException">The file is absent or no model, or libtorch cannot be had.</exception>
    public static TorchEngine Load(string path, int threads)
    {
        LibTorch.Require(threads);
        return new(Model.Load(path));
    }

    /// <summary>Runs a module that somebody else owns; puts it into evaluation mode.</summary>
    internal TorchEngine(NetworkModule module)
    {
        _module = module;
        _module.eval();
    }

    /// <summary>Version of libtorch that TorchSharp is made for.</summary>
    public static string Version => torch.__version__;

    /// <inheritdoc/>
    public string Name => "torch";

    /// <inheritdoc/>
    public int Threads => torch.get_num_threads();

    /// <inheritdoc/>
    public Shape Input => _module.Network.Input;

    /// <inheritdoc/>
    public int Classes => _module.Network.Classes;

    /// <inheritdoc/>
    public float[] Logits(ReadOnlySpan<float> pictures, int batch)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pictures.Length, batch * Input.Elements);
        using var mode = torch.inference_mode();
        using var scope = torch.NewDisposeScope();
        var input = torch.tensor(pictures.ToArray(), [batch, Input.Channels, Input.Height, Input.Width]).ChannelsLast();
        var logits = _module.call(input.to(_module.Device)).cpu().contiguous();
        return logits.data<float>().ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_ownsModule)
            _module.Dispose();
    }
}
