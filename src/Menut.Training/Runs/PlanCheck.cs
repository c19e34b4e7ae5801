using System.Collections.Immutable;
using Menut.Training.Data;

namespace Menut.Training.Runs;

/// <summary>Refuses a plan that cannot end well, before anything is fetched, loaded or written.</summary>
internal static class PlanCheck
{
    /// <exception cref="MenutException">What is wrong.</exception>
    public static void Validate(TrainingPlan plan)
    {
        plan.Recipe.Validate();
        plan.Distillation.Validate();
        if (plan.Network.Classes != plan.Data.Classes.Length)
            throw MenutException.WrongUsage($"The network has {plan.Network.Classes} classes, {plan.Data.Name} has {plan.Data.Classes.Length}.");
        if (plan.Network.Resolution != plan.Preprocessing.Resolution)
            throw MenutException.WrongUsage($"The network wants {plan.Network.Resolution} pixels a side, the preprocessing makes {plan.Preprocessing.Resolution}.");
        foreach (var (path, teacher) in plan.Teachers)
            RefuseOtherClasses(path, teacher.Classes, plan.Data);
        RefuseUselessPictures(plan);

        var folder = new RunFolder(plan.Output);
        if (!plan.Resume && File.Exists(folder.ManifestPath))
            throw MenutException.WrongUsage($"--output {folder.Path} already holds a run: add --resume to go on with it, or choose another folder.");
        if (plan.Resume && !File.Exists(folder.ManifestPath))
            throw MenutException.WrongUsage($"--resume: there is no run in {folder.Path}.");
    }

    /// <summary>A teacher's soft labels are told apart by their place alone: names and order must be the data's.</summary>
    private static void RefuseOtherClasses(string path, ImmutableArray<string> classes, PictureDataSet data)
    {
        if (classes.Length != data.Classes.Length)
            throw MenutException.WrongData($"The teacher {path} knows {classes.Length} classes, {data.Name} has {data.Classes.Length}.");
        for (int i = 0; i < classes.Length; i++)
        {
            if (classes[i] != data.Classes[i])
                throw MenutException.WrongData($"The teacher {path} has class {i + 1} '{classes[i]}' where {data.Name} has '{data.Classes[i]}'.");
        }
    }

    private static void RefuseUselessPictures(TrainingPlan plan)
    {
        int unlabelled = plan.Data.Train.UnlabelledCount;
        if (unlabelled > 0 && !plan.IsTaught)
            throw MenutException.WrongData($"{unlabelled} training pictures of {plan.Data.Name} have no label: only `menut distill` can learn from them.");
        if (unlabelled > 0 && plan.Distillation.Alpha == 0)
            throw MenutException.WrongUsage($"--alpha 0: nothing is learnt from the {unlabelled} pictures without a label.");
    }
}
