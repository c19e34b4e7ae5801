namespace Menut.Networks;

/// <summary>The average over a window.</summary>
/// <param name="Kernel">Window height and width.</param>
/// <param name="Stride">Stride down and across.</param>
/// <param name="Padding">Where zeros are put.</param>
/// <param name="CountsPadding">
/// Whether a window at the border is divided by its whole area (PyTorch's default) or only by the pixels in it (TensorFlow's).
/// </param>
public sealed record AveragePool(Window Kernel, Window Stride, Padding Padding, bool CountsPadding = true) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "average_pool";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.AveragePool(this, argument);
}
