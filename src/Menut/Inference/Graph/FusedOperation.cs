using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Inference.Graph;

/// <summary>One pass over memory that the engine makes: what remains when norms, activations and additions are part of what computes their input.</summary>
internal abstract class FusedOperation
{
    /// <summary>Name of the node that gives it its name.</summary>
    public required string Name { get; init; }

    /// <summary>Numbers of the values it reads.</summary>
    public required ImmutableArray<int> Inputs { get; init; }

    /// <summary>Number of the value it makes.</summary>
    public required int Output { get; init; }

    /// <summary>Applied to the result; null for none.</summary>
    public ActivationFunction? Activation { get; set; }

    /// <summary>Shape of the output for shapes of the inputs.</summary>
    public abstract Shape OutputShape(IReadOnlyList<Shape> inputs);

    /// <summary>Every value it reads, also those beside its main inputs.</summary>
    public virtual IEnumerable<int> Reads => Inputs;

    /// <summary>Every value it makes.</summary>
    public virtual IEnumerable<int> Writes => [Output];
}
