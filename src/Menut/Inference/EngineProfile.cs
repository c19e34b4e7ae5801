using System.Collections.Immutable;

namespace Menut.Inference;

/// <summary>Where a call's time goes, on one thread, beside what the processor could do at most, both measured in the same run.</summary>
/// <param name="Milliseconds">Median of whole calls.</param>
/// <param name="PeakMultiplyAddsPerSecond">Of one thread that does nothing but fused multiply-adds in registers.</param>
/// <param name="OfPeak">The network's multiply-adds a second as a part of that.</param>
/// <param name="Steps">Each step.</param>
public sealed record EngineProfile(double Milliseconds, double PeakMultiplyAddsPerSecond, double OfPeak, ImmutableArray<StepTime> Steps);
