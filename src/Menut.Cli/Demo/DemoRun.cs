using System.Diagnostics;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Cli.Runs;
using Menut.Images;
using Menut.Networks;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Cli.Demo;

/// <summary>The demo's work: three trainings on one data set, then all three measured one after the other.</summary>
internal sealed class DemoRun(CommandContext context, DemoRecipe recipe, string output, int? threads)
{
    private const int Stages = 4;
    private readonly long _start = Stopwatch.GetTimestamp();

    /// <summary>Time since the demo began.</summary>
    public TimeSpan Elapsed => Stopwatch.GetElapsedTime(_start);

    /// <summary>Teacher, student alone, student distilled.</summary>
    public (FinishedRun Teacher, FinishedRun Student, FinishedRun Distilled) Run(RunLedger ledger)
    {
        using var progress = context.StartProgress();
        var data = DataOpening.OpenAloud(context, progress, recipe.Data, recipe.Seed);

        var teacher = Train(progress, 1, recipe.Teacher.Title, Plan("teacher", recipe.Teacher, recipe.TeacherRecipe, data));
        var student = Train(progress, 2, recipe.Student.Title, Plan("student", recipe.Student, recipe.StudentRecipe, data));
        var taught = Plan("distilled", recipe.Student, recipe.StudentRecipe, data) with
        {
            Teachers = [(teacher.Result.Model, Model.Load(teacher.Result.Model))],
            Distillation = recipe.Distillation,
        };
        var distilled = Train(progress, 3, recipe.DistilledTitle, taught);

        // Only now, one right after the other: a machine that is warm or busy is so for all three.
        Announce(Stages, "measuring all three");
        return (
            ledger.Finish(context, teacher.Plan, teacher.Result, recipe.Teacher.Title),
            ledger.Finish(context, student.Plan, student.Result, recipe.Student.Title),
            ledger.Finish(context, distilled.Plan, distilled.Result, recipe.DistilledTitle));
    }

    private (TrainingPlan Plan, TrainingResult Result) Train(ProgressView progress, int stage, string title, TrainingPlan plan)
    {
        Announce(stage, title);
        return (plan, TrainingSession.Run(context, progress, plan, title, goOn: null));
    }

    private void Announce(int stage, string what) => context.Status($"{stage}/{Stages} {what} ({ProgressText.Duration(Elapsed)} so far)");

    private TrainingPlan Plan(string name, DemoNetwork network, Recipe training, PictureDataSet data) => new()
    {
        Network = KnownNetworks.Create(network.Name, network.Options with { Resolution = recipe.Resolution, Classes = data.Classes.Length }),
        Data = data,
        Preprocessing = Preprocessing.ImageNet(recipe.Resolution) with { CropFraction = 1 },
        Recipe = training with { Seed = recipe.Seed },
        Augmentation = recipe.Augmentation,
        Output = Path.Combine(output, name),
        Threads = threads,
    };
}
