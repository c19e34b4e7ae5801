using System.Collections.Immutable;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Cache;
using Menut.Training.Runs;
using Menut.Weights;
using Menut.Weights.Publications;

namespace Menut.Cli.Runs;

/// <summary>What a command line asks to train, checked as far as it can be before the data is opened.</summary>
internal sealed record TrainingRequest
{
    /// <summary>Name of the network.</summary>
    public required string Network { get; init; }

    /// <summary>Its options; classes come from the data, and so does a resolution that nobody chose.</summary>
    public required NetworkOptions Options { get; init; }

    /// <summary>What was said of the recipe.</summary>
    public required RecipeChoices Recipe { get; init; }

    /// <summary>Null where the data decides.</summary>
    public Augmentation? Augmentation { get; init; }

    /// <summary>Weights to start from.</summary>
    public Model? From { get; init; }

    /// <summary>A network of nodes alone, which <see cref="From"/> brought; null for one that a name stands for.</summary>
    public Network? Nodes { get; init; }

    /// <summary>The publication whose preprocessing is taken where nothing else says it.</summary>
    public Publication? Source { get; init; }

    /// <summary>Who teaches.</summary>
    public ImmutableArray<(string Path, Model Model)> Teachers { get; init; } = [];

    /// <summary>Decay of the student's own average that teaches; null for none.</summary>
    public double? AverageTeacherDecay { get; init; }

    /// <summary>Where the teachers' answers are kept; null for nowhere.</summary>
    public AnswerCache? Cache { get; init; }

    /// <summary>How they teach.</summary>
    public DistillationOptions Distillation { get; init; } = new();

    /// <summary>The run's folder.</summary>
    public required string Output { get; init; }

    /// <summary>The run that goes on; null for a new one.</summary>
    public RunManifest? Saved { get; init; }

    /// <summary>Decides the splits that the data lacks, and everything else that is random.</summary>
    public required long Seed { get; init; }

    public int? Threads { get; init; }

    /// <summary>The most work that a kill loses within an epoch.</summary>
    public TimeSpan SaveEvery { get; init; } = TimeSpan.FromMinutes(1);

    public string Device { get; init; } = "auto";

    /// <summary>The plan, once the data is there.</summary>
    public TrainingPlan Plan(PictureDataSet data)
    {
        int side = TrainingDefaults.TypicalSide(data.Train);
        var preprocessing = Saved?.Settings.Preprocessing ?? From?.Preprocessing ?? Source?.Preprocessing ?? TrainingDefaults.Preprocessing(side, Options.Resolution);
        int resolution = Options.Resolution ?? preprocessing.Resolution;
        return new TrainingPlan
        {
            Network = Nodes is null
                ? KnownNetworks.Create(Network, Options with { Resolution = resolution, Classes = data.Classes.Length })
                : Classifier.WithClasses(Nodes, data.Classes.Length),
            Data = data,
            Preprocessing = preprocessing.AtResolution(resolution),
            Recipe = Recipe.Over(Saved?.Settings.Recipe ?? TrainingDefaults.Recipe(Recipe, data.Train.Count, From is not null)) with { Seed = Seed },
            Augmentation = Augmentation ?? Saved?.Settings.Augmentation ?? TrainingDefaults.Augmentation(side),
            From = From,
            Teachers = Teachers,
            AverageTeacherDecay = AverageTeacherDecay,
            Cache = Cache,
            Distillation = Distillation,
            Output = Output,
            Resume = Saved is not null,
            Threads = Threads ?? Saved?.Environment.Threads,
            SaveEvery = SaveEvery,
            Device = Device,
        };
    }
}
