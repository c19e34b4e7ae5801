using Menut.Inference.Execution;
using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Networks;

namespace Menut.Inference.Planning;

/// <summary>
/// Finds the convolutions that are worth running row by row together. They pay where the map between two of them is larger than what stays
/// in the second cache beside the weights, and where the weights, read again for every row, stay in it too.
/// </summary>
internal sealed class ChainFinder(FusedNetwork network, WeightArena weights, IReadOnlyList<Shape> shapes, Schedule schedule, KernelSet kernels)
{
    /// <summary>What of a panel's map the first cache holds beside the panel.</summary>
    private const long MostSliceBytes = 44 << 10;

    private const long LeastMapBytes = 160 << 10;
    private const long MostWeightBytes = 96 << 10;

    /// <summary>How many operations read each value.</summary>
    private readonly int[] _readers = CountReaders(network);

    /// <summary>How many operations from that one on belong together; 1 where it stands alone.</summary>
    public int Length(int start)
    {
        if (schedule == Schedule.WholeMaps || network.Operations[start] is not FusedConvolution { Gate: null, OnlyMean: false })
            return 1;
        int length = 1;
        while (start + length < network.Operations.Length && !IsPair(start + length) && Continues(start, (FusedConvolution)network.Operations[start + length - 1], network.Operations[start + length]))
            length++;
        return length;
    }

    /// <summary>Whether that operation and the next are a convolution and a depthwise one that reads nothing else: what can run panel by panel.</summary>
    public bool IsPair(int start)
    {
        if (schedule != Schedule.Automatic || start + 1 >= network.Operations.Length
            || network.Operations[start] is not FusedConvolution { Gate: null, Residual: null, Mean: null } expansion
            || weights[expansion].Form == PackedForm.Depthwise || network.Operations[start + 1] is not FusedConvolution depthwise
            || weights[depthwise].Form != PackedForm.Depthwise || depthwise.Inputs[0] != expansion.Output || _readers[expansion.Output] != 1)
        {
            return false;
        }

        return expansion.IsPointwise && SliceIsSmall(expansion, depthwise) && !RowsAreShort(shapes[expansion.Output]) || Bytes(expansion.Output) >= LeastMapBytes;
    }

    /// <summary>Whether a panel's whole map stays in the first cache.</summary>
    public bool SliceIsSmall(FusedConvolution expansion, FusedConvolution depthwise)
    {
        var shape = shapes[expansion.Output];
        var border = PaddingExtent.Of(depthwise.Source.Padding, shape, depthwise.Source.Kernel, depthwise.Source.Stride);
        return ValueLayout.ChannelsLast(shape with { Channels = kernels.PanelWidth }, border).Bytes <= MostSliceBytes;
    }

    /// <summary>Whether the operation after a pair is the projection that reads it and nothing else does, worth running stripe by stripe with it.</summary>
    public bool HasProjection(int start)
    {
        var depthwise = (FusedConvolution)network.Operations[start + 1];
        return start + 2 < network.Operations.Length && depthwise.Mean is null && _readers[depthwise.Output] == 1
            && network.Operations[start + 2] is FusedConvolution { IsPointwise: true, Gate: null, Mean: null } projection
            && projection.Inputs[0] == depthwise.Output && projection.Residual != depthwise.Output
            && weights[(FusedConvolution)network.Operations[start]].WeightBytes <= MostWeightBytes
            && weights[projection].WeightBytes <= MostWeightBytes && !IsPair(start + 2);
    }

    private static int[] CountReaders(FusedNetwork network)
    {
        int[] readers = new int[network.Values];
        var own = new HashSet<int>();
        foreach (var operation in network.Operations)
        {
            own.Clear();
            foreach (int value in operation.Reads)
                readers[value] += own.Add(value) ? 1 : 0;
        }

        return readers;
    }

    /// <summary>
    /// Whether row by row a panel meets half as many tiles again as over the whole map: on 3x3 and 5x5 pixels, whose tiles have too few sums to keep the multipliers busy and
    /// read the panel once more.
    /// </summary>
    private bool RowsAreShort(Shape map)
    {
        int whole = TileSplit.OfWhole(map.Height, map.Width, kernels.MaxRows);
        int pairs = 2 * map.Width <= kernels.MaxRows ? (map.Height + 1) / 2 : TileSplit.OfRows(map.Height, map.Width, kernels.MaxRows);
        return whole * 3 <= pairs * 2;
    }

    private long Bytes(int value) => shapes[value].Elements * sizeof(float);

    private bool Continues(int start, FusedConvolution link, FusedOperation next)
    {
        if (link.Mean is not null || _readers[link.Output] != 1)
            return false;
        if (next is not FusedConvolution { Gate: null, OnlyMean: false } convolution || convolution.Inputs[0] != link.Output || convolution.Residual == link.Output)
            return false;
        bool rowLocal = convolution.IsPointwise || weights[convolution].Form == PackedForm.Depthwise;

        // A residual must be there as a whole map before the chain begins.
        bool residualIsThere = convolution.Residual is not { } residual
            || !network.Operations.Skip(start).Take(network.Operations.IndexOf(convolution) - start).Any(operation => operation.Writes.Contains(residual));
        if (!rowLocal || !residualIsThere || convolution is { Mean: not null, IsDepthwise: false })
            return false;
        return schedule == Schedule.Rows
            || Bytes(link.Output) >= LeastMapBytes
                && weights[link].WeightBytes <= MostWeightBytes && weights[convolution].WeightBytes <= MostWeightBytes;
    }
}
