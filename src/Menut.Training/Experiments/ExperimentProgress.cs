using Menut.Training.Runs;

namespace Menut.Training.Experiments;

/// <summary>How far an experiment is.</summary>
/// <param name="Training">The training under way.</param>
/// <param name="BatchSize">Its pictures a step.</param>
/// <param name="Step">After a step; null for a message.</param>
/// <param name="Message">What else is done; null after a step.</param>
public sealed record ExperimentProgress(string Training, int BatchSize, TrainingProgress? Step, string? Message);
