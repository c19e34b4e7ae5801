using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Training;
using Menut.Training.Optimization;

namespace Menut.Cli.Runs;

/// <summary>The options of a recipe.</summary>
internal sealed class RecipeArguments
{
    private static readonly Choices<OptimizerKind> Optimizers =
        new("--optimizer", ("sgd", OptimizerKind.Sgd), ("adamw", OptimizerKind.AdamW), ("rmsprop", OptimizerKind.RmsProp));

    private readonly Option<int?> _epochs = new("--epochs") { HelpName = "N", Description = "Passes over the training pictures (10, more for small sets)." };
    private readonly Option<int?> _batchSize = new("--batch-size") { HelpName = "N", Description = "Pictures a step (128, fewer for small sets)." };
    private readonly Option<double?> _learningRate = new("--learning-rate") { HelpName = "RATE", Description = "Peak learning rate, after warm-up." };
    private readonly Option<string?> _optimizer = new("--optimizer") { HelpName = Optimizers.HelpName, Description = "How gradients change weights (sgd)." };
    private readonly Option<double?> _momentum = new("--momentum") { HelpName = "FACTOR", Description = "Momentum of sgd and rmsprop (0.9)." };
    private readonly Option<double?> _weightDecay = new("--weight-decay") { HelpName = "RATE", Description = "Weight decay of kernels and matrices." };
    private readonly Option<double?> _warmUp = new("--warm-up") { HelpName = "EPOCHS", Description = "Epochs in which the learning rate rises (1)." };
    private readonly Option<double?> _labelSmoothing = new("--label-smoothing") { HelpName = "PART", Description = "Part of each label that is spread over all classes (0)." };
    private readonly Option<double?> _average = new("--average") { HelpName = "DECAY", Description = "Decay of a running average of the weights, as 0.999 (none)." };
    private readonly Option<long?> _seed = new("--seed") { HelpName = "N", Description = "Decides first weights, order, augmentation, and the splits that the data lacks (1)." };

    public RecipeArguments(Command command)
    {
        foreach (Option option in (Option[])[_epochs, _batchSize, _learningRate, _optimizer, _momentum, _weightDecay, _warmUp, _labelSmoothing, _average, _seed])
            command.Add(option);
    }

    public RecipeChoices Read(CommandContext context) => new()
    {
        Epochs = context.Value(_epochs),
        BatchSize = context.Value(_batchSize),
        LearningRate = context.Value(_learningRate),
        Optimizer = context.Value(_optimizer) is { } optimizer ? Optimizers.Of(optimizer) : null,
        Momentum = context.Value(_momentum),
        WeightDecay = context.Value(_weightDecay),
        WarmUpEpochs = context.Value(_warmUp),
        LabelSmoothing = context.Value(_labelSmoothing),
        AverageDecay = context.Value(_average),
        Seed = context.Value(_seed),
    };
}
