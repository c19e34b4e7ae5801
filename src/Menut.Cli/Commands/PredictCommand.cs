using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Cli.Prediction;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut predict</c>: what a model says of pictures.</summary>
internal sealed class PredictCommand : MenutCommand
{
    private readonly Argument<string> _model = new("model") { HelpName = "MODEL", Description = ModelSource.Description };

    private readonly Argument<string[]> _images = new("images")
    {
        HelpName = "IMAGE...",
        Description = "Picture files, folders of them, - for standard input, or a .npy of normalised float32 [n, 3, side, side].",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<int> _top = new("--top") { HelpName = "K", Description = "Most probable labels a picture.", DefaultValueFactory = _ => 3 };
    private readonly Option<bool> _logits = new("--logits") { Description = "Add the model's raw values, in the order of its classes." };
    private readonly EngineArguments _engine;

    public PredictCommand()
        : base("predict", "Say what is on pictures.",
            "menut predict runs/mobilenet_v1-1 cat.jpg", "menut predict best.safetensors holidays --top 1 --json", "cat photo.png | menut predict best.safetensors -")
    {
        Add(_model);
        Add(_images);
        Add(_top);
        Add(_logits);
        _engine = new EngineArguments(this);
    }

    /// <summary>One picture that cannot be read keeps none of the others from being answered; the exit code tells.</summary>
    protected override int Run(CommandContext context)
    {
        int top = context.Value(_top);
        if (top < 1)
            throw MenutException.WrongUsage($"--top {top} is out of range: 1 or more.");
        var create = _engine.Read(context);
        var model = ModelSource.Load(context, context.Value(_model));
        using var engines = new SizedEngines(model, create);
        var inputs = new PictureInputs(context, model.Preprocessing);
        var answers = new Predictor(engines, model.Classes, top, context.Value(_logits)).Predict(inputs, context.Value(_images));
        context.Answer([.. answers], CliJson.Default.PredictionAnswerArray, console => Draw(console, answers));
        return inputs.Unreadable == 0 ? ExitCodes.Done : ExitCodes.WrongData;
    }

    private static void Draw(IAnsiConsole console, List<PredictionAnswer> answers)
    {
        if (answers.Count == 0)
            return;
        bool logits = answers[0].Logits is not null;
        var table = logits ? Tables.Create("picture", "label", "probability>", "then", "logits") : Tables.Create("picture", "label", "probability>", "then");
        foreach (var answer in answers)
        {
            var (first, others) = (answer.Predictions[0], answer.Predictions.Skip(1));
            string then = string.Join(", ", others.Select(other => $"{other.Label} {Tables.Percent(other.Probability)}"));
            if (logits)
                table.Row(answer.Image, first.Label, Tables.Percent(first.Probability), then, string.Join(' ', answer.Logits!.Select(value => Tables.Number(value))));
            else
                table.Row(answer.Image, first.Label, Tables.Percent(first.Probability), then);
        }

        console.Write(table);
    }
}
