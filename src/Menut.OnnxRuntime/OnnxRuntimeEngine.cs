using Menut.Inference;
using Menut.Networks;
using Menut.Onnx;
using Menut.Weights;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Menut.OnnxRuntime;

/// <summary>Runs a model on ONNX Runtime, as the ONNX file that Menut writes of it.</summary>
public sealed class OnnxRuntimeEngine : IInferenceEngine
{
    private readonly InferenceSession _session;
    private readonly RunOptions _options;
    private readonly string[] _inputs;
    private readonly string[] _outputs;

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
            _options = new RunOptions();
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException or TypeInitializationException or EntryPointNotFoundException)
        {
            throw MenutException.Failure($"ONNX Runtime cannot be loaded on this machine: {(exception.InnerException ?? exception).Message}", exception);
        }
        catch (OnnxRuntimeException exception)
        {
            throw MenutException.Failure($"ONNX Runtime refuses {model.Network.Name}: {exception.Message}", exception);
        }

        _inputs = [.. _session.InputMetadata.Keys];
        _outputs = [.. _session.OutputMetadata.Keys];
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
        ArgumentOutOfRangeException.ThrowIfNegative(batch);
        float[] logits = new float[checked(batch * Classes)];
        Run(pictures, batch, logits);
        return logits;
    }

    /// <inheritdoc/>
    /// <remarks>ONNX Runtime reads and writes the caller's memory itself: nothing is copied.</remarks>
    public unsafe void Run(ReadOnlySpan<float> pictures, int batch, Span<float> logits)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(pictures.Length, batch * Input.Elements);
        ArgumentOutOfRangeException.ThrowIfNotEqual(logits.Length, batch * Classes);
        if (batch == 0)
            return;
        fixed (float* from = pictures, to = logits)
        {
            using var input = OrtValue.CreateTensorValueWithData(
                OrtMemoryInfo.DefaultInstance, TensorElementType.Float, [batch, Input.Channels, Input.Height, Input.Width], (nint)from, pictures.Length * (long)sizeof(float));
            using var output = OrtValue.CreateTensorValueWithData(
                OrtMemoryInfo.DefaultInstance, TensorElementType.Float, [batch, Classes], (nint)to, logits.Length * (long)sizeof(float));
            _session.Run(_options, _inputs, [input], _outputs, [output]);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}
