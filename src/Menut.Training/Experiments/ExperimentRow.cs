using System.Collections.Immutable;
using Menut.Training.Studies.Statistics;

namespace Menut.Training.Experiments;

/// <summary>A row of an experiment's table.</summary>
/// <param name="Name">What was trained, and how.</param>
/// <param name="Figures">By column; those that it has.</param>
public sealed record ExperimentRow(string Name, ImmutableSortedDictionary<string, Sample> Figures);
