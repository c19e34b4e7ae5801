namespace Menut.Networks;

/// <summary>The maximum over a window; padding counts as minus infinity.</summary>
/// <param name="Kernel">Window height and width.</param>
/// <param name="Stride">Stride down and across.</param>
/// <param name="Padding">Where the border is widened.</param>
public sealed record MaxPool(Window Kernel, Window Stride, Padding Padding) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "max_pool";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.MaxPool(this, argument);
}
