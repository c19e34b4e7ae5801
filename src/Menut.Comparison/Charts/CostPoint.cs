using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Charts;

/// <summary>A network or run between cost and accuracy.</summary>
/// <param name="Column">What it is.</param>
/// <param name="Group">What it is drawn alike with: its method, or for a run its network.</param>
/// <param name="Cost">Its cost.</param>
/// <param name="Accuracy">Its accuracy, a fraction of one.</param>
/// <param name="Resolution">Height and width in pixels that both hold for.</param>
/// <param name="Source">Who states the accuracy; null where it was measured here.</param>
/// <param name="OnFrontier">Whether nothing else in the chart beats it in both.</param>
public sealed record CostPoint(
    ComparisonColumn Column, string Group, double Cost, double Accuracy, int Resolution, SourceLink? Source, bool OnFrontier);
