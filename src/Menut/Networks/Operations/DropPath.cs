namespace Menut.Networks;

/// <summary>
/// Drops a whole residual branch, picture by picture, while training (stochastic depth, Huang et al. 2016, arXiv:1603.09382;
/// "drop connect" in EfficientNet's code). What is kept is divided by 1 - rate.
/// </summary>
/// <param name="Rate">Part of the pictures whose branch is dropped, 0 up to 1.</param>
public sealed record DropPath(double Rate) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "drop_path";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.DropPath(this, argument);
}
