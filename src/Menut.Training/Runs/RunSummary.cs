using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace Menut.Training.Runs;

/// <summary>What a finished run came to.</summary>
/// <param name="Epochs">Epochs trained.</param>
/// <param name="BestEpoch">Epoch of the best weights.</param>
/// <param name="Accuracy">On the test split, where there is one.</param>
/// <param name="Top5">On the test split.</param>
/// <param name="Loss">On the test split.</param>
/// <param name="ExpectedCalibrationError">On the test split.</param>
/// <param name="TeacherAccuracy">Of each teacher.</param>
/// <param name="Agreement">With the first teacher.</param>
/// <param name="PicturesPerSecond">Over all epochs.</param>
/// <param name="Seconds">In all.</param>
public sealed record RunSummary(
    int Epochs, int BestEpoch, double? Accuracy, double? Top5, double? Loss, [property: JsonPropertyName("ece")] double? ExpectedCalibrationError,
    ImmutableArray<double> TeacherAccuracy, double? Agreement, [property: JsonPropertyName("images_per_second")] double PicturesPerSecond, double Seconds);
