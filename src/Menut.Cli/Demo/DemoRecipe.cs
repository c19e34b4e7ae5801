using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Optimization;

namespace Menut.Cli.Demo;

/// <summary>All settings of <c>menut demo</c>. Both students have the same ones: what differs is only who teaches.</summary>
internal sealed record DemoRecipe
{
    /// <summary>The settings.</summary>
    public static DemoRecipe Default { get; } = new();

    /// <summary>The data.</summary>
    public string Data { get; init; } = FashionMnist.Name;

    /// <summary>Height and width of the pictures, for teacher and students.</summary>
    public int Resolution { get; init; } = 32;

    /// <summary>What teaches.</summary>
    public DemoNetwork Teacher { get; init; } = new("efficientnet_b0", "EfficientNet-B0, teacher", new NetworkOptions { Dropout = 0.1, DropPath = 0 });

    /// <summary>How the teacher is trained.</summary>
    public Recipe TeacherRecipe { get; init; } = new()
    {
        Optimizer = OptimizerKind.Sgd, LearningRate = 0.1, WeightDecay = 5e-4, WarmUpEpochs = 0.5, BatchSize = 128, Epochs = 5,
    };

    /// <summary>What learns, alone.</summary>
    public DemoNetwork Student { get; init; } = new("mobilenet_v1", "MobileNetV1 0.25, alone", new NetworkOptions { Width = 0.25, Dropout = 0 });

    /// <summary>What the same student is called when it is taught.</summary>
    public string DistilledTitle { get; init; } = "MobileNetV1 0.25, distilled";

    /// <summary>How both students are trained.</summary>
    public Recipe StudentRecipe { get; init; } = new()
    {
        Optimizer = OptimizerKind.Sgd, LearningRate = 0.15, WeightDecay = 1e-4, WarmUpEpochs = 0.5, BatchSize = 128, Epochs = 7,
    };

    /// <summary>How the teacher teaches.</summary>
    public DistillationOptions Distillation { get; init; } = new() { Temperature = 2, Alpha = 0.7 };

    /// <summary>How training pictures are varied, for all three.</summary>
    public Augmentation Augmentation { get; init; } = new() { FlipProbability = 0.5 };

    /// <summary>Decides everything that is random, for all three.</summary>
    public long Seed { get; init; } = 1;
}

/// <summary>A network of the demo.</summary>
/// <param name="Name">Its name in Menut.</param>
/// <param name="Title">What tables call it.</param>
/// <param name="Options">Its options; resolution and classes are the demo's.</param>
internal sealed record DemoNetwork(string Name, string Title, NetworkOptions Options);
