using System.Collections.Immutable;
using Menut.Costs;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;
using Menut.Weights;

namespace Menut.Training.Studies;

/// <summary>What a study's trials cost, in multiply-adds.</summary>
internal static class StudyWork
{
    /// <summary>A backward pass computes gradients of inputs and of weights, each as much work as the forward pass.</summary>
    private const double PassesOfLearning = 3;

    /// <summary>Stands for the setting that validation will choose.</summary>
    public const string ToBeChosen = "chosen";

    /// <summary>Multiply-adds of each trial, by its place.</summary>
    /// <param name="study">The study.</param>
    /// <param name="planner">Its plans.</param>
    /// <param name="models">The teachers that are there already, null for those that are trained.</param>
    public static IEnumerable<KeyValuePair<string, double>> Of(StudyDescription study, TrialPlanner planner, ImmutableArray<Model?> models)
    {
        double teaching = planner.TeacherNetworks(models).Sum(network => (double)NetworkCost.Of(network).MultiplyAdds);
        var asked = new HashSet<long>();
        return All(study).Select(trial =>
        {
            var plan = planner.Plan(trial);
            double picture = PassesOfLearning * NetworkCost.Of(plan.Network).MultiplyAdds + (AsksTeachers(trial, plan, asked) ? teaching : 0);
            return KeyValuePair.Create(trial.Place, picture * Pictures(plan));
        });
    }

    /// <summary>Whether a trial's teachers compute: the first one's of a seed do, whose answers the others find; methods on layers and mixed pictures always ask.</summary>
    /// <param name="trial">The trial.</param>
    /// <param name="plan">Its plan.</param>
    /// <param name="asked">Seeds whose pictures somebody asked about; a trial that does adds its own.</param>
    public static bool AsksTeachers(Trial trial, TrainingPlan plan, HashSet<long> asked)
    {
        if (trial.Method.Options is not { } options)
            return false;
        var method = options.Kind();
        bool keeps = options.Matches.IsEmpty && method.Features.IsEmpty && !method.Mixup && plan.Augmentation.MixupAlpha == 0;
        return !keeps || asked.Add(trial.Seed);
    }

    /// <summary>Pictures that a run learns from, each as often as it does.</summary>
    public static long Pictures(TrainingPlan plan) => (long)Steps(plan) * plan.Recipe.BatchSize;

    /// <summary>Steps of a run.</summary>
    public static int Steps(TrainingPlan plan) => plan.Data.Train.Count / plan.Recipe.BatchSize * plan.Recipe.Epochs;

    /// <summary>Every trial there will be; which setting the tuned ones have does not matter for their cost.</summary>
    public static ImmutableArray<Trial> All(StudyDescription study) => TrialList.All(study, study.Tuning.Settings[0] with { Name = ToBeChosen });
}
