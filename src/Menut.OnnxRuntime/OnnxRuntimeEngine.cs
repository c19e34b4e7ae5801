using Menut.Inference;
using Menut.Networks;
using Menut.Onnx;
using Menut.Weights;
using Microsoft.ML.OnnxRuntime;
using Microsoft.ML.OnnxRuntime.Tensors;

namespace Menut.OnnxRuntime;

/// <summary>Runs a model on ONNX Runtime, from the ONNX file that Menut writes of it.</summary>
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
        : this(options => new InferenceSession(Bytes(model), options), model.Network.Name, threads)
    {
    }

    /// <summary>Has ONNX Runtime read a file by itself.</summary>
    /// <param name="path">A file that Menut wrote: one input <c>[batch, channels, height, width]</c>, one output <c>[batch, classes]</c>.</param>
    /// <param name="threads">Threads of one operation; null for one a core.</param>
    /// <exception cref="MenutException">ONNX Runtime is not for this machine, or refuses the file; it is not what Menut writes.</exception>
    public OnnxRuntimeEngine(string path, int? threads = null)
        : this(options => new InferenceSession(path, options), path, threads)
    {
    }

    private OnnxRuntimeEngine(Func<SessionOptions, InferenceSession> open, string called, int? threads)
    {
        Threads = threads ?? Environment.ProcessorCount;
        try
        {
            using var options = new SessionOptions { IntraOpNumThreads = Threads, LogSeverityLevel = OrtLoggingLevel.ORT_LOGGING_LEVEL_ERROR };
            _session = open(options);
            _options = new RunOptions();
        }
        catch (Exception exception) when (exception is DllNotFoundException or BadImageFormatException or TypeInitializationException or EntryPointNotFoundException)
        {
            throw MenutException.Failure($"ONNX Runtime cannot be loaded on this machine: {(exception.InnerException ?? exception).Message}", exception);
        }
        catch (OnnxRuntimeException exception)
        {
            throw MenutException.Failure($"ONNX Runtime refuses {called}: {exception.Message}", exception);
        }

        _inputs = [.. _session.InputMetadata.Keys];
        _outputs = [.. _session.OutputMetadata.Keys];

        // The first dimension is the batch, which is open.
        int[] input = _session.InputMetadata[_inputs[0]].Dimensions, output = _session.OutputMetadata[_outputs[0]].Dimensions;
        if ((_inputs, _outputs, input, output) is not ([_], [_], [_, > 0, > 0, > 0], [_, > 0]))
        {
            Dispose();
            throw MenutException.WrongData($"{called} is not one that Menut wrote: it has not one input [batch, channels, height, width] and one output [batch, classes].");
        }

        (Input, Classes) = (new Shape(input[1], input[2], input[3]), output[1]);
    }

    /// <summary>Version of ONNX Runtime.</summary>
    public static string Version => OrtEnv.Instance().GetVersionString();

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

    private static byte[] Bytes(Model model)
    {
        using var bytes = new MemoryStream();
        OnnxFile.Write(bytes, model);
        return bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _options.Dispose();
        _session.Dispose();
    }
}
