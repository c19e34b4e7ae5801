using System.Collections.Immutable;
using Menut.Inference.Execution;
using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Networks;

namespace Menut.Inference.Planning;

/// <summary>Makes a plan: shapes, then which operations run together, then where values lie, then steps, then their places in memory.</summary>
internal sealed unsafe class Planner
{
    /// <summary>Multiply-adds below which a second thread costs more than it does.</summary>
    private const long LeastSharedWork = 100_000;

    private readonly FusedNetwork _network;
    private readonly WeightArena _weights;
    private readonly KernelSet _kernels;
    private readonly Shape[] _shapes;
    private readonly int[] _chains;

    /// <summary>Where pairs of an expansion and a depthwise convolution begin, and whether a panel's whole map stays in the first cache.</summary>
    private readonly Dictionary<int, bool> _pairs = [];
    private readonly ValueLayout?[] _layouts;
    private readonly Dictionary<int, ValueLayout> _sums = [];
    private readonly List<ValueLayout> _rings = [];
    private readonly List<OpenPhase> _phases = [];
    private readonly Dictionary<ValueLayout, LiveValue> _lives = [];
    private readonly nint* _offsets;
    private int _offsetsTaken;

    private Planner(FusedNetwork network, WeightArena weights, KernelSet kernels, Shape input, Schedule schedule, AlignedMemory offsets)
    {
        (_network, _weights, _kernels) = (network, weights, kernels);
        _offsets = (nint*)offsets.Pointer;
        _shapes = ValueLayouts.Shapes(network, input);
        var finder = new ChainFinder(network, weights, _shapes, schedule, kernels);
        _chains = new int[network.Operations.Length];
        for (int i = 0; i < _chains.Length; i += _chains[i])
        {
            if (!finder.IsPair(i))
            {
                _chains[i] = finder.Length(i);
                continue;
            }

            bool isSmall = finder.SliceIsSmall((FusedConvolution)network.Operations[i], (FusedConvolution)network.Operations[i + 1])
                && ((FusedConvolution)network.Operations[i]).IsPointwise;
            _pairs.Add(i, isSmall);
            _chains[i] = !isSmall && finder.HasProjection(i) ? 3 : 2;
        }

        HashSet<FusedConvolution> sliced = [.. Sliced(schedule)];
        _layouts = ValueLayouts.Of(network, weights, _shapes, sliced.Contains);
        bool[] inside = InsideChains();
        _rings.AddRange(_layouts.Where((layout, value) => inside[value]).OfType<ValueLayout>());
    }

    public static ExecutionPlan Plan(FusedNetwork network, WeightArena weights, KernelSet kernels, Shape input, Schedule schedule)
    {
        var offsets = new AlignedMemory(network.Operations.OfType<FusedConvolution>().Sum(convolution => weights[convolution].Taps) * sizeof(nint));
        return new Planner(network, weights, kernels, input, schedule, offsets).Plan(input, offsets);
    }

    private ExecutionPlan Plan(Shape input, AlignedMemory offsets)
    {
        Live(_layouts[FusedNetwork.Picture]!, 0);
        for (int i = 0; i < _chains.Length; i += _chains[i])
        {
            if (_pairs.TryGetValue(i, out bool isSmall))
                Pair(_network.Operations.AsSpan(i, _chains[i]), isSmall);
            else if (_chains[i] > 1)
                Chain(_network.Operations.AsSpan(i, _chains[i]));
            else
                Single(_network.Operations[i]);
        }

        var logits = _layouts[_network.Logits]!;
        Live(logits, _phases.Count);
        nint arena = MemoryPlan.Place([.. _lives.Values]), scratch = 0, zeros = 0;
        foreach (var phase in _phases)
        {
            foreach (var step in phase.Steps)
                scratch = nint.Max(scratch, step.ScratchBytes);
        }

        foreach (var value in (ValueLayout[])[.. _lives.Keys, .. _rings])
            zeros = value.IsPlanar ? zeros : nint.Max(zeros, value.RowBytes);
        return new()
        {
            Input = input, Picture = _layouts[FusedNetwork.Picture]!, Logits = logits,
            Phases = [.. _phases.Select(phase => new Phase([.. phase.Steps], phase.IsShared))],
            ArenaBytes = arena, ScratchBytes = scratch, ZeroBytes = zeros, Offsets = offsets,
        };
    }

