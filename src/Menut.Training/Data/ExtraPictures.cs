using Menut.SkiaSharp;

namespace Menut.Training.Data;

/// <summary>Adds a folder of pictures without labels to what is trained on, for whoever learns from a teacher alone (Hinton, Vinyals and Dean 2015, arXiv:1503.02531 section 2: the transfer set needs no labels).</summary>
public static class ExtraPictures
{
    /// <summary>The data with more training pictures. Those that are validation or test pictures too, by content, are left out, and so is what can't be read.</summary>
    /// <param name="data">The data.</param>
    /// <param name="folder">A folder with pictures at any depth; how they are sorted plays no part.</param>
    /// <param name="options">How files are checked; null for the defaults.</param>
    /// <param name="progress">Told of the files checked.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="MenutException">No folder, or no picture in it that can be used; a wrong file, when strict.</exception>
    public static PictureDataSet Add(
        PictureDataSet data, string folder, DataSetOptions? options = null, IProgress<DataProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        var candidates = ImageFolder.Unlabelled(folder);
        var (contents, wrong) = CheckedPictures.Check(candidates, options, progress, cancellationToken);
        SkippedPicture[] unreadable = [.. wrong.OfType<SkippedPicture>()];
        if (options.Strict && unreadable.Length > 0)
            throw MenutException.WrongData(unreadable[0].Reason);

        HashSet<ContentHash> heldBack = [.. data.Validation.Contents, .. data.Test.Contents];
        int[] usable = [.. Enumerable.Range(0, candidates.Count).Where(i => wrong[i] is null && !heldBack.Contains(contents[i]))];
        if (usable.Length == 0)
            throw MenutException.WrongData($"--extra: '{folder}' has no picture to learn from.");
        var leaked = Enumerable.Range(0, candidates.Count)
            .Where(i => wrong[i] is null && heldBack.Contains(contents[i]))
            .Select(i => new SkippedPicture(candidates[i].Path, $"'{candidates[i].Path}' is a validation or test picture of {data.Name} too."));
        return data.WithUnlabelled(
            new FilePictures([.. usable.Select(i => candidates[i].Path)], options.Limits), [.. usable.Select(i => contents[i])], [.. unreadable, .. leaked]);
    }
}
