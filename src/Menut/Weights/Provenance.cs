using System.Collections.Immutable;

namespace Menut.Weights;

/// <summary>Where a model's weights come from. No clock time: the same training gives the same file.</summary>
public sealed record Provenance
{
    /// <summary>Name of the data.</summary>
    public string? Data { get; init; }

    /// <summary>Fingerprint of the data's content.</summary>
    public string? DataFingerprint { get; init; }

    /// <summary>The training's settings, by name.</summary>
    public ImmutableSortedDictionary<string, string> Recipe { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>The seed that made the splits which the data lacks; the training's own, unless a study trains many on the same splits.</summary>
    public long? Seed { get; init; }

    /// <summary>Epochs trained until these weights.</summary>
    public int? Epochs { get; init; }

    /// <summary>Teachers, for a distilled model.</summary>
    public ImmutableArray<string> Teachers { get; init; } = [];

    /// <summary>Version of Menut that wrote the file.</summary>
    public string? MenutVersion { get; init; }
}
