namespace Menut.Inference;

/// <summary>How an engine did in a race.</summary>
/// <param name="Engine">Name of the engine.</param>
/// <param name="Threads">Its threads.</param>
/// <param name="MedianMilliseconds">Median over rounds of a round's median call.</param>
/// <param name="P95Milliseconds">95th percentile of all calls.</param>
/// <param name="BestMilliseconds">The shortest call.</param>
/// <param name="Ratio">Its time over the baseline's, round by round, the median of that: above 1 the baseline is faster.</param>
/// <param name="LowRatio">Of a tenth of the rounds the ratio is lower.</param>
/// <param name="HighRatio">Of a tenth of the rounds the ratio is higher.</param>
public sealed record RaceEntry(
    string Engine, int Threads, double MedianMilliseconds, double P95Milliseconds, double BestMilliseconds, double Ratio, double LowRatio, double HighRatio);
