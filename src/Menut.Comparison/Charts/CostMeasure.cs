namespace Menut.Comparison.Charts;

/// <summary>What a cost is counted in.</summary>
public enum CostMeasure
{
    /// <summary>Multiply-adds of one picture, computed.</summary>
    Macs,

    /// <summary>Trained values, computed.</summary>
    Parameters,

    /// <summary>Milliseconds of one picture, measured.</summary>
    Latency,
}
