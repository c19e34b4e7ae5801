using Menut.Training.Experiments;

namespace Menut.Cli.Experiments;

/// <summary>An experiment as <c>menut experiment --json</c> lists it.</summary>
internal sealed record ExperimentDescription(string Name, string Question, string Source, ExpectedBand[] Bands)
{
    public static ExperimentDescription Of(IExperiment experiment) =>
        new(experiment.Name, experiment.Question, experiment.Source, [.. experiment.Bands]);
}
