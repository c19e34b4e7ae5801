namespace Menut.Networks;

/// <summary>A fully connected layer with weights <c>[outputs, inputs]</c>.</summary>
/// <param name="Outputs">Values that come out.</param>
/// <param name="Bias">Whether a bias is added.</param>
public sealed record Linear(int Outputs, bool Bias = true) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "linear";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.Linear(this, argument);
}
