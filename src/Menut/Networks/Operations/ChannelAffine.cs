namespace Menut.Networks;

/// <summary>One factor a channel and, with a bias, one shift a channel: layer scale (arXiv:2103.17239 section 2.2), or a batch norm whose statistics are folded in.</summary>
/// <param name="Bias">Whether a shift a channel is added.</param>
public sealed record ChannelAffine(bool Bias = false) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "channel_affine";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.ChannelAffine(this, argument);
}
