using System.Collections.Immutable;
using Menut.Scaling;

namespace Menut.Comparison.Charts;

/// <summary>A network grown in one direction.</summary>
/// <param name="Direction">Which.</param>
/// <param name="Steps">The network at growing budgets, its costs computed; the first is the base.</param>
public sealed record ScalingCurve(ScalingDirection Direction, ImmutableArray<ScaledNetwork> Steps);
