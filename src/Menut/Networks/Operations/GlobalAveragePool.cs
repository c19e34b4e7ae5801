namespace Menut.Networks;

/// <summary>The mean over all positions: <c>[channels, 1, 1]</c>.</summary>
public sealed record GlobalAveragePool : Operation
{
    /// <inheritdoc/>
    public override string Kind => "global_average_pool";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.GlobalAveragePool(this, argument);
}
