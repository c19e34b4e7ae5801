namespace Menut.Networks;

/// <summary>The network's input.</summary>
/// <param name="Shape">Its shape; the batch is free.</param>
public sealed record Input(Shape Shape) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "input";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Input(this, argument);
}
