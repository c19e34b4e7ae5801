namespace Menut.Training.Experiments;

/// <summary>What came out, beside what was expected.</summary>
/// <param name="Band">What was expected.</param>
/// <param name="Value">The figure; null where it could not be computed, as a part of a gain that is none.</param>
/// <param name="Found">Whether it is within; null where nothing is judged, as in a quick run.</param>
public sealed record Finding(ExpectedBand Band, double? Value, bool? Found)
{
    /// <summary>Judges a figure; what is no number was not found.</summary>
    /// <param name="band">What was expected.</param>
    /// <param name="value">What came out.</param>
    /// <param name="judged">Whether the run is one to judge by.</param>
    public static Finding Of(ExpectedBand band, double value, bool judged) =>
        new(band, double.IsFinite(value) ? value : null, judged ? band.Holds(value) : null);
}
