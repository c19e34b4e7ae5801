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
            ImmutableArray<LogitTable> answers = [.. members.Select(member => laboratory.Logits(member.Model, Split.Test))];
            table.Add("one network", "accuracy", answers.Average(own => own.Evaluate()!.Accuracy));
            table.Add("ensemble", "accuracy", Mean(answers).Evaluate()!.Accuracy);
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

    /// <summary>The mean of the members' probabilities; ranks are all that an accuracy sees, so they can stand for logits.</summary>
    private static LogitTable Mean(ImmutableArray<LogitTable> members)
    {
        var mean = new LogitTable(members[0].Classes, members[0].Labels);
        for (int picture = 0; picture < mean.Count; picture++)
        {
            float[] sum = new float[mean.Classes];
            foreach (var member in members)
            {
                float[] own = Softmax.Of(member[picture]);
                for (int i = 0; i < sum.Length; i++)
                    sum[i] += own[i] / members.Length;
            }

            mean.Set(picture, sum);
        }

        return mean;
    }
}
