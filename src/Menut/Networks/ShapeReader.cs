namespace Menut.Networks;

/// <summary>Output shape of every operation, from the shapes of its inputs.</summary>
internal sealed class ShapeReader : IOperationReader<IReadOnlyList<Shape>, Shape>
{
    public static ShapeReader Instance { get; } = new();

    public Shape Input(Input operation, IReadOnlyList<Shape> argument) => operation.Shape;

    public Shape Convolution(Convolution operation, IReadOnlyList<Shape> argument)
    {
        var input = argument[0];
        if (operation.Groups < 1 || input.Channels % operation.Groups != 0 || operation.OutputChannels % operation.Groups != 0)
            throw new ArgumentException($"{operation.Groups} groups do not divide {input.Channels} -> {operation.OutputChannels} channels.");
        return Slide(input, operation.OutputChannels, operation.Kernel, operation.Stride, operation.Padding);
    }

    public Shape BatchNorm(BatchNorm operation, IReadOnlyList<Shape> argument) => argument[0];

    public Shape Activation(Activation operation, IReadOnlyList<Shape> argument) => argument[0];

    public Shape Add(Add operation, IReadOnlyList<Shape> argument) =>
        argument[0] == argument[1] ? argument[0] : throw new ArgumentException($"{argument[0]} and {argument[1]} cannot be added.");

    public Shape Scale(Scale operation, IReadOnlyList<Shape> argument) =>
        argument[1] == new Shape(argument[0].Channels, 1, 1)
            ? argument[0]
            : throw new ArgumentException($"{argument[1]} cannot scale {argument[0]}.");

    public Shape MaxPool(MaxPool operation, IReadOnlyList<Shape> argument) =>
        Slide(argument[0], argument[0].Channels, operation.Kernel, operation.Stride, operation.Padding);

    public Shape AveragePool(AveragePool operation, IReadOnlyList<Shape> argument) =>
        Slide(argument[0], argument[0].Channels, operation.Kernel, operation.Stride, operation.Padding);

    public Shape Concatenation(Concatenation operation, IReadOnlyList<Shape> argument)
    {
        var first = argument[0];
        if (argument.FirstOrDefault(shape => (shape.Height, shape.Width) != (first.Height, first.Width)) is { Channels: > 0 } other)
            throw new ArgumentException($"{first} and {other} cannot be concatenated.");
        return first with { Channels = argument.Sum(shape => shape.Channels) };
    }

    public Shape ChannelAffine(ChannelAffine operation, IReadOnlyList<Shape> argument) => argument[0];

    public Shape MultiQueryAttention(MultiQueryAttention operation, IReadOnlyList<Shape> argument)
    {
        var (query, key, value) = (argument[0], argument[1], argument[2]);
        if (operation.Heads < 1 || query.Channels != operation.Heads * key.Channels || key.Positions != value.Positions)
            throw new ArgumentException($"{operation.Heads} heads of queries {query} cannot attend to keys {key} and values {value}.");
        return query with { Channels = operation.Heads * value.Channels };
    }

    public Shape GlobalAveragePool(GlobalAveragePool operation, IReadOnlyList<Shape> argument) => new(argument[0].Channels, 1, 1);

    public Shape Flatten(Flatten operation, IReadOnlyList<Shape> argument) => new(checked((int)argument[0].Elements), 1, 1);

    public Shape Dropout(Dropout operation, IReadOnlyList<Shape> argument) => argument[0];

    public Shape DropPath(DropPath operation, IReadOnlyList<Shape> argument) => argument[0];

    public Shape Linear(Linear operation, IReadOnlyList<Shape> argument) => new(operation.Outputs, 1, 1);

    private static Shape Slide(Shape input, int channels, Window kernel, Window stride, Padding padding)
    {
        var pad = PaddingExtent.Of(padding, input, kernel, stride);
        return new(
            channels,
            Positions(input.Height + pad.Top + pad.Bottom, kernel.Height, stride.Height),
            Positions(input.Width + pad.Left + pad.Right, kernel.Width, stride.Width));
    }

    /// <summary>Where a kernel fits. Asked before dividing: a division would round a missing pixel up to a position.</summary>
    private static int Positions(int padded, int kernel, int stride)
    {
        if (kernel < 1 || stride < 1)
            throw new ArgumentException($"A kernel of {kernel} with a stride of {stride} cannot slide.");
        if (padded < kernel)
            throw new ArgumentException($"A kernel of {kernel} does not fit into {padded} padded pixels.");
        return (padded - kernel) / stride + 1;
    }
}
