using System.Collections.Immutable;
using Menut.Comparison.Store;

namespace Menut.Comparison.Charts;

/// <summary>A figure of runs over their epochs.</summary>
/// <param name="Curves">The runs that have it, each with its points; values that are no number are left out.</param>
/// <param name="DataName">The data set that all figures are of, where they depend on one.</param>
public sealed record TrainingChart(ImmutableArray<(Run Run, ImmutableArray<RunMetric> Points)> Curves, string? DataName)
{
    /// <summary>More curves than this can't be told apart.</summary>
    public const int MostRuns = 12;

    /// <summary>More points than this are more than pixels; of longer runs evenly spaced epochs are drawn.</summary>
    public const int MostPoints = 300;

    /// <summary>Reads the curves. Accuracies and losses of other data than most of the runs have are left out.</summary>
    public static TrainingChart Of(IEnumerable<Run> runs, TrainingFigure figure, RunStore store)
    {
        var (split, name) = figure switch
        {
            TrainingFigure.ValidationAccuracy => ("validation", "accuracy"),
            TrainingFigure.ValidationLoss => ("validation", "loss"),
            TrainingFigure.TrainLoss => ("train", "loss"),
            TrainingFigure.LearningRate => ("train", "learning_rate"),
            TrainingFigure.ImagesPerSecond => ("train", "images_per_second"),
            _ => throw new ArgumentOutOfRangeException(nameof(figure)),
        };
        List<(Run Run, ImmutableArray<RunMetric> Points)> curves =
        [
            .. runs.Take(MostRuns)
                .Select(run => (Run: run, Points: store.Curve(run.Id, split, name, MostPoints).RemoveAll(point => !Drawable.Is(point.Value))))
                .Where(curve => !curve.Points.IsEmpty),
        ];
        if (figure is TrainingFigure.LearningRate or TrainingFigure.ImagesPerSecond || curves.Count == 0)
            return new([.. curves], null);
        string data = curves.GroupBy(curve => curve.Run.DataFingerprint).MaxBy(group => group.Count())!.Key;
        curves.RemoveAll(curve => curve.Run.DataFingerprint != data);
        return new([.. curves], curves[0].Run.DataName);
    }
}
