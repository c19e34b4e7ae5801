using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Weights;

namespace Menut.Training.Experiments;

/// <summary>Networks that differ in their seed alone, averaged, and distilled into one of the same size.</summary>
internal sealed class EnsembleIntoOne : IExperiment
{
    /// <summary>The paper's best temperature for it, and its weight of the true labels: half of that of the soft ones.</summary>
    private static readonly DistillationOptions Distillation = new() { Temperature = 2, Alpha = 2.0 / 3 };

    public string Name => "ensemble";

    public string Question => "How much of what an ensemble gains over one network fits into one network?";

    public string Source => "Hinton, Vinyals and Dean 2015, arXiv:1503.02531, section 4, table 1";

    public ImmutableArray<ExpectedBand> Bands { get; } =
    [
        new("ensemble_gain", "The ensemble is at least half a point better than its members are on average (paper: 61.1 against 58.9).", AtLeast: 0.005),
        new("share_transferred", "One distilled network has at least 80 % of that gain (paper: (60.8 - 58.9) / (61.1 - 58.9) = 0.86).", AtLeast: 0.8),
    ];

    public ExperimentReport Run(Laboratory laboratory)
    {
        var scale = laboratory.Scale;
        var table = new FigureTable();
        foreach (long seed in laboratory.Settings.Seeds)
        {
            ImmutableArray<(string Path, Model Model)> members = [.. Enumerable.Range(0, scale.Members).Select(member => Member(laboratory, seed, member))];
            table.Add("one network", "accuracy", members.Average(member => laboratory.Test(member.Model).Accuracy));
            table.Add("ensemble", "accuracy", Accuracy(laboratory, members));
            var distilled = laboratory.Train(laboratory.Student(FormattableString.Invariant($"distilled-{seed}"), seed, scale.StudentRecipe) with
            {
                Teachers = members,
                Distillation = Distillation,
            });
            table.Add("distilled into one", "accuracy", laboratory.Test(Model.Load(distilled.LastPath)).Accuracy);
        }

        double one = table.Mean("one network", "accuracy"), gain = table.Mean("ensemble", "accuracy") - one;
        double share = gain > 0 ? (table.Mean("distilled into one", "accuracy") - one) / gain : double.NaN;
        return laboratory.Report(this, table, [], gain, share);
    }

    private static (string Path, Model Model) Member(Laboratory laboratory, long seed, int member)
    {
        // Far enough apart that the members of two repetitions are not the same.
        long own = seed + (1000L * member);
        var run = laboratory.Train(laboratory.Student(FormattableString.Invariant($"member-{member}-{seed}"), own, laboratory.Scale.StudentRecipe));
        return (run.LastPath, Model.Load(run.LastPath));
    }

    /// <summary>Of the mean of the members' probabilities.</summary>
    private static double Accuracy(Laboratory laboratory, ImmutableArray<(string Path, Model Model)> members)
    {
        int classes = laboratory.Data.Classes.Length;
        var labels = laboratory.Data.Test.Labels;
        float[] mean = new float[labels.Length * classes];
        foreach (var (_, model) in members)
        {
            float[] logits = laboratory.Logits(model, Split.Test);
            for (int picture = 0; picture < labels.Length; picture++)
            {
                float[] own = Softmax.Of(logits.AsSpan(picture * classes, classes));
                for (int i = 0; i < classes; i++)
                    mean[picture * classes + i] += own[i] / members.Length;
            }
        }

        // Ranks are all that an accuracy sees, so the probabilities can stand for logits.
        var metrics = new ClassificationMetrics(classes);
        for (int picture = 0; picture < labels.Length; picture++)
            metrics.Add(mean.AsSpan(picture * classes, classes), labels[picture]);
        return metrics.ToResult().Accuracy;
    }
}
