using System.Collections.Immutable;
using System.Text.Json;
using Menut.Comparison.Store;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>A run with what was measured of it, as JSON. Where its files lie stays on this machine.</summary>
public static class RunJson
{
    /// <summary>Most figures of a run in a document: the newest.</summary>
    public const int MostOfARun = 100;

    /// <summary>Most figures of all runs of a document.</summary>
    public const int MostOfAll = 100_000;

    private const int Version = 1;

    /// <summary>Schema and version of a document with runs.</summary>
    public static void WriteHead(Utf8JsonWriter json) => json.Schema("menut-runs", Version);

    /// <summary>Some runs.</summary>
    public static void WriteRuns(Utf8JsonWriter json, ImmutableArray<Run> runs, RunStore? store)
    {
        int left = MostOfAll;
        json.Array("runs", runs, run => json.Object(() =>
        {
            int most = Math.Min(MostOfARun, left);
            var measurements = store?.Measurements(run.Id, most) ?? [];
            left -= measurements.Length;
            Write(json, run, measurements, measurements.Length < most ? measurements.Length : store?.CountMeasurements(run.Id) ?? 0);
        }));
    }

    private static void Write(Utf8JsonWriter json, Run run, ImmutableArray<Measurement> measurements, long total)
    {
        json.WriteString("id", run.Id);
        json.WriteString("name", run.Name);
        json.WriteString("kind", JsonText.Name(run.Kind));
        json.WriteString("network", run.Network);
        json.Number("width", run.Width);
        json.WriteNumber("resolution", run.Resolution);
        json.WriteNumber("classes", run.Classes);
        json.WriteNumber("parameters", run.Parameters);
        json.WriteNumber("macs", run.MultiplyAdds);
        json.WriteString("data_name", run.DataName);
        json.WriteString("data_fingerprint", run.DataFingerprint);
        json.Number("seed", run.Seed);
        json.Text("method", run.Method);
        json.Texts("teachers", run.Teachers.Select(Teacher));
        json.WriteNumber("epochs", run.Epochs);
        json.WriteString("started", run.Started);
        json.Number("seconds", run.Seconds);
        json.WriteNumber("measurements_total", total);
        json.Array("measurements", measurements, measurement => json.Object(() => MeasurementJson.Write(json, measurement)));
    }

    /// <summary>A teacher that is a file is named without its folder.</summary>
    internal static string Teacher(string teacher) => Path.IsPathRooted(teacher) ? Path.GetFileName(Path.TrimEndingDirectorySeparator(teacher)) : teacher;
}
