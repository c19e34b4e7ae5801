namespace Menut.Networks;

/// <summary>
/// Attention of every position over all positions, many heads of queries sharing one head of keys and values (Shazeer 2019,
/// arXiv:1911.02150; in MobileNetV4, arXiv:2404.10518 section 4.2). Inputs: queries <c>[heads · d, h, w]</c>, head after head, keys
/// <c>[d, h', w']</c>, values <c>[v, h', w']</c>; output <c>[heads · v, h, w]</c>: softmax(q·k / sqrt(d)) over the keys' positions, times the values.
/// </summary>
/// <param name="Heads">Heads of queries.</param>
public sealed record MultiQueryAttention(int Heads) : Operation
{
    /// <inheritdoc/>
    public override string Kind => "multi_query_attention";

    /// <inheritdoc/>
    public override TResult Read<TArgument, TResult>(IOperationReader<TArgument, TResult> reader, TArgument argument) =>
        reader.MultiQueryAttention(this, argument);
}
