using System.Collections.Immutable;
using System.Globalization;
using Menut.Evaluation;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Weights;

namespace Menut.Training.Experiments;

/// <summary>A student that never saw a class, and what its bias hides of it.</summary>
internal sealed class OmittedClass : IExperiment
{
    /// <summary>Softer than the product's default: what is known of the class that is left out is in the small probabilities. No labels: they would deny it.</summary>
    private static readonly DistillationOptions SoftOnly = new() { Temperature = 8, Alpha = 1 };

    /// <summary>The paper's is the 3, the fourth.</summary>
    private const int Default = 3;

    public string Name => "omitted-class";

    public string Question => "Does a student know a class of which it never saw a picture, once its bias is mended without labels?";

    public string Source => "Hinton, Vinyals and Dean 2015, arXiv:1503.02531, section 3";

    public ImmutableArray<ExpectedBand> Bands { get; } =
    [
        new("recall_before", "As it comes, it finds less than 95 % of the test pictures of the classes left out (paper: 86.8 %).", AtMost: 0.95),
        new("recall_after", "With offsets that give them the teacher's mean probabilities it finds more than 90 % of them (paper, bias chosen on the test set: 98.6 %).", AtLeast: 0.9),
        new("accuracy_gain", "The offsets make it better on all classes together, too.", AtLeast: 0),
    ];

    public ExperimentReport Run(Laboratory laboratory)
    {
        var data = laboratory.Data;
        int[] omitted = laboratory.Settings.Omitted is { IsEmpty: false } names
            ? [.. names.Distinct().Select(name => data.Classes.IndexOf(name)).Order()]
            : [Math.Min(Default, data.Classes.Length - 1)];
        foreach (int absent in omitted.Where(i => data.Test.CountByClass[i] == 0))
            throw MenutException.WrongData($"{data.Name} has no test picture of {data.Classes[absent]}: whether it is found cannot be said.");
        var teacher = laboratory.Teacher();
        var table = new FigureTable();
        Add(table, "teacher", laboratory.Test(teacher.Model), omitted);

        // The validation pictures have all classes in their frequencies; their labels are not looked at.
        double[] expected = PriorMatching.MeanProbabilities(laboratory.Logits(teacher.Model, Split.Validation).All, data.Classes.Length);
        double[] byTeacher = [.. omitted.Select(i => expected[i])], equal = [.. omitted.Select(_ => 1.0 / data.Classes.Length)];
        var notes = ImmutableArray.CreateBuilder<string>();
        foreach (long seed in laboratory.Settings.Seeds)
        {
            var run = laboratory.Train(
                laboratory.Student(FormattableString.Invariant($"without-{string.Join('-', omitted)}-{seed}"), seed, laboratory.Scale.StudentRecipe, DataSelection.Without(data, omitted))
                with { Teachers = [teacher], Distillation = SoftOnly });

            // The last weights: validation chose the best ones by labels of the very classes that are left out.
            var student = Model.Load(run.LastPath);
            Add(table, "before", laboratory.Test(student), omitted);
            var logits = laboratory.Logits(student, Split.Validation);
            foreach (var (row, frequencies) in (ReadOnlySpan<(string, double[])>)[("after, frequencies by the teacher", byTeacher), ("after, equal frequencies", equal)])
            {
                double[] offsets = PriorMatching.Offsets(logits.All, data.Classes.Length, omitted, frequencies);
                var corrected = PriorMatching.Corrected(student, offsets);
                if (frequencies == byTeacher)
                    corrected.Save(Path.Combine(run.Path, "corrected.safetensors"));
                Add(table, row, laboratory.Test(corrected), omitted);
                notes.Add(FormattableString.Invariant(
                    $"seed {seed}, {row}: {string.Join(", ", omitted.Select(i => $"{data.Classes[i]} {offsets[i].ToString("+0.00;-0.00", CultureInfo.InvariantCulture)}"))}"));
            }
        }

        const string after = "after, frequencies by the teacher";
        return laboratory.Report(
            this, table, notes.ToImmutable(), table.Mean("before", "recall_omitted"), table.Mean(after, "recall_omitted"),
            table.Mean(after, "accuracy") - table.Mean("before", "accuracy"));
    }

    private static void Add(FigureTable table, string row, EvaluationResult test, int[] omitted)
    {
        table.Add(row, "accuracy", test.Accuracy);
        table.Add(row, "recall_omitted", omitted.Average(i => (double)test.Confusion[i][i] / test.Confusion[i].Sum()));
        int[] predicted = [.. omitted.Select(i => test.Confusion.Sum(line => line[i]))];
        table.Add(row, "precision_omitted", omitted.Select((i, place) => predicted[place] == 0 ? 0 : (double)test.Confusion[i][i] / predicted[place]).Average());
    }
}
