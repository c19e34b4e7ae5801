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
/// <param name="Agreement">Part of the test pictures on which it says the same as the first teacher.</param>
/// <param name="PicturesPerSecond">Over all epochs.</param>
/// <param name="Seconds">In all.</param>
/// <param name="AgreementDivergence">Mean KL(teacher ‖ model) at T = 1 on the test split, in nats.</param>
/// <param name="Temperature">What the validation split asks the logits to be divided by.</param>
/// <param name="ScaledLoss">Loss on the test split with that temperature.</param>
/// <param name="ScaledCalibrationError">Calibration error on the test split with that temperature.</param>
/// <param name="ValidationAccuracy">Of the best epoch.</param>
/// <param name="ExtraParameters">Trained values that were needed beside the model's: adapters between layers.</param>
public sealed record RunSummary(
    int Epochs, int BestEpoch, double? Accuracy, double? Top5, double? Loss, [property: JsonPropertyName("ece")] double? ExpectedCalibrationError,
    ImmutableArray<double> TeacherAccuracy, double? Agreement, [property: JsonPropertyName("images_per_second")] double PicturesPerSecond, double Seconds,
    [property: JsonPropertyName("agreement_kl")] double? AgreementDivergence = null, double? Temperature = null, double? ScaledLoss = null,
    [property: JsonPropertyName("scaled_ece")] double? ScaledCalibrationError = null, double? ValidationAccuracy = null, long ExtraParameters = 0);
