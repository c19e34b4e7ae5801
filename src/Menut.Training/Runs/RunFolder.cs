using System.Text.Json;
using Menut.Weights;

namespace Menut.Training.Runs;

/// <summary>The files of a run. Each is written beside and renamed.</summary>
/// <param name="path">The folder.</param>
public sealed class RunFolder(string path)
{
    /// <summary>The folder.</summary>
    public string Path { get; } = path;

    /// <summary>All settings: see <see cref="RunManifest"/>.</summary>
    public string ManifestPath => System.IO.Path.Combine(Path, "run.json");

    /// <summary>A line an epoch.</summary>
    public string MetricsPath => System.IO.Path.Combine(Path, "metrics.jsonl");

    /// <summary>Weights after the last epoch.</summary>
    public string LastPath => System.IO.Path.Combine(Path, "last.safetensors");

    /// <summary>Weights of the best epoch.</summary>
    public string BestPath => System.IO.Path.Combine(Path, "best.safetensors");

    /// <summary>All that going on needs.</summary>
    public string StatePath => System.IO.Path.Combine(Path, "state.safetensors");

    /// <summary>Whether there is a run.</summary>
    public bool Exists => File.Exists(ManifestPath);

    /// <summary>Whether there is one that came to its end.</summary>
    /// <exception cref="MenutException">What is there is not a run's description.</exception>
    public bool IsFinished => Exists && ReadManifest().Result is not null;

    /// <summary>Reads <c>run.json</c>.</summary>
    /// <exception cref="MenutException">Absent or not a run's.</exception>
    public RunManifest ReadManifest()
    {
        try
        {
            return JsonSerializer.Deserialize(File.ReadAllText(ManifestPath), RunJson.Default.RunManifest) ?? throw new JsonException("null");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"{Path} is not a run: {exception.Message}", exception);
        }
        catch (JsonException exception)
        {
            throw MenutException.WrongData($"{ManifestPath} is not a run's description: {exception.Message}", exception);
        }
    }

    internal void Write(RunManifest manifest) =>
        AtomicFile.WriteText(ManifestPath, JsonSerializer.Serialize(manifest, RunJson.Default.RunManifest) + "\n");

    /// <summary>All epochs' figures so far.</summary>
    /// <exception cref="MenutException">A line that is none.</exception>
    public IReadOnlyList<EpochMetrics> ReadMetrics()
    {
        if (!File.Exists(MetricsPath))
            return [];
        try
        {
            return [.. File.ReadLines(MetricsPath).Select(line => JsonSerializer.Deserialize(line, RunLineJson.Default.EpochMetrics)!)];
        }
        catch (JsonException exception)
        {
            throw MenutException.WrongData($"{MetricsPath}: {exception.Message}", exception);
        }
    }

    /// <summary>Makes the folder this process's own until the result is disposed; a killed process holds nothing.</summary>
    /// <exception cref="MenutException">Another process trains into it, or it cannot be made.</exception>
    internal FileStream Lock() => FolderLock.Take(Path, "run.lock", $"Another process is training into {Path}.");

    /// <summary>Removes what a kill in the middle of a write left beside the run's own files.</summary>
    internal void DeletePartialFiles()
    {
        foreach (string file in (ReadOnlySpan<string>)[ManifestPath, MetricsPath, LastPath, BestPath, StatePath])
        {
            foreach (string partial in Directory.EnumerateFiles(Path, System.IO.Path.GetFileName(file) + ".*.partial"))
                File.Delete(partial);
        }
    }

    internal void Write(IEnumerable<EpochMetrics> metrics) => AtomicFile.WriteText(
        MetricsPath, string.Concat(metrics.Select(epoch => JsonSerializer.Serialize(epoch, RunLineJson.Default.EpochMetrics) + "\n")));
}
