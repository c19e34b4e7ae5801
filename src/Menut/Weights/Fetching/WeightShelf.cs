using System.Text.Json;
using Menut.Weights.Publications;

namespace Menut.Weights.Fetching;

/// <summary>The published files that were fetched, a folder each below <see cref="DataHome"/>.</summary>
/// <param name="home">Where Menut keeps things.</param>
public sealed class WeightShelf(DataHome home)
{
    private const string RecordName = "fetched.json";
    private const long LongestRecord = 1 << 16;

    /// <summary>The folder of a publication.</summary>
    public string FolderOf(Publication publication) => home.OfWeights(publication.Name);

    /// <summary>The path of a publication's file; it need not be there.</summary>
    public string PathOf(Publication publication) => Path.Combine(FolderOf(publication), publication.File ?? "");

    /// <summary>What is here of a publication, or null: the whole file with its record.</summary>
    public FetchedWeights? Find(Publication publication)
    {
        string record = Path.Combine(FolderOf(publication), RecordName), path = PathOf(publication);
        try
        {
            if (publication.File is null || !File.Exists(path) || new FileInfo(record) is not { Exists: true, Length: <= LongestRecord })
                return null;
            var found = JsonSerializer.Deserialize(File.ReadAllText(record), FetchedWeightsJson.Default.FetchedWeights);
            return found is not null && found.Source == publication.Name && found.Bytes == new FileInfo(path).Length ? found : null;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            // A record that can't be read says nothing: it is fetched again.
            return null;
        }
    }

    /// <summary>All that are here, in the order of <see cref="PublishedWeights.All"/>.</summary>
    public IEnumerable<(Publication Publication, FetchedWeights Weights)> All()
    {
        foreach (var publication in PublishedWeights.All)
        {
            if (Find(publication) is { } weights)
                yield return (publication, weights);
        }
    }

    /// <summary>Takes a publication away, with what an interrupted download left.</summary>
    /// <exception cref="MenutException">It can't be deleted.</exception>
    public void Remove(Publication publication)
    {
        try
        {
            File.Delete(Path.Combine(FolderOf(publication), RecordName));
            File.Delete(PathOf(publication));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.Failure($"'{PathOf(publication)}' can't be deleted: {exception.Message}", exception);
        }
    }

    internal void Record(Publication publication, FetchedWeights weights) => AtomicFile.WriteText(
        Path.Combine(FolderOf(publication), RecordName), JsonSerializer.Serialize(weights, FetchedWeightsJson.Default.FetchedWeights) + "\n");
}
