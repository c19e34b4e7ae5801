using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Weights;

/// <summary>The tensors that a network needs, in the order of its nodes.</summary>
public static class NetworkWeights
{
    /// <summary>Reads them off a network.</summary>
    public static ImmutableArray<WeightSpecification> Of(Network network) =>
        [.. network.Nodes.SelectMany(node => node.Operation.Read(Reader.Instance, (node, network.InputShapes(node))))];

    private sealed class Reader : IOperationReader<(Node Node, IReadOnlyList<Shape> Inputs), IEnumerable<WeightSpecification>>
    {
        public static Reader Instance { get; } = new();

        public IEnumerable<WeightSpecification> Input(Input operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> Convolution(Convolution operation, (Node Node, IReadOnlyList<Shape> Inputs) argument)
        {
            long outputs = operation.OutputChannels;
            yield return new(
                $"{argument.Node.Name}.weight", WeightRole.Kernel,
                [outputs, argument.Inputs[0].Channels / operation.Groups, operation.Kernel.Height, operation.Kernel.Width]);
            if (operation.Bias)
                yield return new($"{argument.Node.Name}.bias", WeightRole.Bias, [outputs]);
        }

        public IEnumerable<WeightSpecification> BatchNorm(BatchNorm operation, (Node Node, IReadOnlyList<Shape> Inputs) argument)
        {
            long channels = argument.Inputs[0].Channels;
            string name = argument.Node.Name;
            yield return new($"{name}.weight", WeightRole.NormScale, [channels]);
            yield return new($"{name}.bias", WeightRole.NormShift, [channels]);
            yield return new($"{name}.running_mean", WeightRole.RunningMean, [channels]);
            yield return new($"{name}.running_var", WeightRole.RunningVariance, [channels]);
        }

        public IEnumerable<WeightSpecification> Activation(Activation operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> Add(Add operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> Scale(Scale operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> MaxPool(MaxPool operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> AveragePool(AveragePool operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> Concatenation(Concatenation operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> ChannelAffine(ChannelAffine operation, (Node Node, IReadOnlyList<Shape> Inputs) argument)
        {
            long channels = argument.Inputs[0].Channels;
            yield return new($"{argument.Node.Name}.weight", WeightRole.ChannelScale, [channels]);
            if (operation.Bias)
                yield return new($"{argument.Node.Name}.bias", WeightRole.Bias, [channels]);
        }

        public IEnumerable<WeightSpecification> MultiQueryAttention(MultiQueryAttention operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> GlobalAveragePool(GlobalAveragePool operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> Flatten(Flatten operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> Dropout(Dropout operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> DropPath(DropPath operation, (Node Node, IReadOnlyList<Shape> Inputs) argument) => [];

        public IEnumerable<WeightSpecification> Linear(Linear operation, (Node Node, IReadOnlyList<Shape> Inputs) argument)
        {
            yield return new($"{argument.Node.Name}.weight", WeightRole.Matrix, [operation.Outputs, argument.Inputs[0].Elements]);
            if (operation.Bias)
                yield return new($"{argument.Node.Name}.bias", WeightRole.Bias, [operation.Outputs]);
        }
    }
}
