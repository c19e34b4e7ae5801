using System.Collections.Immutable;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;
using Menut.Weights;

namespace Menut.Training.Studies;

/// <summary>Makes trials into plans: the same data, splits, budget and pictures for all students.</summary>
/// <param name="study">The study.</param>
/// <param name="data">Its data, opened.</param>
/// <param name="splitSeed">The seed that made the splits.</param>
/// <param name="options">Where and with what it runs.</param>
internal sealed class TrialPlanner(StudyDescription study, PictureDataSet data, long splitSeed, StudyOptions options)
{
    private readonly int _side = TrainingDefaults.TypicalSide(data.Train);

    /// <summary>The run's folder.</summary>
    public string FolderOf(Trial trial) => Path.Combine(options.Folder, "trials", trial.Name);

    /// <summary>The recipe of every student, but for the seed.</summary>
    public Recipe Recipe => RecipeOf(study.Recipe);

    /// <summary>What every trial of a student has in common, as plain training with the first seed has it.</summary>
    public TrainingPlan Plan(StudyNetwork student) => Plan(new Trial("", TrialKind.Student, student, StudyMethod.Plain, study.Seeds[0]));

    /// <summary>The networks that teach: of models that are there, and of those that are trained first.</summary>
    /// <param name="brought">The former; null for the latter.</param>
    public ImmutableArray<Network> TeacherNetworks(ImmutableArray<Model?> brought) =>
        [.. brought.OfType<Model>().Select(model => model.Network), .. TrialList.Teachers(study).Select(trial => Plan(trial).Network)];

    /// <summary>A plan without teachers; <see cref="Taught"/> adds them.</summary>
    public TrainingPlan Plan(Trial trial)
    {
        var preprocessing = TrainingDefaults.Preprocessing(_side, trial.Network.Options.Resolution);
        var network = KnownNetworks.Create(
            trial.Network.Network, trial.Network.Options with { Resolution = preprocessing.Resolution, Classes = data.Classes.Length });
        return new TrainingPlan
        {
            Network = network,
            Data = data,
            Preprocessing = preprocessing,
            Recipe = RecipeOf(trial) with { Seed = trial.Seed },
            Augmentation = study.Augmentation ?? TrainingDefaults.Augmentation(_side),
            Output = FolderOf(trial),
            SplitSeed = splitSeed,
            Device = options.Device,
            Threads = options.Threads,
            SaveEvery = options.SaveEvery,
        };
    }

    /// <summary>The plan with those who teach, where its method wants any.</summary>
    public TrainingPlan Taught(Trial trial, ImmutableArray<(string Path, Model Model)> teachers)
    {
        var plan = Plan(trial);
        return trial.Method.Options is { } distillation ? plan with { Teachers = teachers, Distillation = distillation, Cache = new(options.AnswersFolder) } : plan;
    }

    private Recipe RecipeOf(Trial trial)
    {
        if (trial.Kind != TrialKind.Teacher)
            return Recipe;
        var own = study.Teachers.First(teacher => teacher.Network == trial.Network).Recipe;
        return own.Over(RecipeOf(study.Recipe with
        {
            // Defaults depend on these.
            Optimizer = own.Optimizer ?? study.Recipe.Optimizer,
            BatchSize = own.BatchSize ?? study.Recipe.BatchSize,
        }));
    }

    private Recipe RecipeOf(RecipeChoices choices) => choices.Over(TrainingDefaults.Recipe(choices, data.Train.Count, fineTuning: false));
}
