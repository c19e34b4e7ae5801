using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Menut.Comparison.Store;

/// <summary>Metrics of epochs as rows.</summary>
internal static class MetricTable
{
    public static void Replace(SqliteConnection connection, SqliteTransaction transaction, string runId, IEnumerable<RunMetric> metrics)
    {
        using (var delete = StoreFile.Command(connection, transaction, "DELETE FROM metrics WHERE run = $run", ("$run", runId)))
            delete.ExecuteNonQuery();
        foreach (var metric in metrics)
        {
            using var insert = StoreFile.Command(
                connection, transaction,
                "INSERT OR REPLACE INTO metrics (run, epoch, split, name, value) VALUES ($run, $epoch, $split, $name, $value)",
                ("$run", runId), ("$epoch", metric.Epoch), ("$split", metric.Split), ("$name", metric.Name), ("$value", metric.Value));
            insert.ExecuteNonQuery();
        }
    }

    public static ImmutableArray<RunMetric> Read(SqliteConnection connection, string runId)
    {
        using var command = StoreFile.Command(
            connection, null, "SELECT epoch, split, name, value FROM metrics WHERE run = $run ORDER BY epoch, split, name", ("$run", runId));
        using var row = command.ExecuteReader();
        var metrics = ImmutableArray.CreateBuilder<RunMetric>();
        while (row.Read())
            metrics.Add(new(row.GetInt32(0), row.GetString(1), row.GetString(2), row.IsDBNull(3) ? double.NaN : row.GetDouble(3)));
        return metrics.DrainToImmutable();
    }

    public static ImmutableArray<RunMetric> Curve(SqliteConnection connection, string runId, string split, string name, int atMost)
    {
        using var command = StoreFile.Command(
            connection, null,
            """
            SELECT epoch, value FROM (
                SELECT epoch, value, row_number() OVER (ORDER BY epoch) - 1 AS place, count(*) OVER () AS total
                FROM metrics WHERE run = $run AND split = $split AND name = $name)
            WHERE place % ((total + $most - 1) / $most) = 0 OR place = total - 1
            ORDER BY epoch
            """,
            ("$run", runId), ("$split", split), ("$name", name), ("$most", atMost));
        using var row = command.ExecuteReader();
        var metrics = ImmutableArray.CreateBuilder<RunMetric>();
        while (row.Read())
            metrics.Add(new(row.GetInt32(0), split, name, row.IsDBNull(1) ? double.NaN : row.GetDouble(1)));
        return metrics.DrainToImmutable();
    }
}
