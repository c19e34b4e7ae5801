namespace Menut.Networks;

/// <summary>Zeroes elements at random while training (Srivastava et al. 2014).</summary>
/// <param name="Rate">Part that is dropped, 0 up to 1.</param>
public sealed record Dropout(double Rate) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "dropout";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Dropout(this, argument);
}
