using System.CommandLine;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.Cli.Runs;
using Menut.Networks;
using Menut.Training.Data;

namespace Menut.Cli.Commands;

/// <summary><c>menut train</c>: trains a network on labelled pictures, measures it and enters the run into the store.</summary>
internal sealed class TrainCommand : MenutCommand
{
    private readonly DataOpening _data;
    private readonly Option<string?> _network = new("--network") { HelpName = "NETWORK", Description = "What to train: a name from `menut networks` (with --from or --source, theirs)." };
    private readonly TrainingArguments _training;

    public TrainCommand()
        : base("train", "Train a network on labelled pictures.",
            "menut train photos --network mobilenet_v1 --width 0.5", "menut train fashion-mnist --network mobilenet_v1 --width 0.25 --epochs 5",
            "menut train photos --from timm/mobilenetv3_large_100.ra_in1k", "menut train photos --output runs/mobilenet_v1-1 --resume")
    {
        _data = new DataOpening(this);
        _network.CompletionSources.Add(_ => KnownNetworks.All.Select(known => new System.CommandLine.Completions.CompletionItem(known.Name)));
        Add(_network);
        _training = new TrainingArguments(this);
    }

    protected override int Run(CommandContext context)
    {
        var request = _training.Read(context, context.Value(_network), "--network", _training.Saved(context, "train"));
        using var ledger = RunLedger.Open();
        FinishedRun finished;
        using (var progress = context.StartProgress())
        {
            var plan = request.Plan(_data.Open(context, progress, request.Seed));
            _training.SayFreshClassifier(context, plan);
            var result = TrainingSession.Run(context, progress, plan, plan.Network.Name, GoOn(context, request));
            finished = ledger.Finish(context, plan, result);
        }

        var answer = RunAnswer.Of(finished);
        context.Answer(answer, CliJson.Default.RunAnswer, console => RunFacts.Draw(console, answer, _data.Text(context)));
        return ExitCodes.Done;
    }

    private string GoOn(CommandContext context, TrainingRequest request)
    {
        string from = _training.From(context) is { } model ? $" --from {CommandText.Quote(model)}" : "";
        return $"menut train {CommandText.Quote(_data.Text(context))}{from} --output {CommandText.Quote(request.Output)} --resume";
    }
}
