using System.CommandLine;
using System.Diagnostics;
using Menut.Cli.Data;
using Menut.Cli.Evaluation;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Cli.Progress;
using Menut.Cli.Runs;
using Menut.Evaluation;
using Menut.Inference;
using Menut.Training;
using Menut.Training.Data;
using Menut.Weights;

namespace Menut.Cli.Commands;

/// <summary><c>menut evaluate</c>: how well a model does on a split of labelled pictures.</summary>
internal sealed class EvaluateCommand : MenutCommand
{
    private const int BatchSize = 64;

    private static readonly Choices<Split> Splits = new("--split", ("test", Split.Test), ("validation", Split.Validation), ("train", Split.Train));

    private readonly Argument<string> _model = new("model") { HelpName = "MODEL", Description = ModelSource.Description };
    private readonly DataOpening _data;

    private readonly Option<string> _split = new("--split")
    {
        HelpName = Splits.HelpName, Description = "Which pictures.", DefaultValueFactory = _ => "test",
    };

    private readonly Option<long?> _seed = new("--seed") { HelpName = "N", Description = "Decides the splits that the data lacks (the model's own seed)." };
    private readonly Option<string?> _teacher = new("--teacher") { HelpName = "MODEL", Description = "Say how far it agrees with another model." };
    private readonly EngineArguments _engine;

    public EvaluateCommand()
        : base("evaluate", "Measure a model on labelled pictures: accuracy, calibration, confusion.",
            "menut evaluate runs/mobilenet_v1-1 photos", "menut evaluate best.safetensors fashion-mnist --split validation --json")
    {
        Add(_model);
        _data = new DataOpening(this);
        Add(_split);
        Add(_seed);
        Add(_teacher);
        _engine = new EngineArguments(this);
    }

    protected override int Run(CommandContext context)
    {
        string called = context.Value(_model);
        var engine = _engine.Read(context);
        var split = Splits.Of(context.Value(_split)!);
        string name = split.ToString().ToLowerInvariant();
        var model = ModelSource.Load(context, called);

        // With the seed of its training the pictures that it has never seen are the same.
        long seed = context.Value(_seed) ?? model.Provenance.Seed ?? TrainingDefaults.Seed;
        EvaluationAnswer answer;
        using (var progress = context.StartProgress())
        {
            var data = _data.Open(context, progress, seed);
            ClassNames.RequireSame(model, called, data);
            if (data[split].LabelledCount == 0)
                throw MenutException.WrongData($"{data.Name} has no labelled {name} pictures.");
            using var loaded = engine(model);
            var pictures = Load(context, progress, data[split], model);
            var (result, logits, seconds) = Evaluate(context, progress, loaded, pictures);
            answer = new(
                called, data.Name, name, loaded.Name, loaded.Threads, seed, result.Accuracy, result.Top5, result.Loss, result.ExpectedCalibrationError,
                result.Pictures, seconds, data[split].Count / seconds, result.Confusion, model.Classes)
            {
                Teacher = context.Value(_teacher) is { } teacher ? Beside(context, progress, engine, teacher, data, split, pictures, logits) : null,
            };

            EvaluationKeeping.Keep(context, called, data, split, logits, answer);

            // Pictures that a temperature was fitted on cannot say what it is worth.
            if (split != Split.Validation && data.Validation.LabelledCount > 0
                && Calibration.Of(Evaluate(context, progress, loaded, Load(context, progress, data.Validation, model)).Logits, logits) is { } scaled)
            {
                answer = answer with { Temperature = scaled.Temperature, ScaledLoss = scaled.Loss, ScaledEce = scaled.ExpectedCalibrationError };
            }
        }

        context.Answer(answer, CliJson.Default.EvaluationAnswer, console => EvaluationTables.Draw(console, answer));
        return ExitCodes.Done;
    }

    private static AgreementAnswer Beside(
        CommandContext context, ProgressView progress, Func<Model, IInferenceEngine> engine, string called, PictureDataSet data, Split split, HeldPictures pictures, LogitTable logits)
    {
        var model = ModelSource.Load(context, called);
        ClassNames.RequireSame(model, called, data);
        using var loaded = engine(model);
        var seen = model.Preprocessing == pictures.Preprocessing ? pictures : Load(context, progress, data[split], model);
        var (result, own, _) = Evaluate(context, progress, loaded, seen);
        var agreement = Agreement.Of(own, logits)!;
        return new(
            called, result.Accuracy, agreement.Top1, agreement.Divergence, [.. agreement.Flips.Select(flips => flips.Lost)],
            [.. agreement.Flips.Select(flips => flips.Won)], [.. agreement.Flips.Select(flips => flips.Other)]);
    }

    private static HeldPictures Load(CommandContext context, ProgressView progress, PictureSplit split, Model model)
    {
        using var stages = new DataStages(progress);
        return HeldPictures.Load(split, model.Preprocessing, progress: stages, cancellationToken: context.Cancellation);
    }

    private static (EvaluationResult Result, LogitTable Logits, double Seconds) Evaluate(
        CommandContext context, ProgressView progress, IInferenceEngine engine, HeldPictures pictures)
    {
        using var stages = new DataStages(progress);
        var logits = new LogitTable(engine.Classes, pictures.Labels);
        long start = Stopwatch.GetTimestamp();
        var result = Evaluator.Evaluate(engine, pictures, BatchSize, stages, logits.Set, context.Cancellation)!;
        return (result, logits, Stopwatch.GetElapsedTime(start).TotalSeconds);
    }
}
