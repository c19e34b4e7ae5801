using System.Text.Json;
using System.Text.Json.Nodes;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Training.Studies;

/// <summary>The files of a study: its description, and a run's folder for each trial.</summary>
/// <param name="path">The folder.</param>
internal sealed class StudyFolder(string path)
{
    private const int MostDifferences = 3;
    private const string ErrorFile = "error.txt";

    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    private string DescriptionPath => Path.Combine(path, "study.json");

    /// <summary>Makes the study this process's own until the result is disposed.</summary>
    /// <exception cref="MenutException">Another process runs it, or the folder cannot be made.</exception>
    public FileStream Lock() => FolderLock.Take(path, "study.lock", $"Another process runs the study in {path}.");

    /// <summary>Keeps the description, or refuses another one than the trials that are there were made for.</summary>
    /// <exception cref="MenutException">They differ; what differs is named.</exception>
    public void Claim(JsonObject description)
    {
        if (!File.Exists(DescriptionPath))
        {
            AtomicFile.WriteText(DescriptionPath, description.ToJsonString(Indented) + "\n");
            return;
        }

        var (old, wanted) = (JsonText.Flatten(Read()), JsonText.Flatten(description));
        var differences = wanted.Keys.Union(old.Keys)
            .Select(key => (Key: key, Was: old.GetValueOrDefault(key, "absent"), Now: wanted.GetValueOrDefault(key, "absent")))
            .Where(difference => difference.Was != difference.Now)
            .Select(difference => $"{difference.Key} {difference.Was}, not {difference.Now}")
            .ToList();
        if (differences.Count == 0)
            return;
        string more = differences.Count > MostDifferences ? $" and {differences.Count - MostDifferences} more" : "";
        throw MenutException.WrongUsage(
            $"The study in {path} has {string.Join("; ", differences.Take(MostDifferences))}{more}: give it the same description, or another folder by --output.");
    }

    /// <summary>Why a trial failed; null where it did not.</summary>
    public static string? ErrorOf(string run)
    {
        string file = Path.Combine(run, ErrorFile);
        return File.Exists(file) ? File.ReadAllText(file).Trim() : null;
    }

    /// <summary>Remembers that a trial failed.</summary>
    public static void WriteError(string run, string message) => AtomicFile.WriteText(Path.Combine(run, ErrorFile), message + "\n");

    /// <summary>Forgets it.</summary>
    public static void ClearError(string run)
    {
        if (ErrorOf(run) is not null)
            File.Delete(Path.Combine(run, ErrorFile));
    }

    private JsonNode Read()
    {
        try
        {
            return JsonNode.Parse(File.ReadAllText(DescriptionPath)) ?? throw new JsonException("null");
        }
        catch (JsonException exception)
        {
            throw MenutException.WrongData($"{DescriptionPath} is not a study's description: {exception.Message}", exception);
        }
    }
}
