using Menut.Training.Runs;

namespace Menut.Training.Studies;

/// <summary>What became of a trial.</summary>
/// <param name="Trial">The trial.</param>
/// <param name="Folder">Its run's folder.</param>
/// <param name="Result">What it came to; null where it failed, was stopped early, or has not run.</param>
/// <param name="Error">Why it failed, in one line.</param>
/// <param name="StoppedAfter">Epochs after which an early stop ended it.</param>
public sealed record TrialOutcome(Trial Trial, string Folder, RunSummary? Result, string? Error = null, int? StoppedAfter = null);
