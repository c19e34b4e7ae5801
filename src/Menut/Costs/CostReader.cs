using Menut.Networks;

namespace Menut.Costs;

/// <summary>Parameters and multiply-adds of every operation, from its input and output shapes.</summary>
internal sealed class CostReader : IOperationReader<(IReadOnlyList<Shape> Inputs, Shape Output), NodeCost>
{
    public static CostReader Instance { get; } = new();

    public NodeCost Input(Input operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost Convolution(Convolution operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument)
    {
        long weights = (long)operation.OutputChannels * (argument.Inputs[0].Channels / operation.Groups) * operation.Kernel.Area;
        return new(weights + (operation.Bias ? operation.OutputChannels : 0), weights * argument.Output.Positions);
    }

    public NodeCost BatchNorm(BatchNorm operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => new(2L * argument.Inputs[0].Channels, 0);

    public NodeCost Activation(Activation operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost Add(Add operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost Scale(Scale operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost MaxPool(MaxPool operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost AveragePool(AveragePool operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost Concatenation(Concatenation operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    /// <summary>One product an element, which no paper counts, as with batch norm.</summary>
    public NodeCost ChannelAffine(ChannelAffine operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) =>
        new((operation.Bias ? 2L : 1L) * argument.Inputs[0].Channels, 0);

    /// <summary>Every query with every key, then every weight with every value.</summary>
    public NodeCost MultiQueryAttention(MultiQueryAttention operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument)
    {
        var (query, key, value) = (argument.Inputs[0], argument.Inputs[1], argument.Inputs[2]);
        return new(0, query.Positions * key.Positions * operation.Heads * (key.Channels + value.Channels));
    }

    public NodeCost GlobalAveragePool(GlobalAveragePool operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost Flatten(Flatten operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost Dropout(Dropout operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost DropPath(DropPath operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument) => default;

    public NodeCost Linear(Linear operation, (IReadOnlyList<Shape> Inputs, Shape Output) argument)
    {
        long weights = argument.Inputs[0].Elements * operation.Outputs;
        return new(weights + (operation.Bias ? operation.Outputs : 0), weights);
    }
}
