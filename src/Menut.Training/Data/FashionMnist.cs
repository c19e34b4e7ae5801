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
    public static PictureDataSet Open(string folder, long seed, DataSetOptions? options = null) =>
        IdxFolder.Open(folder, Name, Classes, seed, options);
}
