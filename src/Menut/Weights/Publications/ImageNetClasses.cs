using System.Collections.Immutable;

namespace Menut.Weights.Publications;

/// <summary>Names of the 1000 classes of ImageNet-1k (ILSVRC 2012), in the order that torchvision, timm and Keras have in common: by WordNet number.</summary>
public static class ImageNetClasses
{
    private const string Resource = "Menut.Weights.Publications.imagenet-classes.txt";

    private static readonly Lazy<ImmutableArray<string>> Lines = new(() =>
    {
        using var stream = typeof(ImageNetClasses).Assembly.GetManifestResourceStream(Resource)!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().ReplaceLineEndings("\n").TrimEnd('\n').Split('\n')];
    });

    /// <summary>A name a class: the first of WordNet's synonyms, told apart where two are the same.</summary>
    public static ImmutableArray<string> Names => Lines.Value;
}
