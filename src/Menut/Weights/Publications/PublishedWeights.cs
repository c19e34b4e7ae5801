using System.Collections.Immutable;
using Menut.Weights.Names;

namespace Menut.Weights.Publications;

/// <summary>What <c>--source LIBRARY/MODEL</c> can name.</summary>
public static class PublishedWeights
{
    private static readonly Lazy<ImmutableArray<Publication>> Everything = new(() =>
        [.. TimmMobileNets.All, .. TimmEfficientNets.All, .. TimmBaselines.All, .. TorchvisionPublications.All, .. EfficientNetPyTorchPublications.All]);

    /// <summary>All of them, library by library, model by model; of a model's checkpoints first the one that its bare name means.</summary>
    public static ImmutableArray<Publication> All => Everything.Value;

    /// <summary>The publication that a text names.</summary>
    /// <param name="source">
    /// <c>timm/tf_efficientnet_b0.ns_jft_in1k</c>, <c>torchvision/resnet50.imagenet1k_v1</c>; without a tag the library's own default. Case is ignored.
    /// </param>
    /// <exception cref="MenutException">No such library, model or tag; the nearest are said.</exception>
    public static Publication Find(string source)
    {
        int slash = source.IndexOf('/', StringComparison.Ordinal);
        string libraryName = slash < 0 ? "" : source[..slash], name = source[(slash + 1)..];
        if (WeightNames.Find(libraryName) is not { } library)
        {
            string known = string.Join(", ", Enum.GetValues<WeightLibrary>().Select(WeightNames.NameOf));
            string hint = Named(name).FirstOrDefault() is { } meant ? $" Did you mean '{meant.Name}'?" : "";
            throw MenutException.WrongUsage($"--source {ForeignText.OneLine(source)} names no library: it is LIBRARY/MODEL, with one of {known}.{hint}");
        }

        return Named(name).FirstOrDefault(publication => publication.Library == library) ?? throw Unknown(library, name);
    }

    /// <summary>The publications that a name without library may mean: <c>resnet50</c> is timm's and torchvision's; with a tag only that.</summary>
    internal static IEnumerable<Publication> Named(string name)
    {
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string model = dot < 0 ? name : name[..dot];
        string? tag = dot < 0 ? null : name[(dot + 1)..];
        var found = All.Where(publication =>
            publication.Model.Equals(model, StringComparison.OrdinalIgnoreCase) && (tag is null || publication.Tag.Equals(tag, StringComparison.OrdinalIgnoreCase)));
        return found.GroupBy(publication => publication.Library).Select(group => IsNewestDefault(group.Key) ? group.Last() : group.First());
    }

    /// <summary>torchvision's DEFAULT is its newest weights, timm's those that it lists first.</summary>
    private static bool IsNewestDefault(WeightLibrary library) => library == WeightLibrary.Torchvision;

    private static MenutException Unknown(WeightLibrary library, string name)
    {
        var ofLibrary = All.Where(publication => publication.Library == library).ToArray();
        int dot = name.IndexOf('.', StringComparison.Ordinal);
        string model = dot < 0 ? name : name[..dot], spelled = WeightNames.NameOf(library);
        string[] tags = [.. ofLibrary.Where(publication => publication.Model.Equals(model, StringComparison.OrdinalIgnoreCase)).Select(publication => publication.Tag)];
        if (tags.Length > 0)
            return MenutException.WrongUsage($"{spelled}/{model} has no weights '{ForeignText.OneLine(name[(dot + 1)..])}', only {string.Join(", ", tags)}.");
        var left = ofLibrary.Select(publication => publication.Model).ToHashSet();
        List<string> nearest = [];
        while (nearest.Count < 3 && left.Count > 0)
        {
            nearest.Add(Spelling.Nearest(model, left));
            left.Remove(nearest[^1]);
        }

        return MenutException.WrongUsage($"{spelled} has no '{ForeignText.OneLine(model)}' that Menut can make. Nearest: {string.Join(", ", nearest.Select(near => $"{spelled}/{near}"))}.");
    }
}
