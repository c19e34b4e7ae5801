using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Comparison.Evaluations;
using Menut.Evaluation;
using Menut.SkiaSharp;
using Menut.Training.Data;
using Menut.Training.Runs;

namespace Menut.Cli.Evaluation;

/// <summary>Keeps an evaluation in the run's folder, where the Compare page finds it.</summary>
internal static class EvaluationKeeping
{
    /// <summary>Writes the confusion and the surest mistakes with their pictures; of a model that is in no run's folder nothing is kept.</summary>
    /// <param name="context">Warned where the folder can't be written: the figures are worth more than the copy.</param>
    /// <param name="called">The model as it was named.</param>
    /// <param name="data">The data set.</param>
    /// <param name="split">The evaluated pictures.</param>
    /// <param name="logits">The model's answers to them.</param>
    /// <param name="answer">The figures.</param>
    /// <exception cref="MenutException">A picture can't be read any more.</exception>
    public static void Keep(CommandContext context, string called, PictureDataSet data, Split split, LogitTable logits, EvaluationAnswer answer)
    {
        if (FolderOf(called) is not { } folder)
            return;
        var pictures = data[split];
        var wrong = Enumerable.Range(0, logits.Count)
            .Where(i => logits.Labels[i] >= 0 && logits.Predicted(i) != logits.Labels[i])
            .Select(i => (Picture: i, Mistake: new Mistake(pictures.NameOf(i), logits.Labels[i], logits.Predicted(i), Probability(logits[i]))))
            .OrderByDescending(wrong => wrong.Mistake.Probability).ThenBy(wrong => wrong.Picture)
            .Take(EvaluationFolder.MostMistakes)
            .ToList();
        try
        {
            new EvaluationFolder(folder).Write(
                new(
                    data.Name, data.Fingerprint, answer.Split, answer.Accuracy, answer.Images, answer.Classes, answer.Confusion,
                    [.. wrong.Select(mistake => mistake.Mistake)]),
                i => PictureEncoder.Png(ContactSheet.Thumbnail(pictures.Load(wrong[i].Picture), EvaluationFolder.ThumbnailSide)));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            context.Warn($"The confusion can't be kept in {folder}: {e.Message}");
        }
    }

    private static string? FolderOf(string called)
    {
        string path = ModelSource.Locate(called);
        string? folder = Directory.Exists(path) ? path : Path.GetDirectoryName(Path.GetFullPath(path));
        return folder is not null && new RunFolder(folder).Exists ? folder : null;
    }

    /// <summary>Of the class with the largest logit.</summary>
    private static double Probability(ReadOnlySpan<float> logits)
    {
        float largest = float.NegativeInfinity;
        foreach (float logit in logits)
            largest = Math.Max(largest, logit);
        double sum = 0;
        foreach (float logit in logits)
            sum += Math.Exp(logit - largest);
        return 1 / sum;
    }
}
