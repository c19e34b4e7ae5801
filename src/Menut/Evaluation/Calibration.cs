namespace Menut.Evaluation;

/// <summary>A model's loss and calibration once its logits are divided by a temperature.</summary>
/// <param name="Temperature">What <see cref="TemperatureScaling.Fit"/> found on validation pictures.</param>
/// <param name="Loss">Mean cross-entropy in nats, of other pictures than those.</param>
/// <param name="ExpectedCalibrationError">Of the same pictures; 15 bins.</param>
public sealed record Calibration(double Temperature, double Loss, double ExpectedCalibrationError)
{
    /// <summary>Fits on one table and looks at another.</summary>
    /// <param name="validation">The model's logits for validation pictures.</param>
    /// <param name="test">Its logits for the pictures to report on.</param>
    /// <returns>The figures; null where either has no labelled picture, or a logit is no finite number.</returns>
    public static Calibration? Of(LogitTable validation, LogitTable test) =>
        TemperatureScaling.Fit(validation) is { } temperature && test.Evaluate(temperature) is { } scaled && double.IsFinite(scaled.Loss)
            ? new(temperature, scaled.Loss, scaled.ExpectedCalibrationError)
            : null;
}
