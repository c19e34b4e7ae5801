using System.Collections.Immutable;
using Menut.Training.Studies.Descriptions;

namespace Menut.Training.Studies.Tables;

/// <summary>How a student's setting of plain soft labels was chosen on validation.</summary>
/// <param name="Student">The student.</param>
/// <param name="Setting">The setting.</param>
/// <param name="Trial">The trial that had it, which is the first seed's in the table.</param>
/// <param name="Epochs">Epochs that the choice cost, all settings together.</param>
/// <param name="Places">All settings, the best first.</param>
public sealed record ChosenSetting(StudyNetwork Student, StudyMethod Setting, string Trial, int Epochs, ImmutableArray<TuningPlace> Places);
