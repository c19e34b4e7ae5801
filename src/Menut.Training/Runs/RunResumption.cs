namespace Menut.Training.Runs;

/// <summary>A run went on after it had been stopped or killed.</summary>
/// <param name="At">When, in UTC.</param>
/// <param name="Environment">On what.</param>
public sealed record RunResumption(DateTimeOffset At, RunEnvironment Environment);
