using Menut.Evaluation;
using Menut.Images;
using Menut.Onnx;
using Menut.Weights;

namespace Menut.Inference;

/// <summary>
/// A model that answers for pictures: load it once, ask it from any thread. Pictures are resized, cropped and normalised as the model's
/// source does it.
/// </summary>
/// <example>
/// <code>
/// using var classifier = Classifier.Load("best.safetensors");
/// Prediction answer = classifier.Classify(PictureDecoder.DecodeFile("cat.jpg"))[0];
/// </code>
/// </example>
public sealed class Classifier : IDisposable
{
    private static int s_isWarm;

    private readonly PixelNormalizer _normalizer;

    /// <summary>Makes a model ready to answer.</summary>
    /// <param name="model">The model; its weights are copied.</param>
    /// <param name="options">How to run it; null for the defaults.</param>
    /// <exception cref="MenutException">A number of threads that can't be; <c>MENUT_ISA</c> names what this processor lacks.</exception>
    public Classifier(Model model, EngineOptions? options = null)
    {
        (Classes, Preprocessing) = ([.. model.Classes], model.Preprocessing);
        _normalizer = new PixelNormalizer(model.Preprocessing);
        _ = new WarmUp(ref s_isWarm, options?.Threads ?? Environment.ProcessorCount, WarmUpOnce);
        Engine = new MenutEngine(model, options);
    }

    /// <summary>A name a class, in the order of the logits.</summary>
    public IReadOnlyList<string> Classes { get; }

    /// <summary>How a picture becomes the input.</summary>
    public Preprocessing Preprocessing { get; }

    /// <summary>What computes the logits; for tensors that are normalised already.</summary>
    public MenutEngine Engine { get; }

    /// <summary>Loads a model file, the best model of a run's folder, or an ONNX file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="options">How to run it; null for the defaults.</param>
    /// <exception cref="MenutException">There is none, or it cannot be read or run.</exception>
    public static Classifier Load(string path, EngineOptions? options = null) =>
        new(Path.GetExtension(path).Equals(".onnx", StringComparison.OrdinalIgnoreCase) ? OnnxFile.Read(path).Model : Model.Load(path), options);

    /// <summary>Loads a model from a stream that holds a model file.</summary>
    /// <param name="stream">One that can seek; read from where it stands to its end.</param>
    /// <param name="options">How to run it; null for the defaults.</param>
    /// <exception cref="MenutException">It is no model file.</exception>
    public static Classifier Load(Stream stream, EngineOptions? options = null) => new(Model.Load(stream), options);

    /// <summary>The most probable classes of a picture, the most probable first.</summary>
    /// <param name="picture">A picture of any size.</param>
    /// <param name="top">How many classes at most.</param>
    public Prediction[] Classify(RgbImage picture, int top = 1)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(top, 1);
        float[] probabilities = Probabilities(picture);
        int[] order = new int[probabilities.Length];
        for (int i = 0; i < order.Length; i++)
            order[i] = i;

        // Equal ones stay in the order of the classes.
        Array.Sort(order, (a, b) => probabilities[b].CompareTo(probabilities[a]) is not 0 and int compared ? compared : a.CompareTo(b));
        var answer = new Prediction[Math.Min(top, order.Length)];
        for (int i = 0; i < answer.Length; i++)
            answer[i] = new(Classes[order[i]], probabilities[order[i]]);
        return answer;
    }

    /// <summary>The probability of every class, in the order of <see cref="Classes"/>.</summary>
    /// <param name="picture">A picture of any size.</param>
    public float[] Probabilities(RgbImage picture)
    {
        float[] logits = new float[Engine.Classes];
        Run(Preprocessor.EvaluationPicture(picture, Preprocessing).Pixels, 1, logits);
        return Softmax.Of(logits);
    }

    /// <summary>Logits of pictures that have the network's size already: bytes that are normalised on their way, nothing is allocated after the first call of a size.</summary>
    /// <param name="pictures">Red, green, blue, <c>[batch, height, width, 3]</c>.</param>
    /// <param name="batch">Pictures.</param>
    /// <param name="logits"><c>[batch, classes]</c>, before softmax.</param>
    /// <param name="cancellationToken">Stops between pictures.</param>
    /// <exception cref="ArgumentException">A span has another length than the batch needs, or the network's input has not three channels.</exception>
    public void Run(ReadOnlySpan<byte> pictures, int batch, Span<float> logits, CancellationToken cancellationToken = default) =>
        Engine.Run(pictures, _normalizer, batch, logits, cancellationToken);

    /// <summary>Logits of pictures that are normalised already; nothing is allocated after the first call of a size.</summary>
    /// <param name="pictures"><c>[batch, channels, height, width]</c>.</param>
    /// <param name="batch">Pictures.</param>
    /// <param name="logits"><c>[batch, classes]</c>, before softmax.</param>
    /// <param name="cancellationToken">Stops between pictures.</param>
    /// <exception cref="ArgumentException">A span has another length than the batch needs.</exception>
    public void Run(ReadOnlySpan<float> pictures, int batch, Span<float> logits, CancellationToken cancellationToken = default) =>
        Engine.Run(pictures, batch, logits, cancellationToken);

    /// <summary>Frees threads and memory; calls that are on their way end first.</summary>
    public void Dispose() => Engine.Dispose();

    /// <summary>Prepares a picture of nothing.</summary>
    private void WarmUpOnce(WarmUp warmUp)
    {
        int side = 2 * Preprocessing.Resolution;
        Preprocessor.EvaluationPicture(new RgbImage(side, side, new byte[side * side * 3]), Preprocessing);
    }
}
