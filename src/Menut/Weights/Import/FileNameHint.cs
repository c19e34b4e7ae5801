using System.Text.Json;
using System.Text.RegularExpressions;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Weights.Import;

/// <summary>
/// What a file's name says about its weights: <c>resnet50-11ad3fa6.pth</c> is torchvision's second, <c>tf_efficientnet_b0_ns-c0e6a31c.pth</c>
/// timm's noisy student, and <c>model.safetensors</c> lies in a folder of the model hub with the name, or a <c>config.json</c>.
/// </summary>
internal static partial class FileNameHint
{
    private const int LargestConfiguration = 1 << 20;

    /// <summary>The publications that the name may mean, the surest first.</summary>
    public static IEnumerable<Publication> Publications(string path)
    {
        string file = Path.GetFileName(path);
        if (PublishedWeights.All.FirstOrDefault(publication => publication.Repository is null && publication.File == file) is { } exact)
            return [exact];
        if (Configuration(path) is { } configured && Named(configured).ToArray() is { Length: > 0 } fromConfiguration)
            return fromConfiguration;
        var folders = Path.GetFullPath(path).Split(Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar).SkipLast(1).Reverse().Take(3).Select(FromHubFolder);
        string stem = HashEnding().Replace(Path.GetFileNameWithoutExtension(file), "");
        return folders.Prepend(stem).Select(name => Named(name).ToArray()).FirstOrDefault(found => found.Length > 0) ?? [];
    }

    /// <summary>A name as the libraries write it today, or as files were called before timm had tags: <c>NAME_ns</c> for <c>NAME.ns_jft_in1k</c>.</summary>
    private static IEnumerable<Publication> Named(string name)
    {
        // A bare name that several libraries have is rather torchvision's: timm's files carry the tag.
        var today = PublishedWeights.Named(name).OrderBy(publication => publication.Library == WeightLibrary.Timm).ToArray();
        if (today.Length > 0)
            return today;
        return PublishedWeights.All
            .Where(publication => name.StartsWith(publication.Model + "_", StringComparison.OrdinalIgnoreCase)
                && IsCalled(publication, name[(publication.Model.Length + 1)..].ToLowerInvariant()))
            .Take(1);
    }

    private static bool IsCalled(Publication publication, string ending) => publication.Library switch
    {
        // efficientnet_b0_rwightman-7f5810bc.pth, should its digits be missing.
        WeightLibrary.Torchvision => publication.File!.StartsWith($"{publication.Model}_{ending}-", StringComparison.Ordinal),
        WeightLibrary.Timm => ending switch
        {
            "21ft1k" or "in21ft1k" => publication.Tag == "in21k_ft_in1k",
            "21k" or "in21k" => publication.Tag == "in21k",
            _ => publication.Tag.Split('_')[0] == ending.Split('_')[0],
        },
        _ => false,
    };

    /// <summary>The cache of the model hub calls <c>timm/NAME</c> <c>models--timm--NAME</c>.</summary>
    private static string FromHubFolder(string folder) => folder.StartsWith("models--timm--", StringComparison.Ordinal) ? folder["models--timm--".Length..] : folder;

    /// <summary>Architecture and tag from timm's <c>config.json</c> beside the file; null where there is none that can be read.</summary>
    private static string? Configuration(string path)
    {
        var file = new FileInfo(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(path))!, "config.json"));
        try
        {
            if (!file.Exists || file.Length > LargestConfiguration)
                return null;
            using var document = JsonDocument.Parse(File.ReadAllBytes(file.FullName));
            if (document.RootElement.ValueKind != JsonValueKind.Object || Text(document.RootElement, "architecture") is not { } architecture)
                return null;
            bool hasTag = document.RootElement.TryGetProperty("pretrained_cfg", out var pretrained) && pretrained.ValueKind == JsonValueKind.Object;
            return hasTag && Text(pretrained, "tag") is { Length: > 0 } tag ? $"{architecture}.{tag}" : architecture;
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            // Somebody else's file beside ours: what it would have told is found out otherwise.
            return null;
        }
    }

    private static string? Text(JsonElement element, string property) =>
        element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    [GeneratedRegex("-[0-9a-f]{8}$", RegexOptions.CultureInvariant)]
    private static partial Regex HashEnding();
}
