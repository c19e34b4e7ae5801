using Menut.Inference;
using Menut.Networks;
using Menut.Onnx;
using Menut.Weights;
using Microsoft.ML.OnnxRuntime;

namespace Menut.OnnxRuntime;

/// <summary>Runs a model on ONNX Runtime, as the ONNX file that Menut writes of it.</summary>
public sealed class OnnxRuntimeEngine : IInferenceEngine
{
    private readonly InferenceSession _session;
    private readonly string _input;

    /// <summary>Hands the model over.</summary>
    /// <param name="model">The model.</param>
    /// <param name="threads">Threads of one operation; null for one a core.</param>
    /// <exception cref="MenutException">ONNX Runtime is not for this machine, or the model is larger than an ONNX file can be.</exception>
    public OnnxRuntimeEngine(Model model, int? threads = null)
    {
        (Threads, Input, Classes) = (threads ?? Environment.ProcessorCount, model.Network.Input, model.Network.Classes);
        using var bytes = new MemoryStream();
        OnnxFile.Write(bytes, model);
        try
        {
            using var options = new SessionOptions { IntraOpNumThreads = Threads, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
            _session = new InferenceSession(bytes.ToArray(), options);
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException or TypeInitializationException or EntryPointNotFoundException)
        {
            throw MenutException.Failure($"ONNX Runtime cannot be loaded on this machine: {(exception.InnerException ?? exception).Message}", exception);
        }
        catch (OnnxRuntimeException exception)
        {
            throw MenutException.Failure($"ONNX Runtime refuses {model.Network.Name}: {exception.Message}", exception);
        }

        _input = _session.InputMetadata.Keys.Single();
    }

    /// <inheritdoc/>
    public string Name => "onnxruntime";

    /// <inheritdoc/>
    public int Threads { get; }

    /// <inheritdoc/>
    public Shape Input { get; }

    /// <inheritdoc/>
    public int Classes { get; }

    /// <inheritdoc/>
    public float[] Logits(ReadOnlySpan<float> pictures, int batch)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pictures.Length, batch * Input.Elements);
        using var input = OrtValue.CreateTensorValueFromMemory(pictures.ToArray(), [batch, Input.Channels, Input.Height, Input.Width]);
        using var options = new RunOptions();
        using var outputs = _session.Run(options, [_input], [input], _session.OutputNames);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }

    /// <inheritdoc/>
    public void Dispose() => _session.Dispose();
}
