using Menut.Fixtures;
using Menut.Networks;
using Menut.Weights;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.Tests.Weights.Names;

public sealed class WeightNamesTests
{
    public static TheoryData<string> Fixtures() => [.. NetworkFixture.Names];

    /// <summary>What <c>load_state_dict(strict=True)</c> asks for, and in the order in which it lists it.</summary>
    [Theory]
    [MemberData(nameof(Fixtures))]
    public void Keys_and_shapes_are_those_of_the_library_in_its_order(string name)
    {
        var fixture = NetworkFixture.Load(name);
        var publication = PublishedWeights.Find(fixture.Source);
        // torchvision's Inception-v3 keeps its auxiliary head.
        var options = publication.Options with { AuxiliaryHead = publication.Network == "inception_v3" };
        var network = KnownNetworks.Create(publication.Network, options);

        var names = WeightNames.Of(network, publication.Library);

        Assert.Equal(
            fixture.State.Select(entry => $"{entry.Key} [{string.Join(", ", entry.Shape)}]"),
            names.Select(weight => $"{weight.Key} [{string.Join(", ", weight.KeyShape)}]"));
        Assert.Equal(
            NetworkWeights.Of(network).Select(weight => $"{weight.Name} [{string.Join(", ", weight.Shape)}]").Order(),
            names.Select(weight => $"{weight.Name} [{string.Join(", ", weight.Shape)}]").Order());
    }

    public static TheoryData<string> Networks() => [.. KnownNetworks.All.Select(definition => definition.Name)];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Every_weight_has_a_key_of_its_own_or_the_library_is_refused(string name)
    {
        var network = KnownNetworks.Create(name);
        foreach (var library in Enum.GetValues<WeightLibrary>())
        {
            if (!WeightNames.IsNamed(network, library))
            {
                var error = Assert.Throws<MenutException>(() => WeightNames.Of(network, library));
                Assert.Equal(Fault.Usage, error.Fault);
                Assert.Contains(name, error.Message, StringComparison.Ordinal);
                continue;
            }

            var names = WeightNames.Of(network, library);
            Assert.Equal(names.Length, names.Select(weight => weight.Key).Distinct().Count());
            Assert.All(names, weight => Assert.Equal(Count(weight.Shape), Count(weight.KeyShape)));
        }

        static long Count(IEnumerable<long> shape) => shape.Aggregate(1L, (product, side) => product * side);
    }

    /// <summary>timm's attention, of which there is no fixture: one key and one value for all heads, perhaps from fewer positions.</summary>
    [Fact]
    public void Attention_is_named_as_timms_mobile_attention()
    {
        var names = WeightNames.Of(KnownNetworks.Create("mobilenet_v4_hybrid_medium"), WeightLibrary.Timm).Select(weight => weight.Key).ToArray();
        string[] OfBlock(string block) => [.. names.Where(name => name.StartsWith(block, StringComparison.Ordinal) && !name.Contains("running", StringComparison.Ordinal) && !name.EndsWith("bias", StringComparison.Ordinal)).Select(name => name[block.Length..])];
        Assert.Equal(
            [
                "norm.weight", "attn.query.proj.weight", "attn.key.down_conv.weight", "attn.key.norm.weight", "attn.key.proj.weight",
                "attn.value.down_conv.weight", "attn.value.norm.weight", "attn.value.proj.weight", "attn.output.proj.weight", "layer_scale.gamma",
            ],
            OfBlock("blocks.2.4."));
        Assert.Equal(
            ["norm.weight", "attn.query.proj.weight", "attn.key.proj.weight", "attn.value.proj.weight", "attn.output.proj.weight", "layer_scale.gamma"], OfBlock("blocks.3.8."));
        Assert.Equal(["pw_exp.conv.weight", "pw_exp.bn.weight", "pw_proj.conv.weight", "pw_proj.bn.weight", "layer_scale.gamma"], OfBlock("blocks.2.1."));
        Assert.Equal(["conv_exp.weight", "bn1.weight", "conv_pwl.weight", "bn2.weight"], OfBlock("blocks.0.0."));
        Assert.Contains("norm_head.running_var", names);
    }

    /// <summary>lukemelas' names, of which there is no fixture: the block without an expansion keeps the numbers of its norms.</summary>
    [Fact]
    public void EfficientNetPyTorch_counts_blocks_through_and_keeps_the_numbers_of_norms()
    {
        var names = WeightNames.Of(KnownNetworks.Create("efficientnet_b0"), WeightLibrary.EfficientNetPyTorch);
        string KeyOf(string name) => names.Single(weight => weight.Name == name).Key;
        Assert.Equal("_conv_stem.weight", KeyOf("stem.conv.weight"));
        Assert.Equal("_blocks.0._depthwise_conv.weight", KeyOf("stage1.block1.depthwise.conv.weight"));
        Assert.Equal("_blocks.0._bn1.running_var", KeyOf("stage1.block1.depthwise.norm.running_var"));
        Assert.Equal("_blocks.2._bn0.bias", KeyOf("stage2.block2.expand.norm.bias"));
        Assert.Equal("_blocks.2._se_reduce.bias", KeyOf("stage2.block2.se.reduce.bias"));
        Assert.Equal("_blocks.15._project_conv.weight", KeyOf("stage7.block1.project.conv.weight"));
        Assert.Equal("_bn1.weight", KeyOf("features.norm.weight"));
        Assert.Equal("_fc.bias", KeyOf("head.classifier.bias"));
    }
}
