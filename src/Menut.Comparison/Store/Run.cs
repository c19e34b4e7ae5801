using System.Collections.Immutable;

namespace Menut.Comparison.Store;

/// <summary>A run: what was trained or imported, on what, and where its files lie.</summary>
public sealed record Run
{
    /// <summary>Id, unique in the store: <see cref="RunStore.NewId"/> makes one.</summary>
    public required string Id { get; init; }

    /// <summary>How the model came to be.</summary>
    public required RunKind Kind { get; init; }

    /// <summary>A name for people; several runs may share it.</summary>
    public required string Name { get; init; }

    /// <summary>The network's name.</summary>
    public required string Network { get; init; }

    /// <summary>Width multiplier.</summary>
    public double Width { get; init; } = 1;

    /// <summary>Height and width of the input in pixels.</summary>
    public required int Resolution { get; init; }

    /// <summary>Classes of the classifier.</summary>
    public required int Classes { get; init; }

    /// <summary>Trained values of this network with these options.</summary>
    public required long Parameters { get; init; }

    /// <summary>Multiply-adds for one picture.</summary>
    public required long MultiplyAdds { get; init; }

    /// <summary>The data set's name or folder, empty when there was none.</summary>
    public string DataName { get; init; } = "";

    /// <summary>Fingerprint of the data set's content, empty when there was none.</summary>
    public string DataFingerprint { get; init; } = "";

    /// <summary>Seed of every random choice.</summary>
    public long? Seed { get; init; }

    /// <summary>How it was taught, as in <c>soft labels</c>; null for plain labels.</summary>
    public string? Method { get; init; }

    /// <summary>The teachers: ids of runs, or model files.</summary>
    public ImmutableArray<string> Teachers { get; init; } = [];

    /// <summary>All settings, as JSON.</summary>
    public string Settings { get; init; } = "{}";

    /// <summary>Epochs done.</summary>
    public int Epochs { get; init; }

    /// <summary>When it started.</summary>
    public required DateTimeOffset Started { get; init; }

    /// <summary>Seconds that it took.</summary>
    public double Seconds { get; init; }

    /// <summary>The model file.</summary>
    public string? ModelPath { get; init; }

    /// <summary>The run's folder.</summary>
    public string? Folder { get; init; }

    /// <inheritdoc/>
    public bool Equals(Run? other) =>
        other is not null
        && (Id, Kind, Name, Network, Width, Resolution, Classes) == (other.Id, other.Kind, other.Name, other.Network, other.Width, other.Resolution, other.Classes)
        && (Parameters, MultiplyAdds, DataName, DataFingerprint, Seed, Method) == (other.Parameters, other.MultiplyAdds, other.DataName, other.DataFingerprint, other.Seed, other.Method)
        && (Settings, Epochs, Started, Seconds, ModelPath, Folder) == (other.Settings, other.Epochs, other.Started, other.Seconds, other.ModelPath, other.Folder)
        && Teachers.SequenceEqual(other.Teachers);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);
}
