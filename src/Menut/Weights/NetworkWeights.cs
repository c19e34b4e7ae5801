using System.Collections.Immutable;
using Menut.Networks;

namespace Menut.Weights;

/// <summary>The tensors that a network needs, in the order of its nodes.</summary>
public static class NetworkWeights
{
    /// <summary>Reads them off a network.</summary>
    public static ImmutableArray<WeightSpecification> Of(Network network) =>
        [.. network.Nodes.SelectMany(node => node.Operation.Read(Reader.Instance, new Place(node, network.InputShapes(node))))];

    private sealed class Reader : IOperationReader<Place, IEnumerable<WeightSpecification>>
    {
        public static Reader Instance { get; } = new();

        public IEnumerable<WeightSpecification> Input(Input operation, Place argument) => [];

        public IEnumerable<WeightSpecification> Convolution(Convolution operation, Place argument)
        {
            long outputs = operation.OutputChannels;
            yield return new(
                $"{argument.Node.Name}.weight", WeightRole.Kernel,
                [outputs, argument.Inputs[0].Channels / operation.Groups, operation.Kernel.Height, operation.Kernel.Width]);
            if (operation.Bias)
                yield return new($"{argument.Node.Name}.bias", WeightRole.Bias, [outputs]);
        }

        public IEnumerable<WeightSpecification> BatchNorm(BatchNorm operation, Place argument)
        {
            long channels = argument.Inputs[0].Channels;
            string name = argument.Node.Name;
            yield return new($"{name}.weight", WeightRole.NormScale, [channels]);
            yield return new($"{name}.bias", WeightRole.NormShift, [channels]);
            yield return new($"{name}.running_mean", WeightRole.RunningMean, [channels]);
            yield return new($"{name}.running_var", WeightRole.RunningVariance, [channels]);
        }

        public IEnumerable<WeightSpecification> Activation(Activation operation, Place argument) => [];

        public IEnumerable<WeightSpecification> Add(Add operation, Place argument) => [];

        public IEnumerable<WeightSpecification> Scale(Scale operation, Place argument) => [];

        public IEnumerable<WeightSpecification> MaxPool(MaxPool operation, Place argument) => [];

        public IEnumerable<WeightSpecification> AveragePool(AveragePool operation, Place argument) => [];

        public IEnumerable<WeightSpecification> Concatenation(Concatenation operation, Place argument) => [];

        public IEnumerable<WeightSpecification> ChannelAffine(ChannelAffine operation, Place argument)
        {
            long channels = argument.Inputs[0].Channels;
            yield return new($"{argument.Node.Name}.weight", WeightRole.ChannelScale, [channels]);
            if (operation.Bias)
                yield return new($"{argument.Node.Name}.bias", WeightRole.Bias, [channels]);
        }

        public IEnumerable<WeightSpecification> MultiQueryAttention(MultiQueryAttention operation, Place argument) => [];

        public IEnumerable<WeightSpecification> GlobalAveragePool(GlobalAveragePool operation, Place argument) => [];

        public IEnumerable<WeightSpecification> Flatten(Flatten operation, Place argument) => [];

        public IEnumerable<WeightSpecification> Dropout(Dropout operation, Place argument) => [];

        public IEnumerable<WeightSpecification> DropPath(DropPath operation, Place argument) => [];

        public IEnumerable<WeightSpecification> Linear(Linear operation, Place argument)
        {
            yield return new($"{argument.Node.Name}.weight", WeightRole.Matrix, [operation.Outputs, argument.Inputs[0].Elements]);
            if (operation.Bias)
                yield return new($"{argument.Node.Name}.bias", WeightRole.Bias, [operation.Outputs]);
        }
    }

    /// <summary>A node and the shapes that it reads.</summary>
    private sealed record Place(Node Node, IReadOnlyList<Shape> Inputs);
}
