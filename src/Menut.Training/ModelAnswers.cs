using Menut.Evaluation;
using Menut.Inference;
using Menut.Training.Data;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training;

/// <summary>A model, and its logits for the pictures of a split by its own preprocessing.</summary>
/// <param name="Model">The model.</param>
/// <param name="Logits">A row a picture, in the order of the split.</param>
public sealed record ModelAnswers(Model Model, LogitTable Logits)
{
    /// <summary>Asks a model.</summary>
    /// <param name="model">The model.</param>
    /// <param name="pictures">Prepared as it wants them.</param>
    /// <param name="device">Where to compute; the processor if null.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public static ModelAnswers Of(Model model, HeldPictures pictures, torch.Device? device = null, CancellationToken cancellationToken = default)
    {
        using var engine = new TorchEngine(model, device);
        return new(model, LogitsOf(engine, pictures, cancellationToken));
    }

    /// <summary>Asks an engine.</summary>
    /// <param name="engine">Computes the logits.</param>
    /// <param name="pictures">Prepared as its model wants them.</param>
    /// <param name="cancellationToken">Stops between batches.</param>
    public static LogitTable LogitsOf(IInferenceEngine engine, HeldPictures pictures, CancellationToken cancellationToken = default)
    {
        var logits = new LogitTable(engine.Classes, pictures.Labels);
        Evaluator.Evaluate(engine, pictures, predicted: logits.Set, cancellationToken: cancellationToken);
        return logits;
    }
}
