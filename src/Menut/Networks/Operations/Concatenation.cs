namespace Menut.Networks;

/// <summary>All inputs, of equal height and width, one after the other along the channels.</summary>
public sealed record Concatenation : Operation
{
    /// <inheritdoc/>
    public override string Kind => "concatenation";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Concatenation(this, argument);
}
