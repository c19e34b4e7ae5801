using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Menut.Comparison.Store;
using Menut.Weights;

namespace Menut.Comparison.Evaluations;

/// <summary>
/// An evaluation's files in a run's folder: <c>confusion.json</c>, and <c>mistakes/0.png</c> and on, a small picture for each mistake, so that whoever
/// shows them needs neither the data nor any path that a file names.
/// </summary>
/// <param name="run">The run's folder.</param>
public sealed class EvaluationFolder(string run)
{
    /// <summary>More mistakes than this nobody looks through.</summary>
    public const int MostMistakes = 200;

    /// <summary>Longest side of a mistake's picture, in pixels.</summary>
    public const int ThumbnailSide = 96;

    private const long MostBytes = 16 << 20;
    private const int MostClasses = 2000;

    private string FilePath => Path.Combine(run, "confusion.json");

    private string PicturesPath => Path.Combine(run, "mistakes");

    /// <summary>Whether there is one.</summary>
    public bool Exists => File.Exists(FilePath);

    /// <summary>Where a mistake's picture lies; only its number goes into the path.</summary>
    public string PicturePath(int mistake) => Path.Combine(PicturesPath, string.Create(CultureInfo.InvariantCulture, $"{mistake}.png"));

    /// <summary>Writes an evaluation; an earlier one is replaced.</summary>
    /// <param name="evaluation">At most <see cref="MostMistakes"/> mistakes.</param>
    /// <param name="thumbnail">A PNG file for each mistake, by its place.</param>
    public void Write(RunEvaluation evaluation, Func<int, byte[]> thumbnail)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(evaluation.Mistakes.Length, MostMistakes, nameof(evaluation));
        Directory.CreateDirectory(PicturesPath);
        for (int i = 0; i < evaluation.Mistakes.Length; i++)
            File.WriteAllBytes(PicturePath(i), thumbnail(i));
        for (int i = evaluation.Mistakes.Length; i < MostMistakes && File.Exists(PicturePath(i)); i++)
            File.Delete(PicturePath(i));
        AtomicFile.WriteText(FilePath, JsonSerializer.Serialize(evaluation, EvaluationJson.Default.RunEvaluation));
    }

    /// <summary>Reads it, or null where there is none.</summary>
    /// <exception cref="MenutException">It can't be read, is too large, or its numbers don't fit together.</exception>
    public RunEvaluation? Read()
    {
        if (!Exists)
            return null;
        if (StoredFile.Find(FilePath) is null)
            throw Wrong("is empty or no file");
        try
        {
            using var file = File.OpenRead(FilePath);
            if (file.Length > MostBytes)
                throw Wrong($"has more than {MostBytes} bytes");
            var evaluation = JsonSerializer.Deserialize(file, EvaluationJson.Default.RunEvaluation) ?? throw Wrong("is empty");
            return Objection(evaluation) is { } objection ? throw Wrong(objection) : evaluation;
        }
        catch (Exception e) when (e is JsonException or IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"{FilePath}: {e.Message}", e);
        }
    }

    private static string? Objection(RunEvaluation evaluation)
    {
        if (evaluation.Classes.IsDefaultOrEmpty || evaluation.Confusion.IsDefault || evaluation.Mistakes.IsDefault || evaluation.Data is null || evaluation.Split is null)
            return "lacks a part";
        int classes = evaluation.Classes.Length;
        if (classes > MostClasses || evaluation.Mistakes.Length > MostMistakes)
            return $"has more than {MostClasses} classes or {MostMistakes} mistakes";
        if (evaluation.Classes.Any(name => name is null))
            return "has a class without a name";
        if (evaluation.Confusion.Length != classes || evaluation.Confusion.Any(row => row.IsDefault || row.Length != classes || row.Any(count => count < 0)))
            return $"has no matrix of {classes} x {classes} counts";
        return evaluation.Mistakes.Any(mistake => mistake?.Picture is null || (uint)mistake.Truth >= classes || (uint)mistake.Predicted >= classes)
            ? "has a mistake of a class that there isn't"
            : null;
    }

    private MenutException Wrong(string reason) => MenutException.WrongData($"{FilePath} {reason}.");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(RunEvaluation))]
internal sealed partial class EvaluationJson : JsonSerializerContext;
