using System.Collections.Immutable;
using System.Security.Cryptography;

namespace Menut.Comparison.Store;

/// <summary>
/// The store of runs, their metrics and what was measured: one SQLite file, which several threads and processes may use
/// at once.
/// </summary>
public sealed class RunStore : IDisposable
{
    /// <summary>Most figures of one thing that are read at once: the newest.</summary>
    public const int MostMeasurements = 1000;

    /// <summary>Fewer characters of an id mean too many runs.</summary>
    internal const int ShortestPrefix = 3;

    private readonly StoreFile _file;

    private RunStore(StoreFile file) => _file = file;

    /// <summary>The file.</summary>
    public string Path => _file.Path;

    /// <summary>Opens a store; a file that is missing is made, an older one is brought up to date.</summary>
    /// <exception cref="MenutException">The file is damaged, of a newer Menut, or can't be written.</exception>
    public static RunStore Open(string path) => Open(path, Schema.Migrations);

    /// <summary>A new id: ten letters and digits that can't be taken for one another.</summary>
    public static string NewId() => RandomNumberGenerator.GetString("0123456789abcdefghjkmnpqrstvwxyz", 10);

    /// <summary>Saves a run with its metrics and measurements, all or nothing. A run of the same id is replaced, its old metrics too.</summary>
    public void Save(Run run, IEnumerable<RunMetric>? metrics = null, IEnumerable<Measurement>? measurements = null) =>
        _file.Write((connection, transaction) =>
        {
            RunTable.Save(connection, transaction, run);
            if (metrics is not null)
                MetricTable.Replace(connection, transaction, run.Id, metrics);
            foreach (var measurement in measurements ?? [])
                MeasurementTable.Add(connection, transaction, measurement);
        });

    /// <summary>Adds measurements.</summary>
    public void Add(params IEnumerable<Measurement> measurements) => _file.Write((connection, transaction) =>
    {
        foreach (var measurement in measurements)
            MeasurementTable.Add(connection, transaction, measurement);
    });

    /// <summary>Forgets a run with its metrics and measurements; its files stay. False when there was none.</summary>
    public bool Delete(string id)
    {
        bool found = false;
        _file.Write((connection, transaction) =>
        {
            found = RunTable.Delete(connection, transaction, id);
            MeasurementTable.Delete(connection, transaction, id);
        });
        return found;
    }

    /// <summary>The newest runs, newest first.</summary>
    public ImmutableArray<Run> Runs(int atMost = int.MaxValue) =>
        _file.Read(connection => RunTable.Read(connection, "ORDER BY started DESC, id LIMIT $limit", ("$limit", atMost)));

    /// <summary>Some of the runs, newest first.</summary>
    /// <param name="skip">How many newer ones to leave out.</param>
    /// <param name="atMost">The most to read.</param>
    public ImmutableArray<Run> Runs(long skip, int atMost) =>
        _file.Read(connection => RunTable.Read(connection, "ORDER BY started DESC, id LIMIT $limit OFFSET $skip", ("$limit", atMost), ("$skip", skip)));

    /// <summary>How many runs there are.</summary>
    public long CountRuns() => _file.Read(RunTable.Count);

    /// <summary>
    /// The run that a text means: an id, a model file or a run's folder, a name, or the start of an id (at least three
    /// characters), tried in that order; or null.
    /// </summary>
    /// <exception cref="MenutException">The text means several runs; their ids are said.</exception>
    public Run? Find(string text)
    {
        string full = FullPath(text);
        return Get(text)
            ?? One(text, "WHERE folder = $text OR model_path = $text ORDER BY started DESC LIMIT 1", full)
            ?? One(text, "WHERE name = $text LIMIT 4", text)
            ?? (text.Length < ShortestPrefix ? null : One(text, "WHERE id >= $text AND id < $text || char(1114111) LIMIT 4", text));
    }

    /// <summary>The run of that id, or null; unlike <see cref="Find"/>, no path and no name leads to one.</summary>
    public Run? Get(string id) => One(id, "WHERE id = $text", id);

    /// <summary>
    /// Runs that a search for a text should look at: those with that id or name or the beginning of one, with its words anywhere in their
    /// name, and, where these are few, those that share a part of its longest word; newest first, some hundreds at most.
    /// </summary>
    /// <param name="text">What was typed.</param>
    /// <param name="enough">So many make it needless to look for typing errors.</param>
    public IReadOnlyCollection<RunName> Named(string text, int enough) => _file.Read(connection => RunNameTable.Find(connection, text, enough));

    /// <summary>A run's metrics, epoch by epoch.</summary>
    public ImmutableArray<RunMetric> Metrics(string runId) => _file.Read(connection => MetricTable.Read(connection, runId));

    /// <summary>One figure of a run over its epochs; of very many epochs evenly spaced ones, and the last.</summary>
    /// <param name="runId">The run.</param>
    /// <param name="split"><c>train</c>, <c>validation</c> or <c>test</c>.</param>
    /// <param name="name"><c>loss</c>, <c>accuracy</c> ...</param>
    /// <param name="atMost">Most points, not counting the last.</param>
    public ImmutableArray<RunMetric> Curve(string runId, string split, string name, int atMost) =>
        _file.Read(connection => MetricTable.Curve(connection, runId, split, name, atMost));

    /// <summary>What was measured of a run, model file or network, oldest first.</summary>
    /// <param name="subject">The run, model file or network.</param>
    /// <param name="atMost">Most figures: the newest.</param>
    public ImmutableArray<Measurement> Measurements(string subject, int atMost = MostMeasurements) =>
        _file.Read(connection => MeasurementTable.Read(connection, subject, atMost));

    /// <summary>How many figures of a run, model file or network there are.</summary>
    public long CountMeasurements(string subject) => _file.Read(connection => MeasurementTable.Count(connection, subject));

    /// <summary>Closes the file.</summary>
    public void Dispose() => _file.Close();

    internal static RunStore Open(string path, ImmutableArray<string> migrations) => new(new StoreFile(path, migrations));

    private Run? One(string text, string where, string value)
    {
        var found = _file.Read(connection => RunTable.Read(connection, where, ("$text", value)));
        return found.Length <= 1
            ? found.FirstOrDefault()
            : throw MenutException.WrongUsage($"'{text}' means several runs: {string.Join(", ", found.Take(3).Select(run => run.Id))}{(found.Length > 3 ? " ..." : "")}. Use an id.");
    }

    private static string FullPath(string text)
    {
        try
        {
            return System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(text));
        }
        catch (Exception e) when (e is ArgumentException or IOException or NotSupportedException)
        {
            // What can't be a path is no run's folder.
            return text;
        }
    }
}
