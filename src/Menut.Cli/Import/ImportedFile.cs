using System.Collections.Immutable;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Cli.Import;

/// <summary>A foreign file that was read.</summary>
/// <param name="Network">Its network.</param>
/// <param name="Model">The model; null where weights don't fit the network.</param>
internal sealed record ImportedFile(Network Network, Model? Model)
{
    /// <summary>The publication whose conventions hold.</summary>
    public string? Source { get; init; }

    /// <summary>The library whose names the keys are; null for ONNX.</summary>
    public string? Names { get; init; }

    /// <summary>Keys that the network needs and the file hasn't got.</summary>
    public ImmutableArray<string> Missing { get; init; } = [];

    /// <summary>Keys that the network has no use for.</summary>
    public ImmutableArray<string> Unused { get; init; } = [];

    /// <summary>A clause a weight that doesn't fit.</summary>
    public ImmutableArray<string> Problems { get; init; } = [];

    /// <summary>What was assumed, in sentences.</summary>
    public ImmutableArray<string> Notes { get; init; } = [];
}
