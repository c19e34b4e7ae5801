using System.Text;

namespace Menut.Training.Data;

/// <summary>
/// A list of pictures: a <c>.csv</c> with a path and a label a line, paths relative to the list. A first line of column names
/// (<c>path</c>, <c>label</c>, optionally <c>split</c> with train, validation or test) may be there or not; without it the order is path, label, split.
/// A picture whose label is empty has no class and can only be trained on, by distillation.
/// </summary>
public static class CsvDataSet
{
    private static readonly string[] PathNames = ["path", "file", "filename", "image"];
    private static readonly string[] LabelNames = ["label", "class", "category"];

    /// <summary>Opens a list: checks every picture, makes the splits that are missing.</summary>
    /// <param name="path">The .csv file, UTF-8.</param>
    /// <param name="seed">Decides, with the content, which pictures are for validation and test.</param>
    /// <param name="options">How; null for the defaults.</param>
    /// <param name="progress">Told of the files checked.</param>
    /// <param name="cancellationToken">Stops.</param>
    /// <exception cref="MenutException">The list is unreadable or empty, one class only; a wrong picture, when strict.</exception>
    public static PictureDataSet Open(
        string path,
        long seed,
        DataSetOptions? options = null,
        IProgress<DataProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        options ??= new();
        var records = CsvRecords.Read(ReadText(path), path).ToList();
        if (records.Count == 0)
            throw MenutException.WrongData($"'{path}' is empty: a path and a label a line are expected.");

        var columns = Columns(records[0].Fields);
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        List<PictureCandidate> candidates = [];
        foreach (var (line, fields) in records.Skip(columns.HasHeader ? 1 : 0))
        {
            if (Field(fields, columns.Path) is not { } picture)
                throw MenutException.WrongData($"'{path}' line {line} has no path.");
            var label = Field(fields, columns.Label);
            var split = SplitOf(Field(fields, columns.Split), path, line);
            if (label is null && split is Split.Validation or Split.Test)
                throw MenutException.WrongData($"'{path}' line {line} is for {split}, but has no label.");
            candidates.Add(new(Path.Combine(folder, picture), label, split));
        }

        return CheckedPictures.Assemble(
            Path.GetFileNameWithoutExtension(path), path, candidates, [], options.Rule(seed), options, progress, cancellationToken);
    }

    private static string ReadText(string path)
    {
        try
        {
            return File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw MenutException.WrongData($"'{path}' does not exist.", e);
        }
        catch (DecoderFallbackException e)
        {
            throw MenutException.WrongData($"'{path}' is not UTF-8 text.", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw MenutException.WrongData($"'{path}' can't be read: {e.Message}", e);
        }
    }

    private static (bool HasHeader, int Path, int Label, int Split) Columns(List<string> first)
    {
        int Find(params ReadOnlySpan<string> names)
        {
            foreach (var name in names)
            {
                var column = first.FindIndex(field => field.Equals(name, StringComparison.OrdinalIgnoreCase));
                if (column >= 0)
                    return column;
            }

            return -1;
        }

        var (path, label) = (Find(PathNames), Find(LabelNames));
        return path >= 0 && label >= 0 ? (true, path, label, Find("split")) : (false, 0, 1, 2);
    }

    private static string? Field(List<string> fields, int column) =>
        column >= 0 && column < fields.Count && fields[column].Length > 0 ? fields[column] : null;

    private static Split? SplitOf(string? name, string path, int line) => name?.ToLowerInvariant() switch
    {
        null => null,
        "train" => Split.Train,
        "validation" or "val" or "valid" => Split.Validation,
        "test" => Split.Test,
        _ => throw MenutException.WrongData($"'{path}' line {line} has the split '{name}': train, validation and test are known."),
    };
}
