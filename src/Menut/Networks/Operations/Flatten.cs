namespace Menut.Networks;

/// <summary>Channels, height and width in one vector.</summary>
public sealed record Flatten : Operation
{
    /// <inheritdoc/>
    public override string Kind => "flatten";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Flatten(this, argument);
}
