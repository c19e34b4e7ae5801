using System.Collections.Immutable;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Web.Api;
using Menut.Web.Frame;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Menut.Web.Predictions;

/// <summary>The addresses of the page to try a picture on.</summary>
internal sealed class TryEndpoints(RunStore? store, PicturePredictor predictor)
{
    private const int MostListed = 50;
    private const int MostChosen = 3;
    private const int Top = 5;
    private const int Runs = 9;

    /// <summary>Adds them; once the server has stopped, the models are let go.</summary>
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapMethods("/{language}/try", PageResponse.Reading, Page);

        // Where nothing is said of it, a request has no body.
        routes.MapPost("/{language}/try", Try).WithMetadata(new RequestSizeLimitAttribute(PictureUpload.MostReceived));
        routes.ServiceProvider.GetRequiredService<IHostApplicationLifetime>().ApplicationStopped.Register(predictor.Dispose);
    }

    private Task Page(HttpContext context) =>
        Answer(context, State(PageLanguage.Of(context), ThingNames.Of(context.Request.Query["m"]), context.Request.Query.ContainsKey("m")));

    private async Task Try(HttpContext context)
    {
        var ids = ThingNames.Of(context.Request.Query["m"]);
        PictureAnswers? answers = null;
        Refusal? refusal = null;
        try
        {
            OwnPagesOnly.Check(context.Request);
            using var place = predictor.Enter();
            var upload = await PictureUpload.ReadAsync(context.Request, context.RequestAborted).ConfigureAwait(false);

            // The boxes that are ticked say more than the address, which is that of the page before.
            if (context.Request.HasFormContentType)
                ids = ThingNames.Of(upload.Models);
            var models = PredictionQuery.Models(store, ids);
            answers = await predictor.AskAsync(upload, models, Top, Runs, context.RequestAborted).ConfigureAwait(false);
        }
        catch (Refusal caught)
        {
            refusal = caught;
        }

        var state = State(PageLanguage.Of(context), ids, isChosen: true) with { Answers = answers, Refusal = refusal };
        await Answer(context, state).ConfigureAwait(false);
    }

    /// <summary>The page's models: the newest, and those of the address that are none of them. What the address names otherwise can't answer.</summary>
    private TryState State(Language language, ImmutableArray<string> ids, bool isChosen)
    {
        List<TrainedModel> models = [.. TrainedModel.Newest(store, MostListed)];
        HashSet<string> chosen = isChosen ? [] : [.. models.Take(MostChosen).Select(model => model.Run.Id)];
        List<string> others = [];
        foreach (string id in ids.Take(PicturePredictor.MostModels * 2))
        {
            var model = models.Find(model => model.Run.Id == id) ?? Found(id);
            if (model is null)
            {
                others.Add(ShownText.Of(id));
                continue;
            }

            if (!models.Contains(model))
                models.Add(model);
            if (chosen.Count < PicturePredictor.MostModels)
                chosen.Add(id);
        }

        return new(language, [.. models], chosen, [.. others]);
    }

    private TrainedModel? Found(string id)
    {
        try
        {
            return TrainedModel.Find(store, id);
        }
        catch (Refusal)
        {
            return null;
        }
    }

    private static Task Answer(HttpContext context, TryState state)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        if (state.Refusal is { } refusal)
            Problem.SayMore(response, refusal);

        // The script shows the picture from the browser's own memory, and sends the form. Without a referrer a browser wouldn't say where the form comes from.
        headers.ContentSecurityPolicy = ContentPolicy.With(headers.ContentSecurityPolicy.ToString(), ("img-src", "blob:"), ("script-src", "'self'"), ("connect-src", "'self'"));
        headers["Referrer-Policy"] = "same-origin";
        return PageResponse.Send(
            context, TryPage.Head(state), html => TryPage.Write(html, state), state.Refusal?.Status ?? StatusCodes.Status200OK, PageResponse.NotKept);
    }
}
