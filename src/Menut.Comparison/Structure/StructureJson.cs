using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Menut.Comparison.Structure;

/// <summary>Two networks block by block, as JSON.</summary>
public static class StructureJson
{
    /// <summary>The whole comparison; shapes are [channels, height, width], and a block that one network lacks is null.</summary>
    public static string Write(StructureComparison comparison) =>
        JsonSerializer.Serialize(
            new Document(
                Of(comparison.Left, comparison.LeftCost), Of(comparison.Right, comparison.RightCost), comparison.Count(BlockChange.Same),
                comparison.Count(BlockChange.Changed), comparison.Count(BlockChange.Added), comparison.Count(BlockChange.Removed),
                [.. comparison.Rows.Select(row => new Row(Name(row.Change), [.. row.Changes.Select(Name)], Of(row.Left), Of(row.Right)))]),
            StructureJsonContext.Default.Document) + "\n";

    /// <summary>A value's name in JSON.</summary>
    internal static string Name<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    private static Side Of(Networks.Network network, Costs.NetworkCost cost) => new(network.Name, network.Resolution, cost.Parameters, cost.MultiplyAdds);

    private static Block? Of(NetworkBlock? block) => block is null ? null : new(
        block.Name, Name(block.Kind), [block.Output.Channels, block.Output.Height, block.Output.Width],
        [.. block.Kernels.Select(kernel => string.Create(CultureInfo.InvariantCulture, $"{kernel.Height}x{kernel.Width}"))], block.Stride, block.Expansion,
        block.Width, [.. block.Activations.Select(function => function.ToString())], block.Squeeze?.Channels, block.Squeeze?.Gate.ToString(),
        block.AddsInput, block.Cost.Parameters, block.Cost.MultiplyAdds);

    internal sealed record Document(Side Left, Side Right, int Same, int Changed, int Added, int Removed, Row[] Blocks);

    internal sealed record Side(string Network, int Resolution, long Parameters, long Macs);

    internal sealed record Row(string Change, string[] Changes, Block? Left, Block? Right);

    internal sealed record Block(
        string Name, string Kind, int[] Output, string[] Kernels, int Stride, double? Expansion, int Width, string[] Activations, int? SqueezedChannels,
        string? SqueezeGate, bool Residual, long Parameters, long Macs);
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(StructureJson.Document))]
internal sealed partial class StructureJsonContext : JsonSerializerContext;
