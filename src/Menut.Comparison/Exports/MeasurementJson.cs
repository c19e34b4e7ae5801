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
        WriteHow(json, measurement);
    }

    /// <summary>How it was measured: how often, with what, on which data, when. Also what a comparison of conditions doesn't look at.</summary>
    public static void WriteHow(Utf8JsonWriter json, Measurement measurement)
    {
        json.Number("spread", measurement.Spread);
        json.Text("spread_kind", measurement.SpreadKind);
        json.Number("samples", measurement.Samples);
        json.WriteString("machine", measurement.Machine);
        json.WriteString("engine", measurement.Engine);
        json.Number("threads", measurement.Threads);
        json.Number("batch", measurement.Batch);
        json.WriteString("precision", measurement.Precision);
        json.WriteString("data_fingerprint", measurement.DataFingerprint);
        json.Number("resolution", measurement.Resolution);
        json.WriteString("menut_version", measurement.Version);
        json.WriteString("measured_at", measurement.MeasuredAt);
    }
}
