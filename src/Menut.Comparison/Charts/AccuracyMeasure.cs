namespace Menut.Comparison.Charts;

/// <summary>Whose accuracy is meant; the two are never in one chart.</summary>
public enum AccuracyMeasure
{
    /// <summary>ImageNet top-1 as a publication states it.</summary>
    Top1,

    /// <summary>Measured here, on one data set.</summary>
    Accuracy,
}