    /// <summary>
    /// The depthwise convolutions that stand alone over maps whose rows fill tiles badly: seven pixels of fourteen, or three. Without a border such a map is one row,
    /// of a quarter fewer tiles at least.
    /// </summary>
    private IEnumerable<FusedConvolution> Sliced(Schedule schedule)
    {
        for (int i = 0; schedule == Schedule.Automatic && i < _chains.Length; i += _chains[i])
        {
            if (_chains[i] > 1 || _network.Operations[i] is not FusedConvolution convolution || _weights[convolution].Form != PackedForm.Depthwise)
                continue;
            var map = _shapes[convolution.Inputs[0]];
            if (TileSplit.OfWhole(map.Height, map.Width, _kernels.MaxRows) * 4 <= TileSplit.OfRows(map.Height, map.Width, _kernels.MaxRows) * 3)
                yield return convolution;
        }
    }

    /// <summary>Which values flow inside of a chain, and so never exist whole.</summary>
    private bool[] InsideChains()
    {
        bool[] inside = new bool[_network.Values];
        for (int i = 0; i < _chains.Length; i += _chains[i])
        {
            for (int link = 0; link < _chains[i] - 1; link++)
                inside[_network.Operations[i + link].Output] = true;
        }

        return inside;
    }

    private void Single(FusedOperation operation)
    {
        if (operation is FusedConvolution convolution)
            Convolution(convolution);
        else
            Phase([Other(operation)], operation.Inputs, operation.Output);
    }

    private void Convolution(FusedConvolution convolution)
    {
        var packed = _weights[convolution];
        long work = Work(convolution);
        bool shared = work >= LeastSharedWork;
        if (packed.Form == PackedForm.Depthwise)
        {
            Phase([Depthwise(convolution, work, shared)], convolution.Reads, convolution.Output, shared);
            Mean(convolution);
            return;
        }

        if (convolution is { OnlyMean: true, IsPointwise: true, Gate: null, Residual: null } && _layouts[convolution.Inputs[0]]!.IsContiguous)
        {
            var geometry = Tiles(convolution, _layouts[convolution.Output]!);
            var mean = _layouts[convolution.Mean!.Value]!;
            Phase([new MeanOfConvolutionStep(geometry, mean, _kernels.MaxRows) { Name = convolution.Name, Schedule = "panels, only the mean kept", MultiplyAdds = work }], convolution.Reads, convolution.Mean.Value);
            return;
        }

        var tiles = Tiles(convolution, _layouts[convolution.Output]!);
        if (convolution is { Gate: null, Residual: null, Source.Kernel.Area: 1 } && packed.Form == PackedForm.Panels && _shapes[convolution.Output].Positions == 1)
        {
            Phase([new VectorStep(tiles, _kernels.PanelWidth) { Name = convolution.Name, MultiplyAdds = work, IsShared = shared }], convolution.Reads, convolution.Output, shared);
            Mean(convolution);
            return;
        }

        var gate = convolution.Gate is { } value ? _layouts[value] : null;
        var step = new ConvolutionStep(convolution, tiles, gate, _kernels.MaxRows) { Name = convolution.Name, MultiplyAdds = work, IsShared = shared };
        Phase([step], convolution.Reads, convolution.Output, shared);
        Mean(convolution);
    }

    /// <summary>A depthwise convolution that stands alone; where its map has too little of a border, it makes one.</summary>
    private Step Depthwise(FusedConvolution convolution, long work, bool shared)
    {
        var (input, output) = (_layouts[convolution.Inputs[0]]!, _layouts[convolution.Output]!);
        var border = PaddingExtent.Of(convolution.Source.Padding, input.Shape, convolution.Source.Kernel, convolution.Source.Stride);
        if (input.Border.Left >= border.Left && input.Border.Right >= border.Right)
            return new DepthwiseStep(Depthwise(convolution, output)) { Name = convolution.Name, MultiplyAdds = work, IsShared = shared };
        var slice = ValueLayout.ChannelsLast(input.Shape with { Channels = ValueLayout.Line / sizeof(float) }, border);
        return new SlicedDepthwiseStep(Depthwise(convolution, output, slice), input, slice) { Name = convolution.Name, Schedule = "block by block, in slices", MultiplyAdds = work, IsShared = shared };
    }

