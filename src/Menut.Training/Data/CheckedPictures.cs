using System.Collections.Immutable;
using Menut.SkiaSharp;

namespace Menut.Training.Data;

/// <summary>From files on offer to a data set: every file is read and decoded once, so what is wrong is known before training starts.</summary>
internal static class CheckedPictures
{
    /// <summary>Checks the files and makes the set.</summary>
    /// <param name="name">The set's name.</param>
    /// <param name="origin">The folder or list, for messages.</param>
    /// <param name="candidates">The files.</param>
    /// <param name="classes">Names of classes that must have a picture, even if no file has such a label.</param>
    /// <param name="rule">Makes the splits that are missing.</param>
    /// <param name="options">Strictness, limits, threads.</param>
    /// <param name="progress">Told of the files checked.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="MenutException">Fewer than two classes, an empty class; a wrong file, when strict.</exception>
    public static PictureDataSet Assemble(
        string name,
        string origin,
        List<PictureCandidate> candidates,
        IEnumerable<string> classes,
        SplitRule rule,
        DataSetOptions options,
        IProgress<DataProgress>? progress,
        CancellationToken cancellationToken)
    {
        ImmutableArray<string> names =
            [.. candidates.Select(c => c.Label).OfType<string>().Concat(classes).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        RequireClasses(origin, names, candidates.Select(c => c.Label), "has no pictures");

        var (contents, wrong) = Check(candidates, options, progress, cancellationToken);
        ImmutableArray<SkippedPicture> skipped = [.. wrong.OfType<SkippedPicture>()];
        if (options.Strict && skipped.Length > 0)
        {
            throw MenutException.WrongData(
                skipped.Length == 1 ? skipped[0].Reason : $"{skipped[0].Reason} {skipped.Length - 1} more of '{origin}' can't be used either.");
        }

        var usable = Enumerable.Range(0, candidates.Count).Where(i => wrong[i] is null).ToArray();
        RequireClasses(origin, names, usable.Select(i => candidates[i].Label), "has no picture that can be used");
        if (usable.Any(i => candidates[i].Given is not null) && usable.All(i => candidates[i].Given is Split.Validation or Split.Test))
            throw MenutException.WrongData($"'{origin}' has no training pictures.");

        var set = new PictureDataSet(
            name,
            names,
            new FilePictures([.. usable.Select(i => candidates[i].Path)], options.Limits),
            [.. usable.Select(i => contents[i])],
            [.. usable.Select(i => candidates[i].Label is { } label ? names.BinarySearch(label, StringComparer.Ordinal) : -1)],
            [.. usable.Select(i => candidates[i].Given)],
            rule,
            skipped);
        RequireTraining(origin, set);
        return set;
    }

    /// <summary>Reads and decodes every file: what each holds, or why it can't be used.</summary>
    internal static (ContentHash[] Contents, SkippedPicture?[] Wrong) Check(
        List<PictureCandidate> candidates, DataSetOptions options, IProgress<DataProgress>? progress, CancellationToken cancellationToken)
    {
        var contents = new ContentHash[candidates.Count];
        var wrong = new SkippedPicture?[candidates.Count];
        var done = 0;
        Parallel.For(
            0,
            candidates.Count,
            new ParallelOptions { MaxDegreeOfParallelism = Math.Max(options.Threads, 1), CancellationToken = cancellationToken },
            i =>
            {
                var path = candidates[i].Path;
                try
                {
                    var file = PictureFile.ReadAllBytes(path, options.Limits);
                    contents[i] = ContentHash.Of(file);
                    _ = PictureDecoder.Decode(file, path, options.Limits);
                }
                catch (MenutException e) when (e.Fault == Fault.Data)
                {
                    wrong[i] = new(path, e.Message);
                }

                progress?.Report(new("Checking pictures", Interlocked.Increment(ref done), candidates.Count, "pictures"));
            });
        return (contents, wrong);
    }

    private static void RequireClasses(string origin, ImmutableArray<string> names, IEnumerable<string?> labels, string lack)
    {
        if (names.Length == 0)
            throw MenutException.WrongData($"'{origin}' has no labelled pictures.");
        if (names.Length == 1)
            throw MenutException.WrongData($"'{origin}' has one class only, '{names[0]}': two at least are needed to tell apart.");

        var present = labels.ToHashSet();
        if (names.FirstOrDefault(name => !present.Contains(name)) is { } empty)
            throw MenutException.WrongData($"Class '{empty}' of '{origin}' {lack}.");
    }

    private static void RequireTraining(string origin, PictureDataSet set)
    {
        var without = set.Train.CountByClass.IndexOf(0);
        if (without >= 0)
        {
            throw MenutException.WrongData(
                $"Class '{set.Classes[without]}' of '{origin}' has no picture to train on: add pictures, or say the splits by folders train, validation and test.");
        }
    }
}
