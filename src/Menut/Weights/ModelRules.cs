using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;

namespace Menut.Weights;

/// <summary>
/// What holds of every model. Checked where a model is put together, so that none can be saved that can't be loaded again,
/// and nobody who runs one must ask twice.
/// </summary>
internal static class ModelRules
{
    /// <summary>A tiny crop fraction would resize a picture to billions of pixels; no published model comes near this.</summary>
    private const double MostPixelsBeforeCrop = 1 << 15;

    /// <summary>The first rule that is broken, as a clause; null when all hold.</summary>
    public static string? Broken(
        Network network, IReadOnlyDictionary<string, StoredTensor> tensors, ImmutableArray<string> classes,
        Preprocessing preprocessing, Provenance provenance) =>
        OfClasses(network, classes) ?? OfPreprocessing(network, preprocessing) ?? OfProvenance(provenance) ?? OfTensors(network, tensors);

    private static string? OfClasses(Network network, ImmutableArray<string> classes)
    {
        int names = classes.IsDefault ? 0 : classes.Length;
        if (names != network.Classes)
            return $"{names} class names for {network.Classes} classes";
        return classes.Contains(null!) ? "a class has no name" : null;
    }

    private static string? OfPreprocessing(Network network, Preprocessing preprocessing)
    {
        var (resolution, interpolation, crop, mean, deviation) = preprocessing;
        if (resolution != network.Resolution)
            return $"its preprocessing gives {resolution} pixels a side, its network takes {network.Resolution}";
        if (!Enum.IsDefined(interpolation))
            return "its preprocessing has an unknown resize filter";
        if (crop is not (> 0 and <= 1) || resolution / crop > MostPixelsBeforeCrop)
            return "the crop fraction of its preprocessing is out of range";
        if (preprocessing.ResizeTo is { } side && (side < resolution || side > MostPixelsBeforeCrop))
            return $"its preprocessing resizes a side to {side} pixels before a crop of {resolution}";
        if (!Enum.IsDefined(preprocessing.CropMode))
            return "its preprocessing has an unknown crop mode";
        if (mean.IsDefault || mean.Length != 3 || !mean.All(float.IsFinite))
            return "its preprocessing lacks a mean for red, green and blue";
        return deviation.IsDefault || deviation.Length != 3 || !deviation.All(value => float.IsFinite(value) && value > 0)
            ? "its preprocessing lacks a standard deviation above 0 for red, green and blue"
            : null;
    }

    private static string? OfProvenance(Provenance provenance) =>
        provenance.Teachers.IsDefault || provenance.Teachers.Contains(null!) ? "a teacher of its provenance has no name"
        : provenance.Recipe is null ? "its provenance lacks its recipe"
        : provenance.Recipe.ContainsValue(null!) ? "a setting of its provenance has no value"
        : null;

    private static string? OfTensors(Network network, IReadOnlyDictionary<string, StoredTensor> tensors)
    {
        foreach (var (name, _, shape) in NetworkWeights.Of(network))
        {
            if (!tensors.TryGetValue(name, out var tensor))
                return $"weight '{name}' is missing";
            if (tensor.Type != ElementType.F32 || !tensor.Shape.AsSpan().SequenceEqual(shape.AsSpan()))
                return $"weight '{name}' is {tensor.Type} [{string.Join(", ", tensor.Shape)}], not F32 [{string.Join(", ", shape)}]";
        }

        return null;
    }
}
