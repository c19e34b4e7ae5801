using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.Data.Sqlite;

namespace Menut.Comparison.Store;

/// <summary>Runs as rows.</summary>
internal static class RunTable
{
    private const string Columns =
        "id, kind, name, network, width, resolution, classes, parameters, macs, data_name, data_fingerprint, seed, method, "
        + "teachers, settings, epochs, started, seconds, model_path, folder";

    private const string SaveSql =
        $"""
        INSERT INTO runs ({Columns})
        VALUES ($id, $kind, $name, $network, $width, $resolution, $classes, $parameters, $macs, $data_name, $data_fingerprint, $seed,
            $method, $teachers, $settings, $epochs, $started, $seconds, $model_path, $folder)
        ON CONFLICT (id) DO UPDATE SET kind = $kind, name = $name, network = $network, width = $width, resolution = $resolution,
            classes = $classes, parameters = $parameters, macs = $macs, data_name = $data_name, data_fingerprint = $data_fingerprint,
            seed = $seed, method = $method, teachers = $teachers, settings = $settings, epochs = $epochs, started = $started,
            seconds = $seconds, model_path = $model_path, folder = $folder
        """;

    public static void Save(SqliteConnection connection, SqliteTransaction transaction, Run run)
    {
        using var command = StoreFile.Command(
            connection, transaction, SaveSql,
            ("$id", run.Id), ("$kind", run.Kind.ToString().ToLowerInvariant()), ("$name", run.Name), ("$network", run.Network),
            ("$width", run.Width), ("$resolution", run.Resolution), ("$classes", run.Classes), ("$parameters", run.Parameters),
            ("$macs", run.MultiplyAdds), ("$data_name", run.DataName), ("$data_fingerprint", run.DataFingerprint), ("$seed", run.Seed),
            ("$method", run.Method), ("$teachers", JsonSerializer.Serialize(run.Teachers, StoreJson.Default.ImmutableArrayString)),
            ("$settings", run.Settings), ("$epochs", run.Epochs), ("$started", Time(run.Started)), ("$seconds", run.Seconds),
            ("$model_path", FullPath(run.ModelPath)), ("$folder", FullPath(run.Folder)));
        command.ExecuteNonQuery();
    }

    public static ImmutableArray<Run> Read(SqliteConnection connection, string where, params ReadOnlySpan<(string, object?)> values)
    {
        using var command = StoreFile.Command(connection, null, $"SELECT {Columns} FROM runs {where}", values);
        using var row = command.ExecuteReader();
        var runs = ImmutableArray.CreateBuilder<Run>();
        while (row.Read())
        {
            runs.Add(new Run
            {
                Id = row.GetString(0),
                Kind = KindOf(row.GetString(1)),
                Name = row.GetString(2),
                Network = row.GetString(3),
                Width = row.GetDouble(4),
                Resolution = row.GetInt32(5),
                Classes = row.GetInt32(6),
                Parameters = row.GetInt64(7),
                MultiplyAdds = row.GetInt64(8),
                DataName = row.GetString(9),
                DataFingerprint = row.GetString(10),
                Seed = row.IsDBNull(11) ? null : row.GetInt64(11),
                Method = row.IsDBNull(12) ? null : row.GetString(12),
                Teachers = TeachersOf(row.GetString(13)),
                Settings = row.GetString(14),
                Epochs = row.GetInt32(15),
                Started = Time(row.GetString(16)),
                Seconds = row.GetDouble(17),
                ModelPath = row.IsDBNull(18) ? null : row.GetString(18),
                Folder = row.IsDBNull(19) ? null : row.GetString(19),
            });
        }

        return runs.DrainToImmutable();
    }

    public static long Count(SqliteConnection connection)
    {
        using var command = StoreFile.Command(connection, null, "SELECT COUNT(*) FROM runs");
        return (long)command.ExecuteScalar()!;
    }

    public static bool Delete(SqliteConnection connection, SqliteTransaction transaction, string id)
    {
        using var command = StoreFile.Command(connection, transaction, "DELETE FROM runs WHERE id = $id", ("$id", id));
        return command.ExecuteNonQuery() > 0;
    }

    /// <summary>In universal time, so that text order is time order.</summary>
    public static string Time(DateTimeOffset time) => time.ToUniversalTime().ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset Time(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);

    private static RunKind KindOf(string text) =>
        Enum.TryParse(text, ignoreCase: true, out RunKind kind) && Enum.IsDefined(kind) ? kind : throw new FormatException($"there is no kind '{text}'");

    private static ImmutableArray<string> TeachersOf(string json)
    {
        var teachers = JsonSerializer.Deserialize(json, StoreJson.Default.ImmutableArrayString);
        return teachers.IsDefault || teachers.Contains(null!) ? throw new FormatException("a teacher has no name") : teachers;
    }

    /// <summary>Full, so that a run is found again from any folder.</summary>
    private static string? FullPath(string? path) =>
        path is null ? null : Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
}

[JsonSerializable(typeof(ImmutableArray<string>))]
internal sealed partial class StoreJson : JsonSerializerContext;
