using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace Menut.Comparison.Store;

/// <summary>The SQLite file: connections, waiting for others, and errors as people read them.</summary>
internal sealed class StoreFile
{
    private const int BusySeconds = 15;
    private readonly string _connectionString;

    public StoreFile(string path, ImmutableArray<string> migrations)
    {
        Path = System.IO.Path.GetFullPath(path);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = Path,
            Mode = SqliteOpenMode.ReadWriteCreate,
            ForeignKeys = true,
            DefaultTimeout = BusySeconds,
        }.ToString();
        Use(connection =>
        {
            // WAL: one process may write while others read. It stays with the file; synchronous=NORMAL is safe under it.
            Execute(connection, "PRAGMA journal_mode = WAL");
            Schema.Upgrade(connection, Path, migrations);
            return 0;
        });
    }

    public string Path { get; }

    /// <summary>Does something over a connection of its own, so that callers need no lock between them.</summary>
    public T Use<T>(Func<SqliteConnection, T> work)
    {
        try
        {
            if (System.IO.Path.GetDirectoryName(Path) is { Length: > 0 } folder)
                Directory.CreateDirectory(folder);
            using var connection = new SqliteConnection(_connectionString);
            connection.Open();
            Execute(connection, "PRAGMA synchronous = NORMAL");
            return work(connection);
        }
        catch (SqliteException e)
        {
            throw Readable(e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw MenutException.Failure($"The store '{Path}' can't be opened: {e.Message}", e);
        }
    }

    /// <summary>As <see cref="Use{T}"/>, to make something of rows. Other programs write the file too: what they hold may be no run of ours.</summary>
    /// <exception cref="MenutException">A row holds what no Menut writes.</exception>
    public T Read<T>(Func<SqliteConnection, T> work) => Use(connection =>
    {
        try
        {
            return work(connection);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or InvalidOperationException or JsonException or OverflowException)
        {
            throw MenutException.WrongData($"The store '{Path}' holds a row that no Menut wrote ({e.Message.ReplaceLineEndings(" ")}): move it away, or restore a copy.", e);
        }
    });

    /// <summary>As <see cref="Use{T}"/>, in one transaction: all of it or nothing.</summary>
    public void Write(Action<SqliteConnection, SqliteTransaction> work) => Use(connection =>
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        work(connection, transaction);
        transaction.Commit();
        return 0;
    });

    /// <summary>Closes the connections that are kept for reuse.</summary>
    public void Close()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>A command whose values are all parameters.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Every text is a constant of this folder; values go through parameters.")]
    public static SqliteCommand Command(SqliteConnection connection, SqliteTransaction? transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        foreach (var (name, value) in values)
            command.Parameters.AddWithValue(name, value is null or double.NaN ? DBNull.Value : value);
        return command;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = Command(connection, null, sql);
        command.ExecuteNonQuery();
    }

    private MenutException Readable(SqliteException e) => e.SqliteErrorCode switch
    {
        // SQLITE_CORRUPT, SQLITE_NOTADB, and SQLITE_ERROR for a table that somebody removed.
        11 or 26 => MenutException.WrongData($"The store '{Path}' is damaged or no Menut store: move it away, or restore a copy.", e),
        1 => MenutException.WrongData($"The store '{Path}' lacks what it should hold ({e.Message}): move it away, or restore a copy.", e),
        5 or 6 => MenutException.Failure($"The store '{Path}' is held by another program; try again.", e),
        8 => MenutException.Failure($"The store '{Path}' can't be written: it is read-only.", e),
        13 => MenutException.Failure($"The store '{Path}' can't grow: the disk is full.", e),
        14 => MenutException.Failure($"The store '{Path}' can't be opened: it is no file, or access is denied.", e),
        _ => MenutException.Failure($"The store '{Path}' failed: {e.Message}", e),
    };
}
