using Menut.SkiaSharp;

namespace Menut.Training.Data;

/// <summary>
/// A folder with one folder a class, which holds its pictures at any depth; optionally these lie under <c>train</c>, <c>validation</c>
/// (or <c>val</c>, <c>valid</c>) and <c>test</c>. A missing split is made by <see cref="SplitRule"/>.
/// </summary>
/// <remarks>
/// A class may bear a split's name: folders are splits only where <c>train</c> holds folders and no other folder lies beside the splits.
/// A folder <c>unlabelled</c> (or <c>unlabeled</c>) beside the classes or the splits holds pictures without a class, for distillation. Files that don't
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
    /// <exception cref="MenutException">No classes, one only, an empty one; splits beside other folders; a wrong file, when strict.</exception>
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
            var children = Folders(folder).ToList();
            if (AreSplits(folder, children))
            {
                foreach (var child in children)
                {
                    if (IsUnlabelled(child))
                        AddPictures(child, label: null, Split.Train, candidates);
                    else
                        AddClasses(child, SplitFolders[child.Name], candidates, classes);
                }
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

    /// <summary>All pictures in a folder, at any depth, without their classes.</summary>
    /// <exception cref="MenutException">There is no such folder, or it can't be read.</exception>
    internal static List<PictureCandidate> Unlabelled(string folder)
    {
        if (!Directory.Exists(folder))
            throw MenutException.WrongData($"'{folder}' is no folder.");
        List<PictureCandidate> candidates = [];
        try
        {
            AddPictures(new(folder), label: null, Split.Train, candidates);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"'{folder}' can't be read: {e.Message}", e);
        }

        return candidates;
    }

    /// <summary>Whether these are splits, not classes of which one is called <c>train</c>, as beside <c>bus</c> and <c>car</c>.</summary>
    /// <exception cref="MenutException">Splits without classes, or beside folders that would be left out without a word.</exception>
    private static bool AreSplits(string folder, List<DirectoryInfo> children)
    {
        var splits = children.Where(child => SplitFolders.ContainsKey(child.Name)).ToList();
        if (splits.Find(child => SplitFolders[child.Name] == Split.Train) is not { } train)
            return false;

        var holdsFolders = Folders(train.FullName).Any();
        var others = children.Where(child => !splits.Contains(child) && !IsUnlabelled(child)).ToList();
        if (others.Count == 0)
        {
            return holdsFolders
                ? true
                : throw MenutException.WrongData($"'{train.FullName}' has no class folders: one folder a class is expected in it.");
        }

        // With one split's name it is a class like the others. With several, it can't be known what is meant.
        if (holdsFolders && splits.Count > 1)
        {
            throw MenutException.WrongData(
                $"'{folder}' has the splits {Names(splits)}, and beside them {Names(others)}: move away what is none, or, if all of these are classes, rename '{train.Name}'.");
        }

        return false;
    }

    private static string Names(List<DirectoryInfo> folders) =>
        string.Join(", ", folders.Take(3).Select(folder => $"'{folder.Name}'")) + (folders.Count > 3 ? " ..." : "");

    private static bool IsUnlabelled(DirectoryInfo folder) => folder.Name is "unlabelled" or "unlabeled";

    private static void AddClasses(DirectoryInfo parent, Split? given, List<PictureCandidate> candidates, HashSet<string> classes)
    {
        foreach (var child in Folders(parent.FullName))
        {
            if (IsUnlabelled(child))
            {
                AddPictures(child, label: null, given ?? Split.Train, candidates);
                continue;
            }

            classes.Add(child.Name);
            AddPictures(child, child.Name, given, candidates);
        }
    }

    private static void AddPictures(DirectoryInfo folder, string? label, Split? given, List<PictureCandidate> candidates)
    {
        // Sorted, because the file system's order differs from machine to machine and a run must not.
        var files = Directory.EnumerateFiles(folder.FullName, "*", Deep)
            .Where(PictureDecoder.HasPictureExtension)
            .Order(StringComparer.Ordinal);
        foreach (var file in files)
            candidates.Add(new(file, label, given));
    }

    private static IEnumerable<DirectoryInfo> Folders(string parent) =>
        new DirectoryInfo(parent).EnumerateDirectories()
            .Where(folder => !folder.Name.StartsWith('.') && folder.Name != "__MACOSX")
            .OrderBy(folder => folder.Name, StringComparer.Ordinal);
}
