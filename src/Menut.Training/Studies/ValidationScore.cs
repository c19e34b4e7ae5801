using Menut.Training.Runs;

namespace Menut.Training.Studies;

/// <summary>What trials are chosen by.</summary>
/// <param name="Accuracy">Best validation accuracy of an epoch.</param>
/// <param name="Loss">Validation loss of that epoch.</param>
public sealed record ValidationScore(double Accuracy, double? Loss)
{
    /// <summary>The better one is the larger one; where accuracies are equal, that with the smaller loss.</summary>
    public static IComparer<ValidationScore> Order { get; } = Comparer<ValidationScore>.Create((one, other) => one.Accuracy != other.Accuracy
        ? one.Accuracy.CompareTo(other.Accuracy)
        : (other.Loss ?? double.PositiveInfinity).CompareTo(one.Loss ?? double.PositiveInfinity));

    /// <summary>The best of a run's first epochs; null where none has one.</summary>
    /// <param name="folder">The run.</param>
    /// <param name="epochs">How many count: whoever went on has no advantage over who was stopped there.</param>
    internal static ValidationScore? Of(RunFolder folder, int epochs) => folder.ReadMetrics().Take(epochs)
        .Where(epoch => epoch.ValidationAccuracy is not null)
        .Select(epoch => new ValidationScore(epoch.ValidationAccuracy!.Value, epoch.ValidationLoss))
        .Max(Order);
}
