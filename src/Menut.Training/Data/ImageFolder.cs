using Menut.SkiaSharp;

namespace Menut.Training.Data;

/// <summary>
/// A folder with one folder a class, which holds its pictures at any depth; optionally these lie under <c>train</c>, <c>validation</c>
/// (or <c>val</c>, <c>valid</c>) and <c>test</c>. A missing split is made by <see cref="SplitRule"/>.
/// </summary>
/// <remarks>
/// A folder <c>unlabelled</c> (or <c>unlabeled</c>) beside the classes holds pictures without a class, for distillation. Files that don't
/// end like pictures, and folders whose name begins with a dot, are none of ours.
/// </remarks>
public static class ImageFolder
{
    private static readonly Dictionary<string, Split> SplitFolders = new(StringComparer.OrdinalIgnoreCase)
    {
        ["train"] = Split.Train,
        ["validation"] = Split.Validation,
        ["val"] = Split.Validation,
        ["valid"] = Split.Validation,
        ["test"] = Split.Test,
    };

    private static readonly EnumerationOptions Deep = new()
    {
        RecurseSubdirectories = true,
        // Deeper than anyone sorts pictures, and where a link that leads back to its own parent ends.
        MaxRecursionDepth = 8,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
    };

    /// <summary>Opens a folder: finds the files, checks every one, makes the splits that are missing.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="seed">Decides, with the content, which pictures are for validation and test.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told of the files checked.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="MenutException">No classes, one only, an empty one; a wrong file, when strict.</exception>
    public static PictureDataSet Open(
        string folder,
        long seed,
        DataSetOptions? options = null,
        IProgress<DataProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new();
        List<PictureCandidate> candidates = [];
        HashSet<string> classes = [];
        try
        {
            var children = Folders(folder);
            var splits = children.Where(child => SplitFolders.ContainsKey(child.Name)).ToList();
            if (splits.Any(child => SplitFolders[child.Name] == Split.Train))
            {
                foreach (var child in splits)
                    AddClasses(child, SplitFolders[child.Name], candidates, classes);
            }
            else
            {
                AddClasses(new(folder), given: null, candidates, classes);
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"'{folder}' can't be read: {e.Message}", e);
        }

        if (classes.Count == 0)
            throw MenutException.WrongData($"'{folder}' has no class folders: one folder a class is expected, with its pictures inside.");

        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return CheckedPictures.Assemble(name, folder, candidates, classes, options.Rule(seed), options, progress, cancellationToken);
    }

    private static void AddClasses(DirectoryInfo parent, Split? given, List<PictureCandidate> candidates, HashSet<string> classes)
    {
        foreach (var child in Folders(parent.FullName))
        {
            var unlabelled = child.Name is "unlabelled" or "unlabeled";
            if (!unlabelled)
                classes.Add(child.Name);

            // Sorted, because the file system's order differs from machine to machine and a run must not.
            var files = Directory.EnumerateFiles(child.FullName, "*", Deep)
                .Where(PictureDecoder.HasPictureExtension)
                .Order(StringComparer.Ordinal);
            foreach (var file in files)
                candidates.Add(new(file, unlabelled ? null : child.Name, unlabelled && given is null ? Split.Train : given));
        }
    }

    private static IEnumerable<DirectoryInfo> Folders(string parent) =>
        new DirectoryInfo(parent).EnumerateDirectories()
            .Where(folder => !folder.Name.StartsWith('.') && folder.Name != "__MACOSX")
            .OrderBy(folder => folder.Name, StringComparer.Ordinal);
}
