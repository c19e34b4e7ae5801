using Menut.Images;
using Menut.SkiaSharp;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Predictions;

/// <summary>
/// Asks models about pictures. One picture at a time is decoded and computed, on all the engine's threads: two at once would take each other's
/// time, which is shown, and twice the memory. A few more may wait; beyond, one is told to come back.
/// </summary>
internal sealed class PicturePredictor : IDisposable
{
    /// <summary>Models that are asked about one picture.</summary>
    public const int MostModels = 6;

    /// <summary>Requests that are read or wait at once: each holds its file.</summary>
    public const int MostRequests = 16;

    /// <summary>A decoded picture takes seven bytes a pixel for a moment. Phones take 50 million.</summary>
    public static DecodeLimits Limits { get; } = new() { MaxFileBytes = PictureUpload.MostBytes, MaxPixels = 50_000_000 };

    private readonly SemaphoreSlim _places = new(MostRequests);
    private readonly SemaphoreSlim _turn = new(1);
    private readonly ClassifierCache _classifiers = new();
    private bool _disposed;

    /// <summary>A place among those that are served, given back when disposed.</summary>
    /// <exception cref="Refusal">There is none.</exception>
    public Place Enter() => _places.Wait(0) ? new(_places) : throw new Refusal(StatusCodes.Status503ServiceUnavailable, "try.busy");

    /// <summary>What models say of a picture. One that can't answer says why, and keeps none of the others from it.</summary>
    /// <param name="upload">The picture.</param>
    /// <param name="models">The models, one to <see cref="MostModels"/>.</param>
    /// <param name="top">Classes each.</param>
    /// <param name="runs">Runs that are timed.</param>
    /// <param name="cancellationToken">Stops waiting, and between runs.</param>
    /// <exception cref="Refusal">It is no picture, damaged, or too large.</exception>
    public async Task<PictureAnswers> AskAsync(
        PictureUpload upload, IReadOnlyCollection<TrainedModel> models, int top, int runs, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            ObjectDisposedException.ThrowIf(_disposed, this);
            var picture = Decode(upload);
            return new(upload.Name, picture.Width, picture.Height, [.. models.Select(model => Answer(model, picture, top, runs, cancellationToken))]);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <summary>Waits for the picture that is being computed, then lets the models go.</summary>
    public void Dispose()
    {
        _turn.Wait();
        _disposed = true;
        _classifiers.Dispose();
        _turn.Release();
    }

    private static RgbImage Decode(PictureUpload upload)
    {
        if (upload.Bytes.Length == 0)
            throw new Refusal(StatusCodes.Status400BadRequest, "try.empty");
        if (PictureHeader.Read(upload.Bytes) is not { } header)
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "try.not_picture");
        if (header.HasSize && Limits.Objection(header.Width, header.Height) is { } objection)
        {
            throw header is { Width: < 1 } or { Height: < 1 }
                ? Undecodable($"It {objection}.")
                : new Refusal(StatusCodes.Status413PayloadTooLarge, "try.too_many_pixels", Limits.MaxSide, Limits.MaxPixels / 1_000_000) { Reason = $"It {objection}." };
        }

        try
        {
            return PictureDecoder.Decode(upload.Bytes, upload.Name, Limits);
        }
        catch (MenutException e) when (e.Fault == Fault.Data)
        {
            throw Undecodable(e.Message);
        }
    }

    private static Refusal Undecodable(string reason) => new(StatusCodes.Status422UnprocessableEntity, "try.undecodable") { Reason = reason };

    private ModelAnswer Answer(TrainedModel model, RgbImage picture, int top, int runs, CancellationToken cancellationToken)
    {
        try
        {
            var classifier = _classifiers.Get(model);
            if (classifier.Engine.Input.Channels != 3)
                throw MenutException.WrongData($"'{model.Path}' takes {classifier.Engine.Input}, no picture of red, green and blue.");
            var predictions = classifier.Classify(picture, top);
            if (!float.IsFinite(predictions[0].Probability))
                throw MenutException.WrongData($"'{model.Path}' gives values that are no numbers.");
            byte[] pixels = Preprocessor.EvaluationPicture(picture, classifier.Preprocessing).Pixels;
            return new(model, [.. predictions], EngineTime.Measure(classifier, pixels, runs, cancellationToken));
        }
        catch (MenutException e)
        {
            return ModelAnswer.None(model, new(StatusCodes.Status422UnprocessableEntity, "try.model_failed", model.Run.Name) { Reason = e.Message });
        }
    }

    /// <summary>A place that is held.</summary>
    internal readonly struct Place(SemaphoreSlim places) : IDisposable
    {
        /// <inheritdoc/>
        public void Dispose() => places.Release();
    }
}
