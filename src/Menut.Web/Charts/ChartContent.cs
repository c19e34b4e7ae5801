using System.Collections.Immutable;
using Menut.Comparison.Evaluations;
using Menut.Comparison.Store;

namespace Menut.Web.Charts;

/// <summary>What a page of charts is made of.</summary>
/// <param name="Kind">Which chart.</param>
/// <param name="State">What it shows.</param>
/// <param name="Sheet">The chart; null where there is none.</param>
/// <param name="Runs">Runs to choose from.</param>
/// <param name="Run">The run whose confusion is shown.</param>
/// <param name="Evaluation">Its evaluation.</param>
internal sealed record ChartContent(string Kind, ChartState State, ChartSheet? Sheet, ImmutableArray<Run> Runs, Run? Run = null, RunEvaluation? Evaluation = null);
