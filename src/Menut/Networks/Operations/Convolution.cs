namespace Menut.Networks;

/// <summary>
/// A two-dimensional convolution. With as many groups as input channels it is depthwise. Weights are <c>[outputs, inputs / groups, height, width]</c>.
/// </summary>
/// <param name="OutputChannels">Channels that come out.</param>
/// <param name="Kernel">Kernel height and width.</param>
/// <param name="Stride">Stride down and across.</param>
/// <param name="Padding">Where zeros are put.</param>
/// <param name="Groups">Groups of channels that do not see each other.</param>
/// <param name="Bias">Whether a bias a channel is added; not where batch norm follows.</param>
public sealed record Convolution(
    int OutputChannels,
    Window Kernel,
    Window Stride,
    Padding Padding,
    int Groups = 1,
    bool Bias = false) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "convolution";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Convolution(this, argument);
}
