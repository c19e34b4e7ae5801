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

    /// <summary>In what two differ, as keys of texts: <c>machine</c>, <c>engine</c>, <c>threads</c>, <c>batch</c>, <c>precision</c>, <c>data</c>.</summary>
    internal static IEnumerable<string> Unlike(Conditions? a, Conditions? b)
    {
        if (a is null || b is null)
            return [];
        return new[]
        {
            ("machine", a.Machine == b.Machine), ("engine", a.Engine == b.Engine), ("threads", a.Threads == b.Threads),
            ("batch", a.Batch == b.Batch), ("precision", a.Precision == b.Precision), ("data", a.DataFingerprint == b.DataFingerprint),
        }.Where(part => !part.Item2).Select(part => part.Item1);
    }

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
