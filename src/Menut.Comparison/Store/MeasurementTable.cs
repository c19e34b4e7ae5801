using System.Collections.Immutable;
using Microsoft.Data.Sqlite;

namespace Menut.Comparison.Store;

/// <summary>Measurements as rows.</summary>
internal static class MeasurementTable
{
    private const string Columns =
        "subject, metric, value, spread, spread_kind, samples, unit, machine, engine, threads, batch, precision, resolution, "
        + "data_fingerprint, version, measured_at";

    public static void Add(SqliteConnection connection, SqliteTransaction transaction, Measurement m)
    {
        using var command = StoreFile.Command(
            connection, transaction,
            $"""
            INSERT INTO measurements ({Columns})
            VALUES ($subject, $metric, $value, $spread, $spread_kind, $samples, $unit, $machine, $engine, $threads, $batch, $precision,
                $resolution, $data_fingerprint, $version, $measured_at)
            """,
            ("$subject", m.Subject), ("$metric", m.Metric), ("$value", m.Value), ("$spread", m.Spread), ("$spread_kind", m.SpreadKind),
            ("$samples", m.Samples), ("$unit", m.Unit), ("$machine", m.Machine), ("$engine", m.Engine), ("$threads", m.Threads),
            ("$batch", m.Batch), ("$precision", m.Precision), ("$resolution", m.Resolution), ("$data_fingerprint", m.DataFingerprint),
            ("$version", m.Version), ("$measured_at", RunTable.Time(m.MeasuredAt)));
        command.ExecuteNonQuery();
    }

    public static ImmutableArray<Measurement> Read(SqliteConnection connection, string subject, int atMost)
    {
        using var command = StoreFile.Command(
            connection, null,
            $"""
            SELECT {Columns} FROM (SELECT id, {Columns} FROM measurements WHERE subject = $subject ORDER BY measured_at DESC, id DESC LIMIT $most)
            ORDER BY measured_at, id
            """,
            ("$subject", subject), ("$most", atMost));
        using var row = command.ExecuteReader();
        var measurements = ImmutableArray.CreateBuilder<Measurement>();
        while (row.Read())
        {
            measurements.Add(new Measurement
            {
                Subject = row.GetString(0),
                Metric = row.GetString(1),
                Value = row.IsDBNull(2) ? double.NaN : row.GetDouble(2),
                Spread = row.IsDBNull(3) ? null : row.GetDouble(3),
                SpreadKind = row.IsDBNull(4) ? null : row.GetString(4),
                Samples = Integer(row, 5),
                Unit = row.GetString(6),
                Machine = row.GetString(7),
                Engine = row.GetString(8),
                Threads = Integer(row, 9),
                Batch = Integer(row, 10),
                Precision = row.GetString(11),
                Resolution = Integer(row, 12),
                DataFingerprint = row.GetString(13),
                Version = row.GetString(14),
                MeasuredAt = RunTable.Time(row.GetString(15)),
            });
        }

        return measurements.DrainToImmutable();
    }

    public static long Count(SqliteConnection connection, string subject)
    {
        using var command = StoreFile.Command(connection, null, "SELECT COUNT(*) FROM measurements WHERE subject = $subject", ("$subject", subject));
        return (long)command.ExecuteScalar()!;
    }

    public static void Delete(SqliteConnection connection, SqliteTransaction transaction, string subject)
    {
        using var command = StoreFile.Command(connection, transaction, "DELETE FROM measurements WHERE subject = $subject", ("$subject", subject));
        command.ExecuteNonQuery();
    }

    private static int? Integer(SqliteDataReader row, int column) => row.IsDBNull(column) ? null : row.GetInt32(column);
}
