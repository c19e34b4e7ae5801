using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;

namespace Menut.Comparison.Store;

/// <summary>The tables, as the steps that lead to them. A step that has been released is never changed; new ones are added.</summary>
internal static class Schema
{
    /// <summary>Step i leads from version i to version i + 1.</summary>
    public static ImmutableArray<string> Migrations { get; } =
    [
        """
        CREATE TABLE runs (
            id TEXT PRIMARY KEY,
            kind TEXT NOT NULL,
            name TEXT NOT NULL,
            network TEXT NOT NULL,
            width REAL NOT NULL,
            resolution INTEGER NOT NULL,
            classes INTEGER NOT NULL,
            parameters INTEGER NOT NULL,
            macs INTEGER NOT NULL,
            data_name TEXT NOT NULL,
            data_fingerprint TEXT NOT NULL,
            seed INTEGER,
            method TEXT,
            teachers TEXT NOT NULL,
            settings TEXT NOT NULL,
            epochs INTEGER NOT NULL,
            started TEXT NOT NULL,
            seconds REAL NOT NULL,
            model_path TEXT,
            folder TEXT
        ) STRICT;
        CREATE INDEX runs_by_name ON runs (name);
        CREATE INDEX runs_by_start ON runs (started);
        CREATE INDEX runs_by_model ON runs (model_path);
        CREATE INDEX runs_by_folder ON runs (folder);

        CREATE TABLE metrics (
            run TEXT NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
            epoch INTEGER NOT NULL,
            split TEXT NOT NULL,
            name TEXT NOT NULL,
            value REAL,
            PRIMARY KEY (run, epoch, split, name)
        ) STRICT, WITHOUT ROWID;

        CREATE TABLE measurements (
            id INTEGER PRIMARY KEY,
            subject TEXT NOT NULL,
            metric TEXT NOT NULL,
            value REAL,
            spread REAL,
            spread_kind TEXT,
            samples INTEGER,
            unit TEXT NOT NULL,
            machine TEXT NOT NULL,
            engine TEXT NOT NULL,
            threads INTEGER,
            batch INTEGER,
            precision TEXT NOT NULL,
            resolution INTEGER,
            data_fingerprint TEXT NOT NULL,
            version TEXT NOT NULL,
            measured_at TEXT NOT NULL
        ) STRICT;
        CREATE INDEX measurements_by_subject ON measurements (subject, metric, measured_at);
        """,

        // Names to be searched. A table of its own, because only a declared key stays the same when a file is compacted, and the index refers to it.
        """
        CREATE TABLE run_names (id INTEGER PRIMARY KEY, run TEXT NOT NULL UNIQUE, name TEXT NOT NULL) STRICT;
        CREATE INDEX run_names_by_name ON run_names (name COLLATE NOCASE);
        CREATE VIRTUAL TABLE run_name_parts USING fts5 (name, content = 'run_names', content_rowid = 'id', tokenize = 'trigram remove_diacritics 1');

        CREATE TRIGGER run_name_in AFTER INSERT ON run_names BEGIN
            INSERT INTO run_name_parts (rowid, name) VALUES (new.id, new.name);
        END;
        CREATE TRIGGER run_name_out AFTER DELETE ON run_names BEGIN
            INSERT INTO run_name_parts (run_name_parts, rowid, name) VALUES ('delete', old.id, old.name);
        END;
        CREATE TRIGGER run_name_changed AFTER UPDATE ON run_names BEGIN
            INSERT INTO run_name_parts (run_name_parts, rowid, name) VALUES ('delete', old.id, old.name);
            INSERT INTO run_name_parts (rowid, name) VALUES (new.id, new.name);
        END;
        CREATE TRIGGER run_in AFTER INSERT ON runs BEGIN
            INSERT INTO run_names (run, name) VALUES (new.id, new.name);
        END;
        CREATE TRIGGER run_out AFTER DELETE ON runs BEGIN
            DELETE FROM run_names WHERE run = old.id;
        END;
        CREATE TRIGGER run_renamed AFTER UPDATE OF name ON runs WHEN old.name <> new.name BEGIN
            UPDATE run_names SET name = new.name WHERE run = new.id;
        END;

        INSERT INTO run_names (run, name) SELECT id, name FROM runs ORDER BY started;
        """,
    ];

    /// <summary>Brings a file to the newest version; two processes that try at once wait for each other.</summary>
    /// <exception cref="MenutException">The file is of a newer Menut.</exception>
    public static void Upgrade(SqliteConnection connection, string path, ImmutableArray<string> migrations)
    {
        if (Version(connection, null) == migrations.Length)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);

        // Read again: another process may have upgraded the file while this one waited for the lock.
        long version = Version(connection, transaction);
        if (version > migrations.Length)
        {
            throw MenutException.WrongData(string.Create(
                CultureInfo.InvariantCulture,
                $"'{path}' was written by a newer Menut (store version {version}, this one knows {migrations.Length})."));
        }

        foreach (var step in migrations.Skip((int)version))
            Execute(connection, transaction, step);
        Execute(connection, transaction, string.Create(CultureInfo.InvariantCulture, $"PRAGMA user_version = {migrations.Length}"));
        transaction.Commit();
    }

    private static long Version(SqliteConnection connection, SqliteTransaction? transaction)
    {
        using var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = ("PRAGMA user_version", transaction);
        return (long)command.ExecuteScalar()!;
    }

    private static void Execute(SqliteConnection connection, SqliteTransaction transaction, string sql)
    {
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The text is a constant of this program.
        (command.CommandText, command.Transaction) = (sql, transaction);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
