using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Menut.Training.Runs;

/// <summary>A line of <c>metrics.jsonl</c>.</summary>
/// <param name="Epoch">1 for the first.</param>
/// <param name="Loss">Mean training loss.</param>
/// <param name="Parts">Means of what the loss is made of, by name.</param>
/// <param name="LearningRate">Of the epoch's last step.</param>
/// <param name="ValidationAccuracy">On the validation split; null where it is empty.</param>
/// <param name="ValidationLoss">On the validation split; null where it is empty or no number.</param>
/// <param name="PicturesPerSecond">The epoch's pictures over its training time, waits for pictures included, saving and validation not.</param>
/// <param name="Seconds">Training and validation; of the last process, where the epoch was resumed.</param>
public sealed record EpochMetrics(
    int Epoch, double Loss, ImmutableSortedDictionary<string, double> Parts, double LearningRate,
    double? ValidationAccuracy, double? ValidationLoss, [property: JsonPropertyName("images_per_second")] double PicturesPerSecond, double Seconds);
