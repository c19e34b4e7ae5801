namespace Menut.Networks;

/// <summary>Batch normalisation with scale and shift (Ioffe and Szegedy 2015, arXiv:1502.03167).</summary>
/// <param name="Epsilon">Added to the variance.</param>
/// <param name="Momentum">PyTorch's convention: running = (1 - momentum)·running + momentum·batch.</param>
public sealed record BatchNorm(double Epsilon, double Momentum) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "batch_norm";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.BatchNorm(this, argument);
}
