using Menut.Training.Distillation.Teachers;

namespace Menut.Training.Runs;

/// <summary>Refuses a plan that cannot end well, before anything is fetched, loaded or written.</summary>
internal static class PlanCheck
{
    /// <exception cref="MenutException">What is wrong.</exception>
    public static void Validate(TrainingPlan plan)
    {
        plan.Recipe.Validate();
        plan.Distillation.Validate();
        plan.Augmentation.Validate();
        if (plan.Network.Classes != plan.Data.Classes.Length)
            throw MenutException.WrongUsage($"The network has {plan.Network.Classes} classes, {plan.Data.Name} has {plan.Data.Classes.Length}.");
        if (plan.Network.Resolution != plan.Preprocessing.Resolution)
            throw MenutException.WrongUsage($"The network wants {plan.Network.Resolution} pixels a side, the preprocessing makes {plan.Preprocessing.Resolution}.");
        if (plan.Recipe.BatchSize > plan.Data.Train.Count)
            throw MenutException.WrongUsage($"--batch-size {plan.Recipe.BatchSize} is more than the {plan.Data.Train.Count} training pictures of {plan.Data.Name}.");
        RefuseUselessTeachers(plan);
        _ = plan.Resolved();
        RefuseUselessPictures(plan);

        var folder = new RunFolder(plan.Output);
        if (!plan.Resume && folder.Exists)
            throw MenutException.WrongUsage($"--output {folder.Path} already holds a run: add --resume to go on with it, or choose another folder.");
        if (plan.Resume && !folder.Exists)
            throw MenutException.WrongUsage($"--resume: there is no run in {folder.Path}.");
    }

    private static void RefuseUselessTeachers(TrainingPlan plan)
    {
        foreach (var (path, teacher) in plan.Teachers)
            _ = ClassMatch.Of(path, teacher.Classes, plan.Data.Name, plan.Data.Classes);
        foreach (var teacher in plan.ForeignTeachers)
            _ = ClassMatch.Of(teacher.Path, teacher.Classes, plan.Data.Name, plan.Data.Classes);
        if (plan.AverageTeacherDecay is { } decay and not (>= 0 and < 1))
            throw MenutException.WrongUsage(FormattableString.Invariant($"--teacher-decay {decay} is out of range: from 0 to below 1."));
        plan.Cache?.Validate();
    }

    private static void RefuseUselessPictures(TrainingPlan plan)
    {
        int unlabelled = plan.Data.Train.UnlabelledCount;
        if (unlabelled > 0 && !plan.HasTeacher)
            throw MenutException.WrongData($"{unlabelled} training pictures of {plan.Data.Name} have no label: only `menut distill` can learn from them.");
        if (unlabelled > 0 && !plan.Distillation.UsesUnlabelled())
        {
            var method = plan.Distillation.Kind();
            string why = method.Terms.Any(term => term.NeedsLabels) ? $"--method {method.Name}" : "--alpha 0";
            throw MenutException.WrongUsage($"{why}: nothing is learnt from the {unlabelled} pictures without a label.");
        }
    }
}
