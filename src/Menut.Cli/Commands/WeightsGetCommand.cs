using System.CommandLine;
using Menut.Cli.Fetching;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Costs;
using Menut.Downloads;
using Menut.Weights;
using Menut.Weights.Fetching;
using Menut.Weights.Import;
using Menut.Weights.Publications;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut weights get</c>: downloads published weights, unless they are here, and makes sure that they are what they should be.</summary>
internal sealed class WeightsGetCommand : MenutCommand
{
    private readonly Argument<string> _name = new("name")
    {
        HelpName = "NAME", Description = "LIBRARY/MODEL, or the library's own name: timm/mobilenetv3_large_100.ra_in1k, torchvision/resnet50.",
    };

    private readonly Option<string?> _hub = new("--hub")
    {
        HelpName = "ADDRESS", Description = $"Where to download from, instead of the library's own place ({WeightHub.Variable}).",
    };

    public WeightsGetCommand()
        : base("get", "Fetch published weights, unless they are here.",
            "menut weights get timm/mobilenetv3_large_100.ra_in1k", "menut weights get torchvision/resnet50", "menut weights get timm/resnet18.a1_in1k --hub https://mirror.example")
    {
        _name.CompletionSources.Add(_ => PublishedWeights.All.Where(publication => publication.File is not null)
            .Select(publication => new System.CommandLine.Completions.CompletionItem(publication.Name)));
        Add(_name);
        Add(_hub);
    }

    protected override int Run(CommandContext context)
    {
        var publication = PublishedName.Find(context.Value(_name));
        var hub = new WeightHub(context.Value(_hub) ?? Environment.GetEnvironmentVariable(WeightHub.Variable));
        var shelf = new WeightShelf(DataHome.Default);
        FetchedWeights weights;
        bool downloaded;
        using (var progress = context.StartProgress())
        using (var stage = new DownloadStage(progress, $"Downloading {publication.Name}"))
        {
            weights = Fetch(context, new WeightFetcher(shelf, hub), publication, stage);
            downloaded = stage.HasBegun;
        }

        var (model, notes) = Checked(shelf, publication);
        if (weights.CheckedBy == ChecksumSource.Nobody)
            context.Warn($"Nobody says which bytes {publication.Name} has: what came is not checked, only recorded (SHA-256 {weights.Sha256}).");
        var answer = new FetchAnswer(
            publication.Name, shelf.PathOf(publication), weights.Address, weights.Bytes, weights.Sha256, Word(weights.CheckedBy), downloaded, model.Network.Name,
            NetworkCost.Of(model.Network).Parameters, model.Network.Resolution, model.Network.Classes, [.. notes]);
        context.Answer(answer, CliJson.Default.FetchAnswer, console =>
        {
            console.Write(Tables.Facts(
                ("weights", $"{answer.Source}{(downloaded ? "" : ", here already")}"),
                ("file", answer.File),
                ("size", Tables.Bytes(answer.Bytes)),
                ("checked by", CheckedBy(weights)),
                ("network", $"{answer.Network}, {answer.Resolution} pixels, {Tables.Count(answer.Classes)} classes"),
                ("parameters", Tables.Count(answer.Parameters))));
            console.WriteLine($"Next: menut predict {answer.Source} PICTURE, or menut train DATA --from {answer.Source}");
        });
        return ExitCodes.Done;
    }

    private static FetchedWeights Fetch(CommandContext context, WeightFetcher fetcher, Publication publication, DownloadStage stage)
    {
        try
        {
            return fetcher.FetchAsync(publication, stage, context.Cancellation).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException) when (stage.HasBegun)
        {
            throw new StoppedException($"Stopped; what came is kept. To go on: menut weights get {publication.Name}");
        }
    }

    /// <summary>A page of regrets can come with the best of headers: what is no such network does not stay.</summary>
    private static (Model Model, IEnumerable<string> Notes) Checked(WeightShelf shelf, Publication publication)
    {
        string path = shelf.PathOf(publication);
        try
        {
            using var file = ForeignWeights.Read(path);
            var plan = WeightImport.Plan(file, path, new ImportOptions { Source = publication.Name });
            return (plan.Load(), plan.Notes);
        }
        catch (MenutException)
        {
            shelf.Remove(publication);
            throw;
        }
    }

    private static string Word(ChecksumSource source) => source switch
    {
        ChecksumSource.FileName => "file_name",
        ChecksumSource.Server => "server",
        _ => "nobody",
    };

    private static string CheckedBy(FetchedWeights weights) => weights.CheckedBy switch
    {
        ChecksumSource.FileName => "the beginning of its SHA-256, which its name ends in",
        ChecksumSource.Server => "the SHA-256 that the server gives for it",
        _ => $"nobody; its SHA-256 is {weights.Sha256}",
    };
}
