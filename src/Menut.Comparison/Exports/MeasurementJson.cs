using System.Text.Json;
using Menut.Comparison.Store;

namespace Menut.Comparison.Exports;

/// <summary>What was measured, as JSON. Whose file or folder it was stays on this machine.</summary>
internal static class MeasurementJson
{
    /// <summary>All of a measurement but its subject.</summary>
    public static void Write(Utf8JsonWriter json, Measurement measurement)
    {
        json.WriteString("metric", measurement.Metric);
        json.Number("value", measurement.Value);
        json.WriteString("unit", measurement.Unit);
        json.Number("spread", measurement.Spread);
        json.Text("spread_kind", measurement.SpreadKind);
        json.Number("samples", measurement.Samples);
        json.WriteString("machine", measurement.Machine);
        json.WriteString("engine", measurement.Engine);
        json.Number("threads", measurement.Threads);
        json.Number("batch", measurement.Batch);
        json.WriteString("precision", measurement.Precision);
        json.WriteString("data_fingerprint", measurement.DataFingerprint);
        WriteOrigin(json, measurement);
    }

    /// <summary>What no comparison of conditions looks at: the input's size, the program's version and the time.</summary>
    public static void WriteOrigin(Utf8JsonWriter json, Measurement measurement)
    {
        json.Number("resolution", measurement.Resolution);
        json.WriteString("menut_version", measurement.Version);
        json.WriteString("measured_at", measurement.MeasuredAt);
    }
}
