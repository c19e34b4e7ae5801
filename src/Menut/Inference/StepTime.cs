namespace Menut.Inference;

/// <summary>What a step took, on one thread.</summary>
/// <param name="Step">The step.</param>
/// <param name="Milliseconds">Median over the runs.</param>
/// <param name="OfPeak">Its multiply-adds a second as a part of what the processor can do; 0 for a step without any.</param>
public sealed record StepTime(PlannedStep Step, double Milliseconds, double OfPeak);
