using Menut.Costs;
using Menut.Inference;
using Menut.Training.Runs;

namespace Menut.Cli.Runs;

/// <summary>A run that is trained, measured and entered into the store.</summary>
/// <param name="Id">Its id in the store.</param>
/// <param name="Plan">What was trained, and how.</param>
/// <param name="Result">What it came to.</param>
/// <param name="Cost">What the network costs.</param>
/// <param name="Latency">Time of one picture on this machine.</param>
internal sealed record FinishedRun(string Id, TrainingPlan Plan, TrainingResult Result, NetworkCost Cost, Latency Latency);
