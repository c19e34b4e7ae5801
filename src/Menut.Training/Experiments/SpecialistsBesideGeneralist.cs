using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Specialists;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Experiments;

/// <summary>Specialists for what a generalist confuses, all of them together, and all of them distilled back into one network.</summary>
internal sealed class SpecialistsBesideGeneralist : IExperiment
{
    private static readonly DistillationOptions Distillation = new() { Temperature = 2, Alpha = 0.9 };

    public string Name => "specialists";

    public string Question => "Do specialists for confusable classes help a generalist, and can one network learn from all of them?";

    public string Source => "Hinton, Vinyals and Dean 2015, arXiv:1503.02531, section 5; distilling specialists back is left open there (section 8)";

    public ImmutableArray<ExpectedBand> Bands { get; } =
    [
        new("gain", "Generalist and specialists together are better than the generalist (paper: 26.1 against 25.0).", AtLeast: 0.001),
        new("gain_over_control", "They are no worse than the generalist trained on for as many epochs as a specialist.", AtLeast: 0),
        new("distilled_back", "A student of all of them is no worse than a student of the generalist alone (open in the paper).", AtLeast: 0),
    ];

    public ExperimentReport Run(Laboratory laboratory)
    {
        var table = new FigureTable();
        var notes = ImmutableArray.CreateBuilder<string>();
        foreach (long seed in laboratory.Settings.Seeds)
            Repeat(laboratory, seed, table, notes);
        double together = table.Mean("generalist and specialists", "accuracy");
        return laboratory.Report(
            this, table, notes.ToImmutable(), together - table.Mean("generalist", "accuracy"), together - table.Mean("generalist, trained on", "accuracy"),
            table.Mean("student of all", "accuracy") - table.Mean("student of the generalist", "accuracy"));
    }

    private static void Repeat(Laboratory laboratory, long seed, FigureTable table, ImmutableArray<string>.Builder notes)
    {
        var scale = laboratory.Scale;
        var (classes, data) = (laboratory.Data.Classes, laboratory.Data);
        var run = laboratory.Train(laboratory.Student(Folder("generalist", seed), seed, scale.StudentRecipe));
        var generalist = Model.Load(run.LastPath);
        Add(table, "generalist", laboratory.Test(generalist));

        // What it says of pictures that it did not learn from: of those it knows by heart it confuses none.
        var covariance = ClassClusters.Covariance(laboratory.Logits(generalist, Split.Validation).All, classes.Length);
        var sets = ClassClusters.Find(
            covariance, Math.Min(scale.Clusters, classes.Length), Math.Min(scale.ClassesPerSpecialist, classes.Length - 1), seed);
        var specialists = sets.Select((set, i) => Train(laboratory, FormattableString.Invariant($"specialist-{i}-{seed}"), generalist, set, seed)).ToArray();
        notes.AddRange(sets.Select(set => FormattableString.Invariant($"seed {seed}: a specialist for {string.Join(", ", set.Select(i => classes[i]))}")));
        int threads = torch.get_num_threads();
        using (var together = SpecialistEnsemble.Open(generalist, specialists, threads))
            Add(table, "generalist and specialists", laboratory.Test(together, generalist.Preprocessing));

        var longer = laboratory.Student(Folder("trained-on", seed), seed, scale.SpecialistRecipe) with { From = generalist };
        Add(table, "generalist, trained on", laboratory.Test(Model.Load(laboratory.Train(longer).LastPath)));

        var student = laboratory.Student(Folder("student-of-all", seed), seed, scale.StudentRecipe) with
        {
            ForeignTeachers = [SpecialistEnsemble.Teacher("generalist and specialists", generalist, specialists, threads)],
            Distillation = Distillation,
        };
        Add(table, "student of all", laboratory.Test(Model.Load(laboratory.Train(student).LastPath)));
        var control = student with
        {
            Output = Path.Combine(laboratory.Settings.Output, Folder("student-of-generalist", seed)), ForeignTeachers = [], Teachers = [(run.LastPath, generalist)],
        };
        Add(table, "student of the generalist", laboratory.Test(Model.Load(laboratory.Train(control).LastPath)));
    }

    private static Specialist Train(Laboratory laboratory, string folder, Model generalist, ImmutableArray<int> classes, long seed)
    {
        var view = SpecialistData.Of(laboratory.Data, classes, seed);
        var plan = laboratory.Student(folder, seed, laboratory.Scale.SpecialistRecipe, view.Data) with { From = Specialist.Start(generalist, classes) };
        var run = laboratory.Train(plan);
        var specialist = Specialist.Of(Model.Load(run.LastPath), view, classes);
        specialist.Model.Save(Path.Combine(run.Path, "corrected.safetensors"));
        return specialist;
    }

    private static void Add(FigureTable table, string row, EvaluationResult test)
    {
        table.Add(row, "accuracy", test.Accuracy);
        table.Add(row, "loss", test.Loss);
    }

    private static string Folder(string what, long seed) => FormattableString.Invariant($"{what}-{seed}");
}
