using Menut.Comparison;

namespace Menut.Web;

/// <summary>A column that was just removed, so that it can be put back.</summary>
/// <param name="Column">What it was.</param>
/// <param name="At">The place that it had, from 0.</param>
/// <param name="WasBaseline">Whether it was the baseline.</param>
internal sealed record Removal(ComparisonColumn Column, int At, bool WasBaseline);
