using Menut.Networks;
using Menut.Weights;

namespace Menut.Tests.Networks;

public sealed class ClassifierTests
{
    public static TheoryData<string> Names() => [.. KnownNetworks.All.Select(known => known.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_known_network_gets_other_classes_and_keeps_its_backbone(string name)
    {
        var network = KnownNetworks.Create(name);
        var other = Classifier.WithClasses(network, 7);
        Assert.Equal((7, name), (other.Classes, other.Name));

        var head = Classifier.Weights(network);
        Assert.NotEmpty(head);
        Assert.All(head, weight => Assert.Contains("classifier", weight, StringComparison.Ordinal));
        var shapes = NetworkWeights.Of(other).ToDictionary(weight => weight.Name, weight => weight.Shape);
        Assert.All(NetworkWeights.Of(network).Where(weight => !head.Contains(weight.Name)), weight => Assert.Equal(weight.Shape.AsSpan(), shapes[weight.Name].AsSpan()));
    }

    [Fact]
    public void The_auxiliary_head_has_classes_too() =>
        Assert.Equal(4, Classifier.Weights(KnownNetworks.Create("inception_v3", new NetworkOptions { AuxiliaryHead = true })).Count);

    [Fact]
    public void A_list_of_nodes_gets_another_last_layer()
    {
        var network = Network.Of("mine", Nodes(new("logits", new Linear(4), ["flat"])));
        var other = Classifier.WithClasses(network, 9);
        Assert.Equal((9, "mine", false), (other.Classes, other.Name, other.IsKnown));
        Assert.Equal(["logits.bias", "logits.weight"], Classifier.Weights(network).Order());
        Assert.Same(network, Classifier.WithClasses(network, 4));
    }

    [Fact]
    public void A_convolution_before_the_pooling_is_a_classifier_as_well()
    {
        NodeDescription[] nodes =
        [
            new("input", new Input(new Shape(3, 8, 8)), []),
            new("conv", new Convolution(5, 1, 1, Padding.None), ["input"]),
            new("pool", new GlobalAveragePool(), ["conv"]),
            new("flat", new Flatten(), ["pool"]),
        ];
        Assert.Equal(9, Classifier.WithClasses(Network.Of("mine", nodes), 9).Classes);
    }

    [Fact]
    public void What_ends_in_no_layer_keeps_its_classes()
    {
        NodeDescription[] nodes = [.. Nodes(new("logits", new Linear(4), ["flat"])), new("act", new Activation(ActivationFunction.Sigmoid), ["logits"])];
        var error = Assert.Throws<MenutException>(() => Classifier.WithClasses(Network.Of("mine", nodes), 9));
        Assert.Equal("mine cannot get other classes: its last layer, 'act', is no classifier but: activation.", error.Message);
    }

    private static NodeDescription[] Nodes(NodeDescription last) =>
    [
        new("input", new Input(new Shape(3, 8, 8)), []),
        new("pool", new GlobalAveragePool(), ["input"]),
        new("flat", new Flatten(), ["pool"]),
        last,
    ];
}
