using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Menut.Networks;
using Menut.Weights.Publications;

namespace Menut.Tests.Costs;

/// <summary>A published variant with an independent calculator's integers. Absent values are null.</summary>
public sealed partial record PublishedRow(
    string Name, string Family, string Variant, int Resolution, long ParamsComputed, long MacsComputed, string Source,
    string? Library = null, [property: JsonPropertyName("crop_pct")] double? CropFraction = null, string? Interpolation = null)
{
    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static PublishedRow[] All { get; } = Read();

    /// <summary>The publication of timm or torchvision that the row is about; null for papers and TensorFlow.</summary>
    public Publication? Publication => Library switch
    {
        "timm" => PublishedWeights.Find($"timm/{Name}"),
        "torchvision" => PublishedWeights.Find($"torchvision/{Name}.{Variant}"),
        _ => null,
    };

    /// <summary>Our network at the row's resolution.</summary>
    public Network Create()
    {
        // torchvision counts Inception-v3's auxiliary head.
        if (Publication is { } publication)
            return KnownNetworks.Create(publication.Network, publication.Options with { Resolution = Resolution, Classes = 1000, AuxiliaryHead = Library == "torchvision" && Family == "inception_v3" });
        var (network, width) = Named();
        return KnownNetworks.Create(network, new NetworkOptions { Width = width, Resolution = Resolution });
    }

    /// <summary>Our name and width for a row of a paper or of TensorFlow's, from how it names the variant.</summary>
    private (string Network, double Width) Named()
    {
        string first = Variant.Split(' ')[0].ToLowerInvariant();
        double width = Number().Match(Variant) is { Success: true } match ? double.Parse(match.Value, CultureInfo.InvariantCulture) : 1;
        return Family switch
        {
            "mobilenet_v1" when first == "shallow" => ("mobilenet_v1_shallow", 1),
            "mobilenet_v1" or "mobilenet_v2" => (Family, width),
            "mobilenet_v3" => ($"mobilenet_v3_{first}{(Variant.Contains("minimalistic", StringComparison.Ordinal) ? "_minimalistic" : "")}", width),
            "efficientnet" or "mobilenet_v4" or "efficientnet_v2" => ($"{Family}_{first}", 1),
            "efficientnet_lite" => ($"efficientnet_{first}", 1),
            _ => throw new InvalidOperationException($"{Family}: {Variant}"),
        };
    }

    private static PublishedRow[] Read()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Costs", "published-costs.json"));
        return JsonSerializer.Deserialize<PublishedRow[]>(stream, Json)!;
    }

    [GeneratedRegex(@"(?<=^|width |large |small )[0-9]\.[0-9]+")]
    private static partial Regex Number();
}
