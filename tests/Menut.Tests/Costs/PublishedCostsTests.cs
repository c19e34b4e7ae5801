using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Tests.Costs;

/// <summary>Parameters and multiply-adds against an independent calculator's integers for every published variant.</summary>
public sealed partial class PublishedCostsTests
{
    public sealed record Row(string Name, string Family, string Variant, int Resolution, long ParamsComputed, long MacsComputed);

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static TheoryData<string, string, double, int, long, long> Rows()
    {
        using var stream = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Costs", "published-costs.json"));
        var data = new TheoryData<string, string, double, int, long, long>();
        foreach (var row in JsonSerializer.Deserialize<Row[]>(stream, Json)!)
        {
            var (network, width) = Named(row);
            data.Add(row.Name, network, width, row.Resolution, row.ParamsComputed, row.MacsComputed);
        }

        Assert.Equal(235, data.Count);
        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Costs_are_exact(string published, string network, double width, int resolution, long parameters, long macs)
    {
        var cost = NetworkCost.Of(KnownNetworks.Create(network, new NetworkOptions { Width = width, Resolution = resolution }));
        Assert.True(
            (parameters, macs) == (cost.Parameters, cost.MultiplyAdds),
            $"{published}: {cost.Parameters} parameters, {cost.MultiplyAdds} multiply-adds; published {parameters}, {macs}");
    }

    /// <summary>Our name and width for a published row, from how its source names it.</summary>
    private static (string Network, double Width) Named(Row row)
    {
        string variant = row.Variant;
        if (variant.StartsWith("shallow", StringComparison.Ordinal))
            return ("mobilenet_v1_shallow", 1);
        if (WidthPattern().Match(variant) is { Success: true } width)
            return (row.Family, double.Parse(width.Groups[1].Value, CultureInfo.InvariantCulture));
        if (TimmMobilePattern().Match(variant) is { Success: true } timm)
            return ($"mobilenet_v{timm.Groups[1].Value}", int.Parse(timm.Groups[2].Value, CultureInfo.InvariantCulture) / 100.0);
        if (EfficientNetPattern().Match(variant) is { Success: true } efficient)
            return ($"efficientnet_b{efficient.Groups[1].Value}", 1);
        if (variant.StartsWith("IMAGENET1K", StringComparison.Ordinal))
            return (row.Name, 1);
        return (variant, 1);
    }

    [GeneratedRegex(@"^width ([0-9.]+) res")]
    private static partial Regex WidthPattern();

    [GeneratedRegex("^mobilenetv([12])_([0-9]{3})$")]
    private static partial Regex TimmMobilePattern();

    [GeneratedRegex("^(?:tf_)?(?:efficientnet_b|B)([0-7])(?: |$)")]
    private static partial Regex EfficientNetPattern();
}