    /// <summary>An expansion and its depthwise convolution, perhaps with the projection, panel by panel.</summary>
    private void Pair(ReadOnlySpan<FusedOperation> operations, bool isSmall)
    {
        var (expansion, depthwise) = ((FusedConvolution)operations[0], (FusedConvolution)operations[1]);
        var projection = operations.Length > 2 ? (FusedConvolution)operations[2] : null;
        var source = depthwise.Source;
        var shape = _shapes[expansion.Output];
        var border = PaddingExtent.Of(source.Padding, shape, source.Kernel, source.Stride);
        var slice = ValueLayout.ChannelsLast(shape with { Channels = _kernels.PanelWidth }, isSmall ? border : border with { Top = 0, Bottom = 0 });
        _rings.Add(slice);
        var expanded = Tiles(expansion, _layouts[expansion.Output]!);
        var windows = Depthwise(depthwise, _layouts[depthwise.Output]!, slice);
        var projected = projection is null ? null : Tiles(projection, _layouts[projection.Output]!);
        long work = Work(expansion) + Work(depthwise) + (projection is null ? 0 : Work(projection));
        string name = $"{expansion.Name} ... {(projection ?? depthwise).Name}";
        Step step = isSmall
            ? new PanelChainStep(expanded, windows, slice, _kernels.MaxRows) { Name = name, Schedule = "panel by panel", MultiplyAdds = work }
            : new StripeStep(expanded, windows, projected, slice, _kernels.MaxRows)
            {
                Name = name, Schedule = projection is null ? "panel by panel, row by row" : "stripe by stripe, panel by panel", MultiplyAdds = work,
            };
        List<int> reads = [.. expansion.Reads];
        if (projection is not null)
            reads.AddRange(projection.Reads.Where(value => value != depthwise.Output));
        Phase([step], reads, (projection ?? depthwise).Output);
        Mean(projection ?? depthwise);
    }

    private void Chain(ReadOnlySpan<FusedOperation> chain)
    {
        var links = ImmutableArray.CreateBuilder<ChainLink>(chain.Length);
        long work = 0;
        var reads = new List<int>();
        for (int i = 0; i < chain.Length; i++)
        {
            var convolution = (FusedConvolution)chain[i];
            work += Work(convolution);
            reads.AddRange(convolution.Reads.Where(value => i == 0 || value != convolution.Inputs[0]));
            bool isLast = i == chain.Length - 1;
            var output = _layouts[convolution.Output]!;
            int rows = isLast ? 0 : chain[i + 1] is FusedConvolution { IsPointwise: true } ? 1 : ((FusedConvolution)chain[i + 1]).Source.Kernel.Height;
            links.Add(_weights[convolution].Form == PackedForm.Depthwise
                ? new(null, Depthwise(convolution, output), output, rows)
                : new(Tiles(convolution, output), null, output, rows));
        }

        var last = (FusedConvolution)chain[^1];
        var step = new RowChainStep(links.MoveToImmutable(), _kernels.MaxRows)
        {
            Name = $"{chain[0].Name} ... {last.Name}", Schedule = $"{chain.Length} convolutions row by row", MultiplyAdds = work,
        };
        Phase([step], reads, last.Output);
        Mean(last);
    }

    /// <summary>The mean that a convolution's reader wants.</summary>
    private void Mean(FusedConvolution convolution)
    {
        if (convolution.Mean is not { } value)
            return;
        var (map, mean) = (_layouts[convolution.Output]!, _layouts[value]!);
        string name = $"{convolution.Name} mean";
        if (_sums.TryGetValue(convolution.Output, out var sums))
        {
            Phase([new MeanOfSumsStep(sums, mean, _shapes[convolution.Output].Positions) { Name = name, Schedule = "from row sums", IsShared = false }], [], value, shared: false);
            Live(sums, _phases.Count - 1);
        }
        else
        {
            Phase([new MeanStep(map, mean) { Name = name, Schedule = "over the map", IsShared = false }], [convolution.Output], value, shared: false);
        }
    }

