using System.Text.Json;
using Menut.Comparison.Languages;
using Menut.Comparison.Structure;
using Menut.Costs;
using Menut.Networks;

namespace Menut.Comparison.Tests.Structure;

public sealed class StructureComparisonTests
{
    public static TheoryData<string> Networks() => [.. KnownNetworks.All.Select(network => network.Name)];

    [Theory]
    [MemberData(nameof(Networks))]
    public void The_blocks_of_every_network_add_up_to_it(string name)
    {
        var network = KnownNetworks.Create(name);
        var cost = NetworkCost.Of(network);
        var blocks = NetworkBlock.Of(network, cost);
        Assert.True(blocks.Length > 5);
        Assert.Equal(cost.Parameters, blocks.Sum(block => block.Cost.Parameters));
        Assert.Equal(cost.MultiplyAdds, blocks.Sum(block => block.Cost.MultiplyAdds));
        Assert.Equal(network.Nodes.Length - 1, blocks.Sum(block => block.Nodes));
        Assert.Equal(BlockKind.Classifier, blocks[^1].Kind);
        Assert.Single(blocks, block => block.Kind == BlockKind.Classifier);
    }

    /// <summary>What the families' papers say of their blocks.</summary>
    [Theory]
    [InlineData("mobilenet_v1", BlockKind.DepthwiseSeparable, 13)]
    [InlineData("mobilenet_v2", BlockKind.InvertedResidual, 17)]
    [InlineData("mobilenet_v3_large", BlockKind.InvertedResidual, 15)]
    [InlineData("efficientnet_b0", BlockKind.InvertedResidual, 16)]
    [InlineData("efficientnet_v2_s", BlockKind.FusedInvertedResidual, 8)]
    [InlineData("efficientnet_v2_s", BlockKind.InvertedResidual, 30)]
    [InlineData("resnet50", BlockKind.Residual, 16)]
    [InlineData("inception_v3", BlockKind.Branches, 11)]
    [InlineData("mobilenet_v4_conv_medium", BlockKind.FeedForward, 4)]
    [InlineData("mobilenet_v4_hybrid_medium", BlockKind.Attention, 8)]
    public void Blocks_are_what_the_papers_call_them(string name, BlockKind kind, int count)
    {
        var network = KnownNetworks.Create(name);
        Assert.Equal(count, NetworkBlock.Of(network, NetworkCost.Of(network)).Count(block => block.Kind == kind));
    }

    [Fact]
    public void B0s_third_stage_reads_as_its_table_does()
    {
        var network = KnownNetworks.Create("efficientnet_b0");
        var block = NetworkBlock.Of(network, NetworkCost.Of(network)).Single(block => block.Name == "stage3.block1");
        Assert.Equal(
            ["inverted residual", "5×5", "2", "×6", "40", "SiLU", "6, Sigmoid", null],
            Enum.GetValues<BlockField>().Select(field => StructureText.Value(block, field, Language.English)));
    }

    [Fact]
    public void Lite0_lost_the_squeeze_and_its_activation()
    {
        var comparison = StructureComparison.Of("efficientnet_b0", "efficientnet_lite0");
        Assert.Equal(0, comparison.Count(BlockChange.Added) + comparison.Count(BlockChange.Removed));
        Assert.All(
            comparison.Rows.Where(row => row.Left!.Name.StartsWith("stage", StringComparison.Ordinal)),
            row => Assert.Equal([BlockField.Activation, BlockField.SqueezeExcitation], row.Changes));
        Assert.Equal("activation SiLU → ReLU6", StructureText.Say(comparison.Rows[1], BlockField.Activation, Language.English));
    }

    [Fact]
    public void B1_is_B0_with_blocks_added()
    {
        var comparison = StructureComparison.Of("efficientnet_b0", "efficientnet_b1");
        Assert.Equal((19, 0, 7, 0), (
            comparison.Count(BlockChange.Same), comparison.Count(BlockChange.Changed), comparison.Count(BlockChange.Added), comparison.Count(BlockChange.Removed)));
    }

    [Fact]
    public void A_method_counts_as_its_first_network_and_one_without_is_refused()
    {
        Assert.Equal("mobilenet_v1", StructureComparison.Of("MobileNet", "resnet18").Left.Name);
        string message = Assert.Throws<MenutException>(() => StructureComparison.Of("knowledge-distillation", "resnet18")).Message;
        Assert.Equal("Knowledge distillation has no network in Menut, so no blocks to compare.", message);
    }

    [Fact]
    public void JSON_has_every_row_and_the_totals()
    {
        using var json = JsonDocument.Parse(StructureJson.Write(StructureComparison.Of("mobilenet_v1", "mobilenet_v1_shallow")));
        var root = json.RootElement;
        Assert.Equal(5, root.GetProperty("removed").GetInt32());
        foreach (string side in (string[])["left", "right"])
        {
            var blocks = root.GetProperty("blocks").EnumerateArray().Select(row => row.GetProperty(side)).Where(block => block.ValueKind != JsonValueKind.Null);
            Assert.Equal(root.GetProperty(side).GetProperty("macs").GetInt64(), blocks.Sum(block => block.GetProperty("macs").GetInt64()));
        }
    }

    [Fact]
    public void Every_language_has_a_word_for_everything()
    {
        var blocks = KnownNetworks.All.Select(known => KnownNetworks.Create(known.Name)).SelectMany(network => NetworkBlock.Of(network, NetworkCost.Of(network))).ToList();
        foreach (var language in Language.All)
        {
            Assert.All(Enum.GetValues<BlockChange>(), change => Assert.NotEmpty(StructureText.Change(change, language)));
            Assert.All(Enum.GetValues<BlockField>(), field => Assert.NotEmpty(StructureText.Field(field, language)));
            Assert.All(blocks, block => Assert.NotEmpty(StructureText.Kind(block, language)));
        }
    }
}
