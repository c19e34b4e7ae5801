using Menut.Comparison.Store;

namespace Menut.Comparison;

/// <summary>What a measured figure depends on; two figures can be compared when these are equal.</summary>
public sealed record Conditions
{
    /// <summary>The processor and system.</summary>
    public string Machine { get; init; } = "";

    /// <summary>The engine.</summary>
    public string Engine { get; init; } = "";

    /// <summary>Threads.</summary>
    public int? Threads { get; init; }

    /// <summary>Pictures at a time.</summary>
    public int? Batch { get; init; }

    /// <summary>Number format of the computation.</summary>
    public string Precision { get; init; } = "";

    /// <summary>Fingerprint of the data.</summary>
    public string DataFingerprint { get; init; } = "";

    /// <summary>Time depends on the machine and how it was used; the quality of answers depends on the data alone.</summary>
    internal static Conditions Of(Measurement measurement, bool isTime) => isTime
        ? new()
        {
            Machine = measurement.Machine,
            Engine = measurement.Engine,
            Threads = measurement.Threads,
            Batch = measurement.Batch,
            Precision = measurement.Precision,
        }
        : new() { DataFingerprint = measurement.DataFingerprint };
}
