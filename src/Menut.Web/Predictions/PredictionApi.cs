using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Menut.Comparison.Store;
using Menut.Web.Api;
using Microsoft.AspNetCore.Http;

namespace Menut.Web.Predictions;

/// <summary>Trained models for other programs: which there are, and what they say of a picture.</summary>
internal sealed class PredictionApi(RunStore? store, PicturePredictor predictor)
{
    private const int MostListed = 500;
    private const int Usual = 5;
    private const int MostTop = 1000;
    private const int MostRuns = 100;

    /// <summary>Both operations.</summary>
    public ImmutableArray<ApiOperation> Operations =>
    [
        new("/api/v1/models", "listModels", $"The trained models that can be asked about a picture, the newest first, at most {MostListed}.", "model_list", [], Problem.ForRefusals(Models)),
        new(
            "/api/v1/predict", "predict", "What trained models say of the picture in the body, and how long the engine takes.", "prediction",
            [
                new("m", $"Ids of models with commas between, at most {PicturePredictor.MostModels}.", "ID") { Required = true },
                new("top", $"Classes a model ({Usual}).", "3") { Largest = MostTop },
                new("runs", $"Runs that are timed ({Usual}).", "5") { Largest = MostRuns },
            ],
            Problem.ForRefusals(Predict))
        {
            MostBytes = PictureUpload.MostReceived,
            Refusals =
            [
                (StatusCodes.Status403Forbidden, "A page of another origin asks."),
                (StatusCodes.Status408RequestTimeout, "The picture doesn't arrive in time."),
                (StatusCodes.Status413PayloadTooLarge, "The file or the picture is too large."),
                (StatusCodes.Status415UnsupportedMediaType, "It isn't sent as a picture, or is none; Accept says what is taken."),
                (StatusCodes.Status422UnprocessableEntity, "The picture is damaged, or a model's file can't be read."),
                (StatusCodes.Status503ServiceUnavailable, "Too many ask at once; Retry-After says when to come back."),
            ],
        },
    ];

    private Answer Models(HttpContext context) => Of(
        new ModelList([.. TrainedModel.Newest(store, MostListed).Select(model => new ModelDescription(model.Run))]), PredictionJson.Default.ModelList);

    private async Task<Answer> Predict(HttpContext context)
    {
        var (request, query) = (context.Request, context.Request.Query);
        OwnPagesOnly.Check(request);
        using var place = predictor.Enter();
        int top = PredictionQuery.Number(query["top"], "top", Usual, MostTop), runs = PredictionQuery.Number(query["runs"], "runs", Usual, MostRuns);
        var models = PredictionQuery.Models(store, ThingNames.Of(query["m"]));
        var upload = await PictureUpload.ReadAsync(request, context.RequestAborted).ConfigureAwait(false);
        var answers = await predictor.AskAsync(upload, models, top, runs, context.RequestAborted).ConfigureAwait(false);
        if (answers.Models.Select(answer => answer.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refused)
            throw refused;
        return Of(new PredictionDocument(answers), PredictionJson.Default.PredictionDocument) with { CacheControl = Answer.NotKept };
    }

    private static Answer Of<T>(T document, JsonTypeInfo<T> type) => Answer.Of("application/json", JsonSerializer.SerializeToUtf8Bytes(document, type));
}

/// <summary>The models that can be asked.</summary>
internal sealed record ModelList(ImmutableArray<ModelDescription> Models)
{
    /// <summary>Name of the schema.</summary>
    public string Schema { get; } = "menut-models";

    /// <summary>Version of the schema.</summary>
    public int Version { get; } = 1;
}

/// <summary>A model that can be asked.</summary>
internal sealed record ModelDescription(
    string Id, string Name, string Kind, string Network, int Resolution, int Classes, long Parameters, long Macs, DateTimeOffset Started)
{
    public ModelDescription(Run run)
        : this(run.Id, run.Name, run.Kind.ToString().ToLowerInvariant(), run.Network, run.Resolution, run.Classes, run.Parameters, run.MultiplyAdds, run.Started)
    {
    }
}

/// <summary>An answer: the picture's size as it is held, the engine, and what each model says.</summary>
internal sealed record PredictionDocument(int Width, int Height, string Engine, string InstructionSet, int Threads, ImmutableArray<ModelPredictions> Models)
{
    public PredictionDocument(PictureAnswers answers)
        : this(
            answers.Width, answers.Height, "menut", answers.Models[0].Time.InstructionSet, answers.Models[0].Time.Threads,
            [.. answers.Models.Select(answer => new ModelPredictions(answer))])
    {
    }

    /// <summary>Name of the schema.</summary>
    public string Schema { get; } = "menut-prediction";

    /// <summary>Version of the schema.</summary>
    public int Version { get; } = 1;
}

/// <summary>What a model says. The time is the engine's for one picture, without reading and resizing it.</summary>
internal sealed record ModelPredictions(
    string Id, string Name, ImmutableArray<LabelProbability> Predictions, double MedianMilliseconds, double FastestMilliseconds, double SlowestMilliseconds, int Runs)
{
    public ModelPredictions(ModelAnswer answer)
        : this(
            answer.Model.Run.Id, answer.Model.Run.Name, [.. answer.Predictions.Select(prediction => new LabelProbability(prediction.Label, prediction.Probability))],
            answer.Time.Median, answer.Time.Fastest, answer.Time.Slowest, answer.Time.Runs)
    {
    }
}

/// <summary>A class and how probable it is.</summary>
internal sealed record LabelProbability(string Label, float Probability);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ModelList))]
[JsonSerializable(typeof(PredictionDocument))]
internal sealed partial class PredictionJson : JsonSerializerContext;
