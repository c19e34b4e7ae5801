namespace Menut.Networks;

/// <summary>An element-wise function.</summary>
/// <param name="Function">Which.</param>
public sealed record Activation(ActivationFunction Function) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "activation";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Activation(this, argument);
}
