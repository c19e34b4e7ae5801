using System.Collections.Immutable;
using System.Globalization;

namespace Menut.Training.Data;

/// <summary>
/// A folder with the four files of MNIST or of a set published in its form, gzipped or not: <c>train-images-idx3-ubyte</c>,
/// <c>train-labels-idx1-ubyte</c>, and the same of <c>t10k</c>. They have no names of classes and no validation split: one in twelve of the
/// training pictures, by <see cref="SplitRule"/>.
/// </summary>
public static class IdxFolder
{
    /// <summary>Whether a folder has all four files.</summary>
    public static bool Is(string folder) => FashionMnistFiles.AreIn(folder);

    /// <summary>Opens the set; its classes are called by their numbers.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="seed">Decides, with the content, which training pictures are for validation.</param>
    /// <param name="options">Fractions of the splits; null for the defaults.</param>
    /// <exception cref="MenutException">A file is missing or wrong, or there are fewer than two classes.</exception>
    public static PictureDataSet Open(string folder, long seed, DataSetOptions? options = null)
    {
        int classes = 1 + IdxFile.Read(FashionMnistFiles.Find(folder, "train-labels-idx1-ubyte")).Content.ToArray().DefaultIfEmpty((byte)0).Max();
        if (classes < 2)
            throw MenutException.WrongData($"'{folder}' has one class only: two at least are needed to tell apart.");
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        return Open(folder, name, [.. Enumerable.Range(0, classes).Select(i => i.ToString(CultureInfo.InvariantCulture))], seed, options);
    }

    /// <summary>Opens a set whose name and classes are known.</summary>
    /// <exception cref="MenutException">A file is missing or wrong.</exception>
    internal static PictureDataSet Open(string folder, string name, ImmutableArray<string> classes, long seed, DataSetOptions? options)
    {
        var (trainPictures, trainLabels) = ReadPart(folder, "train", classes.Length);
        var (testPictures, testLabels) = ReadPart(folder, "t10k", classes.Length);
        var source = new GrayPictures([trainPictures, testPictures], ["train", "test"]);

        var count = trainPictures.Count + testPictures.Count;
        var contents = new ContentHash[count];
        var given = new Split?[count];
        Parallel.For(0, count, i =>
        {
            var train = i < trainPictures.Count;
            given[i] = train ? Split.Train : Split.Test;
            contents[i] = ContentHash.Of(train ? trainPictures.Item(i) : testPictures.Item(i - trainPictures.Count));
        });

        int[] labels = [.. trainLabels.Content, .. testLabels.Content];
        var rule = (options ?? new()).Rule(seed, validation: 1.0 / 12);
        return new(name, classes, source, contents, labels, given, rule, skipped: []);
    }

    private static (IdxFile Pictures, IdxFile Labels) ReadPart(string folder, string part, int classes)
    {
        var picturePath = FashionMnistFiles.Find(folder, $"{part}-images-idx3-ubyte");
        var labelPath = FashionMnistFiles.Find(folder, $"{part}-labels-idx1-ubyte");
        var pictures = IdxFile.Read(picturePath);
        var labels = IdxFile.Read(labelPath);
        if (pictures.Dimensions.Length != 3 || pictures.Dimensions.Any(d => d < 1))
            throw MenutException.WrongData($"'{picturePath}' doesn't hold pictures: its dimensions are {string.Join(" x ", pictures.Dimensions)}.");
        if (labels.Dimensions.Length != 1 || labels.Count != pictures.Count)
            throw MenutException.WrongData($"'{labelPath}' doesn't hold a label for each of the {pictures.Count} pictures.");
        if (labels.Content.IndexOfAnyExceptInRange((byte)0, (byte)(classes - 1)) is >= 0 and var wrong)
            throw MenutException.WrongData($"'{labelPath}' has the label {labels.Content[wrong]}; the set has {classes} classes.");
        return (pictures, labels);
    }
}
