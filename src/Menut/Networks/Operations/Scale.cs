namespace Menut.Networks;

/// <summary>A map, first input, times one factor a channel, second input: the gate of squeeze-and-excitation.</summary>
public sealed record Scale : Operation
{
    /// <inheritdoc/>
    public override string Kind => "scale";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Scale(this, argument);
}
