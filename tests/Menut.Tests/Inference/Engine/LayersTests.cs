using Menut.Images;
using Menut.Inference;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;
using Menut.Tests.Inference.Kernels;
using Menut.Weights;

namespace Menut.Tests.Inference.Engine;

/// <summary>
/// Small networks of every number of channels from 1 to 130 and every side from 1 to 33, with whole numbers as weights and pictures: sums are exact in any order,
/// so every set of kernels must give the definition's bits, whatever the schedule and the threads.
/// </summary>
public sealed unsafe class LayersTests
{
    private const int MostChannels = 130;
    private const int MostSide = 33;

    /// <summary>Sums beyond are not exact in float32.</summary>
    private const double LargestExact = 1 << 24;

    /// <summary>Each about a quarter of the channels, so that they may run side by side.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Whole_numbers_give_the_definitions_bits_however_they_are_computed(int first)
    {
        using GuardedBuffer input = new(), output = new();
        for (int channels = first; channels <= MostChannels; channels += 4)
        {
            var model = Model(channels);
            var random = new Random(channels);
            int elements = (int)model.Network.Input.Elements, classes = model.Network.Classes;

            // Both end where nobody may read or write.
            var picture = new Span<float>(input.Take(elements, () => random.Next(-2, 3)), elements);
            double[] expected = new PlainNetwork(model).Run(picture);
            Assert.True(expected.Max(Math.Abs) is > 0 and < LargestExact, $"{channels} channels prove nothing.");
            float[] exact = [.. expected.Select(value => (float)value)];
            foreach (var set in TestedSets.All)
            {
                // The plain loops take longer than all others together.
                var several = channels / 4 % 2 == 0 ? (Schedule.Rows, 2) : (Schedule.Automatic, 3);
                foreach (var (schedule, threads) in ((ReadOnlySpan<(Schedule, int)>)[(Schedule.Automatic, 1), several, (Schedule.WholeMaps, 1), (Schedule.Rows, 1)])[..(set.Name is "plain" ? 1 : set.Name is "neon" ? 2 : 4)])
                {
                    using var engine = new MenutEngine(model, new EngineOptions { Threads = threads, Schedule = schedule }, set);
                    engine.FillMemory(float.NaN);
                    var logits = new Span<float>(output.Take(classes, () => float.NaN), classes);

                    engine.Run(picture, 1, logits);

                    for (int i = 0; i < classes; i++)
                        Assert.True(exact[i] == logits[i], $"{channels} channels, {model.Network.Input}, {set.Name}, {schedule}, {threads} threads, value {i}: {logits[i]}, defined as {exact[i]}");
                }
            }
        }
    }

    /// <summary>A first convolution, a dense or grouped one, a pooling, a depthwise one, and a projection with a residual: all of what the number decides.</summary>
    private static Model Model(int channels)
    {
        int side = 1 + channels * 5 % MostSide, width = 1 + channels * 37 % MostChannels, height = Math.Max(1, side - channels % 3);
        int dense = side > 14 ? 1 : side > 8 ? 1 + channels % 2 * 2 : 1 + channels % 7, depthwise = 3 + channels / 3 % 3 * 2;
        Padding[] paddings = [Padding.Same, Padding.Of(new PaddingExtent(dense / 2, dense / 2 + 1, dense / 2 + 2, dense / 2)), Padding.Symmetric];
        var padding = paddings[channels % (dense % 2 == 0 ? 2 : 3)];

        // Channels fall into groups where they can; a stride and a window that no kernel of its own has now and then.
        int groups = channels % 5 == 0 ? 5 : 1, stride = 1 + channels / 2 % 2;
        if (groups > 1)
            width = (width + 4) / 5 * 5;
        var depthwisePadding = channels % 4 == 0 ? Padding.Same : Padding.Symmetric;
        bool isRare = channels % 11 == 0;
        List<NodeDescription> nodes =
        [
            new("input", new Input(new Shape(1 + channels % 4, height, side)), []),
            new("stem", new Convolution(channels, side > 2 ? 3 : 1, side > 16 ? 2 : 1 + channels % 2, Padding.Same, Bias: true), ["input"]),
            new("act1", new Activation(ActivationFunction.ReLU), ["stem"]),
            new("dense", new Convolution(width, dense, 1 + channels / 4 % 2, padding, groups, Bias: true), ["act1"]),
            new("act2", new Activation(ActivationFunction.ReLU), ["dense"]),
            new("pool", new MaxPool(3, 1, Padding.Symmetric), ["act2"]),
            new("expand", new Convolution(width, 1, 1, Padding.None, Bias: true), [channels % 6 == 0 ? "pool" : "act2"]),
            new("depthwise", new Convolution(width, isRare ? new Window(4, 3) : depthwise, isRare ? 3 : stride, isRare ? Padding.Same : depthwisePadding, width, Bias: true), ["expand"]),
            new("act3", new Activation(ActivationFunction.ReLU), ["depthwise"]),
            new("project", new Convolution(width, 1, 1, Padding.None, Bias: true), ["act3"]),
            new("sum", new Add(), ["project", "act3"]),
            new("flat", new Flatten(), ["sum"]),
        ];
        if (channels % 6 != 0)
            nodes.RemoveAll(node => node.Name == "pool");
        var network = Network.Of("layers", nodes);
        var random = new Random(channels);
        var tensors = NetworkWeights.Of(network).ToDictionary(
            weight => weight.Name,
            weight => StoredTensor.FromFloats(weight.Shape, [.. Enumerable.Range(0, (int)weight.Shape.Aggregate(1L, (product, length) => product * length)).Select(_ => (float)random.Next(-1, 2))]));
        return new Model(network, tensors, [.. Enumerable.Range(0, network.Classes).Select(i => $"{i}")], Preprocessing.ImageNet(network.Resolution));
    }
}
