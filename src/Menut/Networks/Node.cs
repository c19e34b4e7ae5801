using System.Collections.Immutable;

namespace Menut.Networks;

/// <summary>One step of a network.</summary>
/// <param name="Name">Unique in the network, parts joined by dots: <c>stage2.block1.expand.conv</c>. Weights bear it: <c>NAME.weight</c>.</param>
/// <param name="Operation">What is computed.</param>
/// <param name="Inputs">Names of the nodes it reads, all earlier in the list.</param>
/// <param name="Output">Shape that comes out.</param>
public sealed record Node(string Name, Operation Operation, ImmutableArray<string> Inputs, Shape Output);
