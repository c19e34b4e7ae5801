using System.Collections.Immutable;

namespace Menut.Training.Experiments;

/// <summary>A question about distillation, what should come out, and the trainings that answer it.</summary>
public interface IExperiment
{
    /// <summary>What is typed.</summary>
    string Name { get; }

    /// <summary>One sentence.</summary>
    string Question { get; }

    /// <summary>Where it comes from.</summary>
    string Source { get; }

    /// <summary>What should come out, said beforehand.</summary>
    ImmutableArray<ExpectedBand> Bands { get; }

    /// <summary>Trains and measures.</summary>
    /// <param name="laboratory">Data, settings, and a trainer that knows what is done already.</param>
    /// <exception cref="MenutException">The data cannot answer the question, or a training fails.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled; it can be resumed.</exception>
    ExperimentReport Run(Laboratory laboratory);
}
