using System.Collections.Immutable;

namespace Menut.Networks;

/// <summary>A node before its shape is known.</summary>
/// <param name="Name">Unique in the network.</param>
/// <param name="Operation">What is computed.</param>
/// <param name="Inputs">Names of the nodes it reads, all earlier in the list.</param>
public sealed record NodeDescription(string Name, Operation Operation, ImmutableArray<string> Inputs);