    private Step Other(FusedOperation operation)
    {
        var inputs = operation.Inputs.Select(value => _layouts[value]!).ToArray();
        var output = _layouts[operation.Output]!;
        string name = operation.Name;
        return operation switch
        {
            FusedAffine affine => new AffineStep(inputs[0], affine, output) { Name = name },
            FusedPlain { Source: Add } => new AddStep(inputs[0], inputs[1], output, operation.Activation) { Name = name },
            FusedPlain { Source: Scale } => new ScaleStep(inputs[0], inputs[1], output, operation.Activation) { Name = name },
            FusedPlain { Source: Activation activation } => new ActivationStep(inputs[0], output, activation.Function) { Name = name },
            FusedPlain { Source: Concatenation } => new ConcatenationStep(inputs, output, operation.Activation) { Name = name },
            FusedPlain { Source: MaxPool or AveragePool } plain => new PoolingStep(inputs[0], output, plain.Source, operation.Activation) { Name = name },
            FusedPlain { Source: GlobalAveragePool } => new MeanStep(inputs[0], output) { Name = name, Schedule = "over the map", IsShared = false },
            FusedPlain { Source: Flatten } => new FlattenStep(inputs[0], output, operation.Activation) { Name = name, IsShared = false },
            FusedPlain { Source: MultiQueryAttention attention } =>
                new AttentionStep(attention, inputs[0], inputs[1], inputs[2], output, _kernels) { Name = name },
            FusedPlain plain => throw new NotSupportedException($"The engine has no {plain.Source.Kind}."),
            _ => throw new NotSupportedException($"The engine has no {operation.GetType().Name}."),
        };
    }

    /// <summary>Adds a phase, or joins one that only the first thread works on.</summary>
    private void Phase(List<Step> steps, IEnumerable<int> reads, int writes, bool shared = true)
    {
        shared &= steps.Exists(step => step.IsShared);
        var output = _layouts[writes]!;
        if (output.HasBorder)
            steps.Insert(0, new BorderStep(output) { Name = $"{steps[^1].Name} border", Schedule = "zeros", IsShared = shared });
        if (!shared && _phases.Count > 0 && !_phases[^1].IsShared)
            _phases[^1].Steps.AddRange(steps);
        else
            _phases.Add(new(steps, shared));
        Live(output, _phases.Count - 1);
        foreach (int value in reads)
            Live(_layouts[value]!, _phases.Count - 1);
    }

    /// <summary>A value is needed in that phase.</summary>
    private void Live(ValueLayout value, int phase)
    {
        if (_lives.TryGetValue(value, out var life))
            life.Needed(phase);
        else
            _lives.Add(value, new(value, phase, phase));
    }

    private TileGeometry Tiles(FusedConvolution convolution, ValueLayout output)
    {
        var packed = _weights[convolution];
        nint* offsets = _offsets + _offsetsTaken;
        _offsetsTaken += packed.Taps;
        var residual = convolution.Residual is { } value ? _layouts[value] : null;
        return new(convolution, packed, _layouts[convolution.Inputs[0]]!, output, residual, offsets);
    }

    private DepthwiseGeometry Depthwise(FusedConvolution convolution, ValueLayout output, ValueLayout? input = null)
    {
        ValueLayout? sums = null;
        if (convolution.Mean is not null)
        {
            var shape = _shapes[convolution.Output];
            sums = _sums[convolution.Output] = ValueLayout.ChannelsLast(new Shape(shape.Channels, shape.Height, 1), default);
            // The step joins the last phase or begins the next.
            Live(sums, Math.Max(0, _phases.Count - 1));
            Live(sums, _phases.Count);
        }

        return new(convolution, _weights[convolution], input ?? _layouts[convolution.Inputs[0]]!, output, sums, _kernels);
    }

    private long Work(FusedConvolution convolution) =>
        convolution.Source.OutputChannels * (long)(convolution.InputChannels / convolution.Source.Groups) * convolution.Source.Kernel.Area
        * _shapes[convolution.Output].Positions;

    /// <summary>A phase that steps may still join.</summary>
    private sealed record OpenPhase(List<Step> Steps, bool IsShared);
}
