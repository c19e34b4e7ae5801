using System.Collections.Immutable;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Weights;

namespace Menut.Training.Experiments;

/// <summary>Soft labels as a regulariser: a few of the pictures, with and without a teacher that saw all.</summary>
internal sealed class FewData : IExperiment
{
    public string Name => "few-data";

    public string Question => "Do a teacher's soft labels make up for most of the pictures, and for stopping early?";

    public string Source => "Hinton, Vinyals and Dean 2015, arXiv:1503.02531, section 6, table 5";

    public ImmutableArray<ExpectedBand> Bands { get; } =
    [
        new("gain", "Taught to the end, the student on few pictures is at least 2 points better than alone at its best epoch (paper: 57.0 against 44.5).", AtLeast: 0.02),
        new("no_early_stopping", "Taught, its last epoch is at most 0.5 points below its best: it needs no early stopping.", AtMost: 0.005),
        new("gap_closed", "At least half of the gap to the student alone on all pictures is closed (paper: (57.0 - 44.5) / (58.9 - 44.5) = 0.87).", AtLeast: 0.5),
    ];

    public ExperimentReport Run(Laboratory laboratory)
    {
        var scale = laboratory.Scale;
        var teacher = laboratory.Teacher();
        var table = new FigureTable();
        string part = FormattableString.Invariant($"{100 * scale.FewDataPart:0.##} %");
        string alone = $"{part}, hard labels", taught = $"{part}, soft labels", all = "all, hard labels";
        table.Add("teacher, all", "accuracy_best", laboratory.Test(teacher.Model).Accuracy);
        foreach (long seed in laboratory.Settings.Seeds)
        {
            var few = DataSelection.Fraction(laboratory.Data, scale.FewDataPart, seed, scale.FewDataValidationPart);
            Measure(alone, laboratory.Student(Folder("hard", seed), seed, scale.FewDataRecipe, few));
            Measure(taught, laboratory.Student(Folder("soft", seed), seed, scale.FewDataRecipe, few) with
            {
                Teachers = [teacher],
                Distillation = new DistillationOptions(),
            });
            Measure(all, laboratory.Student(Folder("all", seed), seed, scale.StudentRecipe));
        }

        void Measure(string row, Runs.TrainingPlan plan)
        {
            var run = laboratory.Train(plan);
            table.Add(row, "accuracy_best", run.ReadManifest().Result!.Accuracy!.Value);
            table.Add(row, "best_epoch", run.ReadManifest().Result!.BestEpoch);
            table.Add(row, "accuracy_end", laboratory.Test(Model.Load(run.LastPath)).Accuracy);
        }

        double end = table.Mean(taught, "accuracy_end"), hard = table.Mean(alone, "accuracy_best");
        return laboratory.Report(
            this, table, [], end - hard, table.Mean(taught, "accuracy_best") - end, (end - hard) / (table.Mean(all, "accuracy_best") - hard));
    }

    private static string Folder(string what, long seed) => FormattableString.Invariant($"{what}-{seed}");
}
