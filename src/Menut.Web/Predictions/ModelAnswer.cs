using System.Collections.Immutable;
using Menut.Inference;

namespace Menut.Web.Predictions;

/// <summary>What a model says of a picture.</summary>
/// <param name="Model">The model.</param>
/// <param name="Predictions">The most probable classes, the most probable first.</param>
/// <param name="Time">How long the engine takes.</param>
internal sealed record ModelAnswer(TrainedModel Model, ImmutableArray<Prediction> Predictions, EngineTime Time)
{
    /// <summary>Why there is no answer.</summary>
    public Refusal? Refusal { get; private init; }

    /// <summary>No answer.</summary>
    public static ModelAnswer None(TrainedModel model, Refusal refusal) => new(model, [], default) { Refusal = refusal };
}

/// <summary>What models say of a picture, side by side.</summary>
/// <param name="Name">The picture's name.</param>
/// <param name="Width">Pixels, the way the camera was held.</param>
/// <param name="Height">Pixels.</param>
/// <param name="Models">An answer each.</param>
internal sealed record PictureAnswers(string Name, int Width, int Height, ImmutableArray<ModelAnswer> Models);
