using System.Collections.Immutable;

namespace Menut.Training.Data;

/// <summary>
/// Fashion-MNIST: 70,000 gray pictures of clothes, 28 x 28 pixels, ten classes; 60,000 to train on, 10,000 to test.
/// It brings no validation split: one in twelve of the training pictures (about 5,000), by <see cref="SplitRule"/>, never of the test pictures.
/// </summary>
/// <remarks>Source: Xiao, Rasul and Vollgraf 2017, arXiv:1708.07747; MIT licence.</remarks>
public static class FashionMnist
{
    /// <summary>The name by which it is opened.</summary>
    public const string Name = "fashion-mnist";

    /// <summary>The classes in the order of the labels.</summary>
    public static ImmutableArray<string> Classes { get; } =
        ["T-shirt/top", "Trouser", "Pullover", "Dress", "Coat", "Sandal", "Shirt", "Sneaker", "Bag", "Ankle boot"];

    /// <summary>Opens the set from a folder with its four files, gzipped or not.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="seed">Decides, with the content, which training pictures are for validation.</param>
    /// <param name="options">Fractions of the splits; null for the defaults.</param>
    /// <exception cref="MenutException">A file is missing or wrong.</exception>
    public static PictureDataSet Open(string folder, long seed, DataSetOptions? options = null)
    {
        var (trainPictures, trainLabels) = ReadPart(folder, "train");
        var (testPictures, testLabels) = ReadPart(folder, "t10k");
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
        return new(Name, Classes, source, contents, labels, given, rule, skipped: []);
    }

    private static (IdxFile Pictures, IdxFile Labels) ReadPart(string folder, string part)
    {
        var picturePath = FashionMnistFiles.Find(folder, $"{part}-images-idx3-ubyte");
        var labelPath = FashionMnistFiles.Find(folder, $"{part}-labels-idx1-ubyte");
        var pictures = IdxFile.Read(picturePath);
        var labels = IdxFile.Read(labelPath);
        if (pictures.Dimensions.Length != 3 || pictures.Dimensions.Any(d => d < 1))
            throw MenutException.WrongData($"'{picturePath}' doesn't hold pictures: its dimensions are {string.Join(" x ", pictures.Dimensions)}.");
        if (labels.Dimensions.Length != 1 || labels.Count != pictures.Count)
            throw MenutException.WrongData($"'{labelPath}' doesn't hold a label for each of the {pictures.Count} pictures.");
        if (labels.Content.IndexOfAnyExceptInRange((byte)0, (byte)(Classes.Length - 1)) is >= 0 and var wrong)
            throw MenutException.WrongData($"'{labelPath}' has the label {labels.Content[wrong]}; the set has {Classes.Length} classes.");
        return (pictures, labels);
    }

}
