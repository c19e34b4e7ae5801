namespace Menut.Comparison.Store;

/// <summary>A figure that was measured here, with all that it depends on.</summary>
public sealed record Measurement
{
    /// <summary>What was measured: a run's id, a model file's full path, or a network's name.</summary>
    public required string Subject { get; init; }

    /// <summary>What is counted: <c>accuracy</c>, <c>latency_ms</c>, <c>images_per_second</c> ... Fractions are from 0 to 1.</summary>
    public required string Metric { get; init; }

    /// <summary>The figure; for latency the median.</summary>
    public required double Value { get; init; }

    /// <summary>How far single results lie apart.</summary>
    public double? Spread { get; init; }

    /// <summary>What the spread is: <c>p95</c>, <c>iqr</c>.</summary>
    public string? SpreadKind { get; init; }

    /// <summary>Results or pictures that it was taken over.</summary>
    public int? Samples { get; init; }

    /// <summary>Unit, as in <c>ms</c>; empty for fractions.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The processor and system.</summary>
    public string Machine { get; init; } = "";

    /// <summary>The engine: <c>menut</c>, <c>torch</c>, <c>onnxruntime</c>.</summary>
    public string Engine { get; init; } = "";

    /// <summary>Threads.</summary>
    public int? Threads { get; init; }

    /// <summary>Pictures at a time.</summary>
    public int? Batch { get; init; }

    /// <summary><c>float32</c>, <c>int8</c> ...</summary>
    public string Precision { get; init; } = "";

    /// <summary>Height and width of the input in pixels.</summary>
    public int? Resolution { get; init; }

    /// <summary>Fingerprint of the data that it was measured on.</summary>
    public string DataFingerprint { get; init; } = "";

    /// <summary>Menut's version.</summary>
    public string Version { get; init; } = "";

    /// <summary>When.</summary>
    public required DateTimeOffset MeasuredAt { get; init; }
}
