using System.Collections.Immutable;

namespace Menut.Training.Studies.Descriptions;

/// <summary>
/// The grid from which validation chooses a setting of plain soft labels, once a student, with the first seed. Without it the oldest method
/// would stand in the table with somebody's habit and the newest with its authors' best.
/// </summary>
/// <param name="Settings">The settings, each a method of its own.</param>
/// <param name="EarlyStop">Whether hopeless settings stop early (successive halving); else each has the whole budget.</param>
public sealed record StudyTuning(ImmutableArray<StudyMethod> Settings, bool EarlyStop);
