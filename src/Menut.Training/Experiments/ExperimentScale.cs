using System.Collections.Immutable;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Optimization;

namespace Menut.Training.Experiments;

/// <summary>How large an experiment is: which networks, how many pictures, how long.</summary>
public sealed record ExperimentScale
{
    /// <summary>The form that the bands are for.</summary>
    public static ExperimentScale Full { get; } = new();

    /// <summary>Seconds: shows that everything runs. Nothing is judged by it.</summary>
    public static ExperimentScale Quick { get; } = new()
    {
        IsQuick = true,
        PicturesPerClass = 16,
        TeacherNetwork = "mobilenet_v1",
        TeacherOptions = new NetworkOptions { Width = 0.25, Dropout = 0 },
        TeacherRecipe = Short(8),
        StudentRecipe = Short(8),
        FewDataRecipe = Short(4),
        FewDataPart = 0.5,
        FewDataValidationPart = 1,
        GridWidths = [0.25],
        GridTemperatures = [1, 4],
        GridRecipe = Short(8),
        GridPart = 0.5,
        Members = 2,
        Clusters = 2,
        ClassesPerSpecialist = 2,
        SpecialistRecipe = Short(4),
    };

    /// <summary>Whether it is the quick form.</summary>
    public bool IsQuick { get; init; }

    /// <summary>The most pictures of a class in each split; null for all.</summary>
    public int? PicturesPerClass { get; init; }

    /// <summary>Height and width of the pictures in pixels.</summary>
    public int Resolution { get; init; } = 32;

    /// <summary>How training pictures are varied, for everybody.</summary>
    public Augmentation Augmentation { get; init; } = new() { FlipProbability = 0.5 };

    /// <summary>Name of the teacher's network.</summary>
    public string TeacherNetwork { get; init; } = "efficientnet_b0";

    /// <summary>Its options.</summary>
    public NetworkOptions TeacherOptions { get; init; } = new() { Dropout = 0.1, DropPath = 0 };

    /// <summary>How it is trained.</summary>
    public Recipe TeacherRecipe { get; init; } = new() { LearningRate = 0.1, WeightDecay = 5e-4, WarmUpEpochs = 0.5, Epochs = 5 };

    /// <summary>Name of the student's network.</summary>
    public string StudentNetwork { get; init; } = "mobilenet_v1";

    /// <summary>Its width, where the experiment does not vary it.</summary>
    public double StudentWidth { get; init; } = 0.25;

    /// <summary>How it is trained on all pictures.</summary>
    public Recipe StudentRecipe { get; init; } = new() { LearningRate = 0.15, WarmUpEpochs = 0.5, Epochs = 5 };

    /// <summary>The part of the training pictures of <c>few-data</c>; 3 % in the paper.</summary>
    public double FewDataPart { get; init; } = 0.03;

    /// <summary>The part of the validation pictures on which <c>few-data</c> finds the best epoch; all of them would take longer than learning.</summary>
    public double FewDataValidationPart { get; init; } = 0.2;

    /// <summary>How <c>few-data</c> trains on them.</summary>
    public Recipe FewDataRecipe { get; init; } = new() { LearningRate = 0.05, BatchSize = 32, Epochs = 20 };

    /// <summary>Widths of <c>temperature-width</c>.</summary>
    public ImmutableArray<double> GridWidths { get; init; } = [0.1, 0.25, 0.5];

    /// <summary>Temperatures of <c>temperature-width</c>.</summary>
    public ImmutableArray<double> GridTemperatures { get; init; } = [1, 2.5, 4, 8, 20];

    /// <summary>The part of the training and validation pictures of <c>temperature-width</c>.</summary>
    public double GridPart { get; init; } = 0.2;

    /// <summary>How <c>temperature-width</c> trains on them.</summary>
    public Recipe GridRecipe { get; init; } = new() { LearningRate = 0.1, BatchSize = 64, Epochs = 8 };

    /// <summary>Networks of <c>ensemble</c>; 10 in the paper.</summary>
    public int Members { get; init; } = 5;

    /// <summary>Centres of K-means in <c>specialists</c>; 61 for the paper's 15,000 classes.</summary>
    public int Clusters { get; init; } = 3;

    /// <summary>Classes of each specialist; 300 in the paper.</summary>
    public int ClassesPerSpecialist { get; init; } = 4;

    /// <summary>How a specialist goes on from the generalist's weights.</summary>
    public Recipe SpecialistRecipe { get; init; } = new() { LearningRate = 0.03, WarmUpEpochs = 0.2, Epochs = 3 };

    private static Recipe Short(int batchSize) => new()
    {
        Optimizer = OptimizerKind.Sgd, LearningRate = 0.02, BatchSize = batchSize, Epochs = 1, WarmUpEpochs = 0,
    };
}
