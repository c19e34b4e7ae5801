using Menut.Networks;

namespace Menut.Costs;

/// <summary>Parameters and multiply-adds of every operation, from its input and output shapes.</summary>
internal sealed class CostReader : IOperationReader<(Shape Input, Shape Output), NodeCost>
{
    public static CostReader Instance { get; } = new();

    public NodeCost Input(Input operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost Convolution(Convolution operation, (Shape Input, Shape Output) argument)
    {
        long weights = (long)operation.OutputChannels * (argument.Input.Channels / operation.Groups) * operation.Kernel.Area;
        return new(weights + (operation.Bias ? operation.OutputChannels : 0), weights * argument.Output.Positions);
    }

    public NodeCost BatchNorm(BatchNorm operation, (Shape Input, Shape Output) argument) => new(2L * argument.Input.Channels, 0);

    public NodeCost Activation(Activation operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost Add(Add operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost Scale(Scale operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost MaxPool(MaxPool operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost GlobalAveragePool(GlobalAveragePool operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost Flatten(Flatten operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost Dropout(Dropout operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost DropPath(DropPath operation, (Shape Input, Shape Output) argument) => default;

    public NodeCost Linear(Linear operation, (Shape Input, Shape Output) argument)
    {
        long weights = argument.Input.Elements * operation.Outputs;
        return new(weights + (operation.Bias ? operation.Outputs : 0), weights);
    }
}
