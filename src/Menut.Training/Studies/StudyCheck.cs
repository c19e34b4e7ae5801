using System.Collections.Immutable;
using System.Text.Json.Nodes;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Runs;
using Menut.Training.Studies.Descriptions;
using Menut.Weights;

namespace Menut.Training.Studies;

/// <summary>Refuses a study that cannot end well, before anything is trained.</summary>
internal static class StudyCheck
{
    /// <exception cref="MenutException">What is wrong.</exception>
    public static void Validate(StudyDescription study, PictureDataSet data, long splitSeed, StudyOptions options)
    {
        TrialList.RequireDistinct(study);
        if (data.Validation.LabelledCount == 0)
            throw MenutException.WrongData($"{data.Name} has no labelled validation pictures: a study chooses epochs and settings on them.");
        if (data.Test.LabelledCount == 0)
            throw MenutException.WrongData($"{data.Name} has no labelled test pictures: a study reports on them.");
        if (data.Train.UnlabelledCount > 0)
            throw MenutException.WrongData($"{data.Train.UnlabelledCount} training pictures of {data.Name} have no label: plain training, which a study compares with, cannot learn from them.");

        var planner = new TrialPlanner(study, data, splitSeed, options);
        foreach (var plan in TrialList.Teachers(study).Select(planner.Plan).Concat(study.Students.Select(planner.Plan)))
        {
            plan.Recipe.Validate();
            if (plan.Recipe.BatchSize > data.Train.Count)
                throw MenutException.WrongUsage($"batch_size {plan.Recipe.BatchSize} is more than the {data.Train.Count} training pictures of {data.Name}.");
        }
    }

    /// <summary>The models that the description names, null for a teacher that is trained.</summary>
    /// <exception cref="MenutException">One is absent, or has other classes than the data.</exception>
    public static ImmutableArray<Model?> Teachers(StudyDescription study, PictureDataSet data, StudyOptions options)
    {
        var models = ImmutableArray.CreateBuilder<Model?>();
        foreach (var teacher in study.Teachers)
        {
            var model = teacher.Model is null ? null : options.LoadModel(teacher.Model);
            if (model is not null && ClassMatch.Of(teacher.Model!, model.Classes, data.Name, data.Classes).Places is not null)
                throw MenutException.WrongData($"The teacher {teacher.Model} has more classes than {data.Name}, or another order: a study compares answers class by class.");
            models.Add(model);
        }

        return models.DrainToImmutable();
    }

    /// <summary>Refuses a method that does not fit a student and the teachers: layers that are not there, layers of several teachers.</summary>
    /// <exception cref="MenutException">One does not.</exception>
    public static void Methods(StudyDescription study, TrialPlanner planner, ImmutableArray<Model?> brought)
    {
        var teachers = planner.TeacherNetworks(brought);
        foreach (var student in study.Students)
        {
            var network = planner.Plan(student).Network;
            foreach (var method in study.Methods)
                method.Options?.Resolved(network, teachers is [var only] ? only : null);
        }
    }

    /// <summary>All that makes it this study and no other.</summary>
    public static JsonObject Identity(StudyDescription study, PictureDataSet data, long splitSeed)
    {
        var identity = study.Source.DeepClone().AsObject();
        identity["split_seed"] = splitSeed;
        identity["data_fingerprint"] = data.Fingerprint;
        return identity;
    }
}
