using Menut.Training.Runs;

namespace Menut.Training.Studies;

/// <summary>How far a study is; reported after every step.</summary>
/// <param name="Trial">What is trained.</param>
/// <param name="Number">Which one it is, from 1.</param>
/// <param name="Trials">How many there are.</param>
/// <param name="BatchSize">Pictures of a step.</param>
/// <param name="Training">How far it is.</param>
/// <param name="Left">Time left for the whole study at this process's speed; null before that is known.</param>
public sealed record StudyProgress(Trial Trial, int Number, int Trials, int BatchSize, TrainingProgress Training, TimeSpan? Left);
