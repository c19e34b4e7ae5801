using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Menut.Comparison.Store;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace Menut.Web.Predictions;

/// <summary>Trained models for other programs: which there are, and what they say of a picture. Errors are problem details (RFC 9457), in English.</summary>
internal sealed class PredictionApi(RunStore? store, PicturePredictor predictor)
{
    private const int MostListed = 500;
    private const int MostTop = 1000;
    private const int MostRuns = 100;

    /// <summary>The models that can be asked, the newest first.</summary>
    public Task Models(HttpContext context) => Answer(
        context, [.. TrainedModel.Newest(store, MostListed).Select(model => new ModelDescription(model.Run))], PredictionJson.Default.ImmutableArrayModelDescription);

    /// <summary>What models say of the picture in the body.</summary>
    public async Task Predict(HttpContext context)
    {
        var (request, query) = (context.Request, context.Request.Query);
        try
        {
            OwnPagesOnly.Check(request);
            using var place = predictor.Enter();
            int top = PredictionQuery.Number(query["top"], "top", 5, MostTop), runs = PredictionQuery.Number(query["runs"], "runs", 5, MostRuns);
            var models = PredictionQuery.Models(store, PredictionQuery.Ids(query["m"]));
            var upload = await PictureUpload.ReadAsync(request, context.RequestAborted).ConfigureAwait(false);
            var answers = await predictor.AskAsync(upload, models, top, runs, context.RequestAborted).ConfigureAwait(false);
            if (answers.Models.Select(answer => answer.Refusal).FirstOrDefault(refusal => refusal is not null) is { } refused)
                throw refused;
            await Answer(context, new PredictionDocument(answers), PredictionJson.Default.PredictionDocument).ConfigureAwait(false);
        }
        catch (Refusal refusal)
        {
            await Problem(context, refusal).ConfigureAwait(false);
        }
    }

    private static Task Problem(HttpContext context, Refusal refusal)
    {
        context.Response.StatusCode = refusal.Status;
        SayWhen(context.Response, refusal);
        return Answer(
            context, new ProblemDocument(ReasonPhrases.GetReasonPhrase(refusal.Status), refusal.Status, refusal.Message),
            PredictionJson.Default.ProblemDocument, "application/problem+json");
    }

    /// <summary>What a status asks for beside it.</summary>
    public static void SayWhen(HttpResponse response, Refusal refusal)
    {
        if (refusal.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "1";
        else if (refusal.Status == StatusCodes.Status415UnsupportedMediaType)
            response.Headers.Accept = PictureUpload.MediaTypes;
    }

    private static Task Answer<T>(HttpContext context, T document, JsonTypeInfo<T> type, string contentType = "application/json; charset=utf-8")
    {
        context.Response.ContentType = contentType;
        context.Response.Headers.CacheControl = "no-store";
        return JsonSerializer.SerializeAsync(context.Response.Body, document, type, context.RequestAborted);
    }
}

/// <summary>A model that can be asked.</summary>
internal sealed record ModelDescription(
    string Id, string Name, string Kind, string Network, int Resolution, int Classes, long Parameters, long MultiplyAdds, DateTimeOffset Started)
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

/// <summary>RFC 9457: what went wrong.</summary>
internal sealed record ProblemDocument(string Title, int Status, string Detail);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(ImmutableArray<ModelDescription>))]
[JsonSerializable(typeof(PredictionDocument))]
[JsonSerializable(typeof(ProblemDocument))]
internal sealed partial class PredictionJson : JsonSerializerContext;
