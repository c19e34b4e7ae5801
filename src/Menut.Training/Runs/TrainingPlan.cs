using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Cache;
using Menut.Training.Distillation.Teachers;
using Menut.Weights;

namespace Menut.Training.Runs;

/// <summary>One training: what learns, from what, how, and where the run is kept.</summary>
public sealed record TrainingPlan
{
    /// <summary>What learns.</summary>
    public required Network Network { get; init; }

    /// <summary>What it learns from.</summary>
    public required PictureDataSet Data { get; init; }

    /// <summary>How pictures become its input.</summary>
    public required Preprocessing Preprocessing { get; init; }

    /// <summary>How it learns.</summary>
    public required Recipe Recipe { get; init; }

    /// <summary>How training pictures are varied.</summary>
    public Augmentation Augmentation { get; init; } = Augmentation.None;

    /// <summary>The run's folder.</summary>
    public required string Output { get; init; }

    /// <summary>Whether to go on with what the folder holds.</summary>
    public bool Resume { get; init; }

    /// <summary>Weights to start from; the classifier starts afresh where classes differ.</summary>
    public Model? From { get; init; }

    /// <summary>Whether the classifier of <see cref="From"/> goes on: it does where classes have the same names in the same order.</summary>
    public bool KeepsClassifier => From is not null && From.Classes.AsSpan().SequenceEqual(Data.Classes.AsSpan());

    /// <summary>Who teaches; none for plain training.</summary>
    public ImmutableArray<(string Path, Model Model)> Teachers { get; init; } = [];

    /// <summary>Who teaches beside them, through an engine alone.</summary>
    public ImmutableArray<ForeignTeacher> ForeignTeachers { get; init; } = [];

    /// <summary>What the moving average of the student's weights is called, as a teacher.</summary>
    public const string AverageTeacher = "average";

    /// <summary>Decay of the moving average of the student's weights that teaches beside them; null for none.</summary>
    public double? AverageTeacherDecay { get; init; }

    /// <summary>Whether anybody teaches.</summary>
    public bool HasTeacher => !Teachers.IsEmpty || !ForeignTeachers.IsEmpty || AverageTeacherDecay is not null;

    /// <summary>Where the answers of frozen teachers are kept; null for nowhere.</summary>
    public AnswerCache? Cache { get; init; }

    /// <summary>Whether answers are kept, and rounded to be: a mixture of pictures is seen once only, and layers have no place in a cache.</summary>
    public bool UsesCache => Cache is not null && Augmentation.MixupAlpha == 0 && !ComparesLayers && !(Teachers.IsEmpty && ForeignTeachers.IsEmpty);

    /// <summary>Whether the teacher is looked into.</summary>
    public bool ComparesLayers => HasTeacher && !(Distillation.Matches.IsEmpty && Distillation.Kind().Features.IsEmpty);

    /// <summary>Whose answers for the test pictures the finished model's are compared with; null for the first teacher's.</summary>
    public ModelAnswers? Reference { get; init; }

    /// <summary>The seed that made the splits which the data lacks; null where it is the recipe's.</summary>
    public long? SplitSeed { get; init; }

    /// <summary>How they teach.</summary>
    public DistillationOptions Distillation { get; init; } = new();

    /// <summary>
    /// The same plan with what its method of distillation leaves open: numbers, layers, and mixup for a method that is made for it
    /// (uniform shares, as in arXiv:2106.05237 section 3).
    /// </summary>
    /// <exception cref="MenutException">The method does not fit the networks.</exception>
    internal TrainingPlan Resolved()
    {
        if (!HasTeacher)
            return this;
        var distillation = Distillation.Resolved(Network, Teachers is [var only] && ForeignTeachers.IsEmpty && AverageTeacherDecay is null ? only.Model.Network : null);
        bool mixes = distillation.Kind().Mixup && Augmentation.MixupAlpha == 0;
        return this with { Distillation = distillation, Augmentation = mixes ? Augmentation with { MixupAlpha = 1 } : Augmentation };
    }

    /// <summary>Where to compute: <c>auto</c>, <c>cpu</c>, <c>cuda</c>, <c>cuda:1</c>.</summary>
    public string Device { get; init; } = "auto";

    /// <summary>Threads of one operation; null for one a core.</summary>
    public int? Threads { get; init; }

    /// <summary>Threads that prepare pictures; null for half the cores.</summary>
    public int? DataThreads { get; init; }

    /// <summary>The most time that a killed training loses, within an epoch; each epoch is saved anyway.</summary>
    public TimeSpan SaveEvery { get; init; } = TimeSpan.FromMinutes(1);
}
