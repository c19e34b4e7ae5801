using System.Globalization;
using System.Text;
using Menut.Comparison.Search;
using Microsoft.Data.Sqlite;

namespace Menut.Comparison.Store;

/// <summary>
/// Names of runs, by the index that SQLite keeps of every three letters in a row. It gives candidates, never all runs; how well
/// each matches is decided over them.
/// </summary>
internal static class RunNameTable
{
    private const int Indexed = 3;
    private const int MostWords = 6;
    private const int Candidates = 200;
    private const string LastCharacter = "\U0010FFFF";

    public static IReadOnlyCollection<RunName> Find(SqliteConnection connection, string typed, int enough)
    {
        var found = new Dictionary<string, RunName>(StringComparer.Ordinal);
        if (typed.Length >= RunStore.ShortestPrefix)
            Add("SELECT id, name FROM runs WHERE id >= $from AND id < $to LIMIT $most", typed);
        Add("SELECT id, name FROM runs WHERE name = $from LIMIT $most", typed);
        Add("SELECT run, name FROM run_names WHERE name COLLATE NOCASE >= $from AND name COLLATE NOCASE < $to ORDER BY name COLLATE NOCASE LIMIT $most", typed);

        string[] words = [.. FoldedName.Of(typed).Words.Take(MostWords)];
        if (words.Length == 0)
            return found.Values;
        Holding(words);
        if (found.Count < enough)
            Alike();
        return found.Values;

        void Alike()
        {
            // Of several words one is likely typed right, and the rarer it is, the surer it leads there.
            foreach (string right in words.Where(word => word.Length >= Indexed))
                Holding([right]);
            string word = words.MaxBy(word => word.Length)!;

            // With k errors at least one of k + 1 pieces of a word is whole; but two letters that are swapped across a border break two, and
            // for that there is the beginning.
            int allowed = NameMatch.Allowed(word.Length);
            if (allowed == 0)
                return;
            int pieces = allowed + 1;
            for (int i = 0; i < pieces; i++)
                Holding([word[(word.Length * i / pieces)..(word.Length * (i + 1) / pieces)]]);
            Holding([word[..((word.Length + 2) / 3)]]);
        }

        void Holding(string[] parts)
        {
            string[] indexed = [.. parts.Where(part => part.Length >= Indexed)];
            var sql = new StringBuilder(indexed.Length == 0
                ? "SELECT run, name FROM run_names n WHERE 1"
                : "SELECT n.run, n.name FROM run_name_parts p JOIN run_names n ON n.id = p.rowid WHERE run_name_parts MATCH $match");
            List<(string, object?)> values = [("$match", string.Join(" AND ", indexed.Select(part => $"\"{part}\"")))];
            foreach (string part in parts.Where(part => part.Length < Indexed))
            {
                string name = string.Create(CultureInfo.InvariantCulture, $"$part{values.Count}");
                sql.Append(CultureInfo.InvariantCulture, $" AND n.name LIKE {name}");
                values.Add((name, $"%{part}%"));
            }

            sql.Append(indexed.Length == 0 ? " ORDER BY n.id DESC LIMIT $most" : " ORDER BY p.rowid DESC LIMIT $most");
            Read(sql.ToString(), [.. values]);
        }

        void Add(string sql, string from) => Read(sql, [("$from", from), ("$to", from + LastCharacter)]);

        void Read(string sql, (string, object?)[] values)
        {
            using var command = StoreFile.Command(connection, null, sql, [.. values, ("$most", Candidates)]);
            using var row = command.ExecuteReader();
            while (row.Read())
                found.TryAdd(row.GetString(0), new(row.GetString(0), row.GetString(1)));
        }
    }
}
