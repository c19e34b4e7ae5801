namespace Menut.Comparison.Store;

/// <summary>One number of one epoch.</summary>
/// <param name="Epoch">The epoch, from 1; 0 for before the first.</param>
/// <param name="Split"><c>train</c>, <c>validation</c> or <c>test</c>.</param>
/// <param name="Name"><c>loss</c>, <c>accuracy</c> ...</param>
/// <param name="Value">The number; NaN is kept.</param>
public sealed record RunMetric(int Epoch, string Split, string Name, double Value);
