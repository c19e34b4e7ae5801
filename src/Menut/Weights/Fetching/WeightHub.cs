using Menut.Downloads;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Weights.Fetching;

/// <summary>Where published weights are downloaded from: each library's own place, or one address that has them all under the same paths.</summary>
public sealed class WeightHub
{
    /// <summary>The environment variable that names another address.</summary>
    public const string Variable = "MENUT_HUB";

    private readonly Uri? _address;

    /// <summary>A hub.</summary>
    /// <param name="address">Instead of the libraries' own places: a mirror, or a server of a company. Null for those.</param>
    /// <exception cref="MenutException">It is no address of https, or of http on this machine.</exception>
    public WeightHub(string? address = null)
    {
        if (string.IsNullOrEmpty(address))
            return;
        // Paths are put behind it.
        _address = Uri.TryCreate(address.TrimEnd('/') + "/", UriKind.Absolute, out var given) && SecureRequests.MayAsk(given)
            ? given
            : throw MenutException.WrongUsage($"--hub {ForeignText.OneLine(address)} is not an address that weights can come from: https://..., or http on this machine.");
    }

    /// <summary>Where a publication's file is.</summary>
    /// <exception cref="MenutException">It has no file.</exception>
    public Uri AddressOf(Publication publication)
    {
        string file = publication.File
            ?? throw MenutException.WrongUsage($"{publication.Name} is an architecture without published weights: `menut weights list` shows those that have some.");
        var (place, path) = publication.Library switch
        {
            WeightLibrary.Timm => ("https://huggingface.co/", $"{publication.Repository}/resolve/main/{file}"),
            WeightLibrary.Torchvision => ("https://download.pytorch.org/", $"models/{file}"),
            WeightLibrary.EfficientNetPyTorch => ("https://github.com/", $"lukemelas/EfficientNet-PyTorch/releases/download/1.0/{file}"),
            _ => throw new ArgumentOutOfRangeException(nameof(publication), publication.Library, null),
        };
        return new(_address ?? new Uri(place), path);
    }
}
