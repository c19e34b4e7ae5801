using System.Collections.Immutable;

namespace Menut.Training.Experiments;

/// <summary>Every experiment there is.</summary>
public static class KnownExperiments
{
    /// <summary>In the order of the paper.</summary>
    public static ImmutableArray<IExperiment> All { get; } =
        [new OmittedClass(), new TemperatureAndWidth(), new EnsembleIntoOne(), new SpecialistsBesideGeneralist(), new FewData()];

    /// <summary>The one of a name, case ignored.</summary>
    /// <exception cref="MenutException">There is none; the nearest is said.</exception>
    public static IExperiment Get(string name) =>
        All.FirstOrDefault(known => known.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw MenutException.WrongUsage(
            $"'{name}' is no experiment. Did you mean '{Spelling.Nearest(name, All.Select(known => known.Name))}'? `menut experiment` lists all.");
}
