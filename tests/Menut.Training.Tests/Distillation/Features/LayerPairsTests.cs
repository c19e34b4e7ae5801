using Menut.Networks;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Schedules;

namespace Menut.Training.Tests.Distillation.Features;

public sealed class LayerPairsTests
{
    [Theory]
    [InlineData("mobilenet_v1")]
    [InlineData("mobilenet_v2")]
    [InlineData("mobilenet_v3_small")]
    [InlineData("mobilenet_v4_conv_small")]
    [InlineData("efficientnet_b0")]
    [InlineData("efficientnet_lite0")]
    [InlineData("resnet50")]
    [InlineData("inception_v3")]
    public void The_last_map_is_what_the_classifier_pools(string name)
    {
        var network = KnownNetworks.Create(name, new NetworkOptions { Classes = 5 });
        var node = network[LayerPairs.Of(PairRule.LastMap, network, network)[0].Student];
        Assert.True(node.Output.Positions > 1);
        int at = network.Nodes.IndexOf(node);
        Assert.All(network.Nodes.Skip(at + 1).Where(later => !network.IsAuxiliary(later)), later => Assert.Equal(1, later.Output.Positions));
    }

    [Theory]
    [InlineData("efficientnet_b0", 1, new[] { 32, 16, 8, 4, 2 })]
    [InlineData("efficientnet_b0", 3, new[] { 32, 16, 8, 4, 2 })]
    [InlineData("resnet18", 1, new[] { 16, 8, 4, 2 })] // its stem ends in a pooling
    public void Stages_pair_by_the_reduction_in_which_they_end(string name, int larger, int[] sizes)
    {
        var student = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 64, Classes = 5 });
        var teacher = KnownNetworks.Create(name, new NetworkOptions { Resolution = 64 * larger, Classes = 5 });
        var pairs = LayerPairs.Of(PairRule.StageEnds, student, teacher);
        Assert.Equal(sizes, pairs.Select(pair => student[pair.Student].Output.Height));
        Assert.All(pairs, pair => Assert.Equal(larger * student[pair.Student].Output.Height, teacher[pair.Teacher].Output.Height));
    }

    [Theory]
    [InlineData("a.b=c.d:fitnet", "a.b", "c.d", "fitnet", null)]
    [InlineData("a=c:attention:linear(0, 5)", "a", "c", "attention", "linear(0, 5)")]
    [InlineData("a=/features/Conv:0:PKT:3", "a", "/features/Conv:0", "pkt", "3")]
    public void A_match_is_read(string text, string student, string teacher, string loss, string? weight) => Assert.Equal(
        new LayerMatch(student, teacher, loss, weight is null ? null : Schedule.Parse(weight, "")), LayerMatch.Parse(text));

    [Theory]
    [InlineData("a", "is not STUDENT_LAYER=TEACHER_LAYER:LOSS")]
    [InlineData("=b:fitnet", "is not STUDENT_LAYER=TEACHER_LAYER:LOSS")]
    [InlineData("a=b", "is not STUDENT_LAYER=TEACHER_LAYER:LOSS")]
    [InlineData("a=b:atention", "Did you mean 'attention'")]
    [InlineData("a=b:fitnet:much", "--match 'much'")]
    public void A_match_that_says_nothing_is_refused(string text, string reason) =>
        Assert.Contains(reason, Assert.Throws<MenutException>(() => LayerMatch.Parse(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void What_cannot_be_reached_or_compared_is_refused_with_the_nearest_names()
    {
        var inception = KnownNetworks.Create("inception_v3", new NetworkOptions { Classes = 5, AuxiliaryHead = true });
        string auxiliary = inception.Nodes.First(inception.IsAuxiliary).Name, map = LayerPairs.Of(PairRule.LastMap, inception, inception)[0].Student;
        void Refused(string student, string teacher, string loss, string reason) => Assert.Contains(
            reason, Assert.Throws<MenutException>(() => LayerPairs.Check(new(student, teacher, loss), inception, inception)).Message, StringComparison.Ordinal);

        Refused(map + "x", map, "pkt", $"has no layer '{map}x'. Nearest: {map}, ");
        Refused(map, auxiliary, "pkt", "auxiliary head");
        Refused(inception.Nodes[0].Name, map, "pkt", "the picture itself");
        Refused(map, inception.Nodes[^1].Name, "attention", "single position");
        LayerPairs.Check(new(map, inception.Nodes[^1].Name, "similarity"), inception, inception);
    }
}
