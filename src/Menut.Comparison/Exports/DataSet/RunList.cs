using System.Collections.Immutable;
using System.Globalization;
using Menut.Comparison.Store;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>The newest runs with what was measured of them.</summary>
public static class RunList
{
    /// <summary>More than this is for the API, which gives them page by page.</summary>
    public const int Most = 10_000;

    private static readonly ImmutableArray<string> Metrics = ["accuracy", "top5", "agreement", "ece", "loss", "latency_ms", "images_per_second"];

    /// <summary>As JSON (<c>menut.schema.json</c>).</summary>
    /// <param name="store">The runs; null for none.</param>
    public static string Json(RunStore? store) => JsonText.Write(json =>
    {
        RunJson.WriteHead(json);
        json.WriteNumber("total", store?.CountRuns() ?? 0);
        RunJson.WriteRuns(json, store?.Runs(Most) ?? [], store);
    });

    /// <summary>As comma-separated values, a line a run; of each metric the newest figure.</summary>
    /// <param name="store">The runs; null for none.</param>
    public static string Csv(RunStore? store)
    {
        var csv = new CsvText();
        csv.Line(
        [
            "id", "name", "kind", "network", "width", "resolution", "classes", "parameters", "macs", "data_name", "data_fingerprint", "seed", "method",
            "teachers", "epochs", "started", "seconds", .. Metrics,
        ]);
        foreach (var run in store?.Runs(Most) ?? [])
        {
            var newest = store!.Measurements(run.Id).GroupBy(measurement => measurement.Metric).ToDictionary(group => group.Key, group => group.Last().Value);
            csv.Line(
            [
                CsvText.Text(run.Id), CsvText.Text(run.Name), JsonText.Name(run.Kind), CsvText.Text(run.Network), CsvText.Number(run.Width),
                CsvText.Number(run.Resolution), CsvText.Number(run.Classes), CsvText.Number(run.Parameters), CsvText.Number(run.MultiplyAdds),
                CsvText.Text(run.DataName), CsvText.Text(run.DataFingerprint), CsvText.Number(run.Seed), CsvText.Text(run.Method),
                CsvText.Texts(run.Teachers.Select(RunJson.Teacher)), CsvText.Number(run.Epochs),
                run.Started.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture), CsvText.Number(run.Seconds),
                .. Metrics.Select(metric => CsvText.Number(newest.TryGetValue(metric, out double value) ? value : null)),
            ]);
        }

        return csv.ToString();
    }
}
