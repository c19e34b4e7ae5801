namespace Menut.Networks;

/// <summary>The sum of two equal shapes: a residual connection.</summary>
public sealed record Add : Operation
{
    /// <inheritdoc/>
    public override string Kind => "add";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Add(this, argument);
}
