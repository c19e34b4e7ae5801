using System.Diagnostics;
using Menut.Images;
using Menut.Inference.Execution;
using Menut.Inference.Graph;
using Menut.Inference.Kernels;
using Menut.Inference.Planning;
using Menut.Networks;
using Menut.Weights;

namespace Menut.Inference;

/// <summary>
/// Menut's own engine: a model's answers on the processor, by managed code alone. One instance serves any number of threads at once;
/// after the first call of a kind it allocates nothing.
/// </summary>
public sealed unsafe class MenutEngine : IInferenceEngine
{
    private static int s_isWarm;

    private readonly KernelSet _kernels;
    private readonly WeightArena _weights;
    private readonly WorkerTeam? _team;
    private readonly BatchRun? _batch;
    private readonly RunPool _whole;
    private readonly RunPool _single;
    private readonly WarmUp _warmUp;
    private int _disposed;

    /// <summary>Makes a model ready to run: folds its norms, packs its weights, plans its memory.</summary>
    /// <param name="model">The model; it may be let go afterwards.</param>
    /// <param name="options">How to run it; null for the defaults.</param>
    /// <exception cref="MenutException">A number of threads that can't be; <c>MENUT_ISA</c> names what this processor lacks.</exception>
    public MenutEngine(Model model, EngineOptions? options = null)
        : this(model, options, KernelSet.Best)
    {
    }

    /// <summary>The same with kernels that are named, so that a test can run them all.</summary>
    internal MenutEngine(Model model, EngineOptions? options, KernelSet kernels)
    {
        options ??= new EngineOptions();
        Threads = options.Threads ?? Environment.ProcessorCount;
        if (Threads is < 1 or > 1024)
            throw MenutException.WrongUsage($"{Threads} threads can't be: 1 to 1024.");
        _kernels = kernels;
        var network = NetworkFusion.Of(model.Network, model.Tensors, options.Passes);
        _weights = new WeightArena(network, _kernels);
        (Input, Classes) = (model.Network.Input, model.Network.Classes);
        Plan = Planner.Plan(network, _weights, _kernels, Input, options.Schedule);
        _whole = new RunPool(() => new PlanRun(Plan, _weights, _kernels, Threads));
        _single = Threads == 1 ? _whole : new RunPool(() => new PlanRun(Plan, _weights, _kernels, 1));
        if (Threads > 1)
        {
            _team = new WorkerTeam(Threads);
            _batch = new BatchRun(_single);
        }

        // It needs the places of the weights, not the weights.
        _warmUp = new WarmUp(ref s_isWarm, Threads, WarmUpOnce);
        _weights.Fill();
    }

    /// <inheritdoc/>
    public string Name => "menut";

    /// <inheritdoc/>
    public int Threads { get; }

    /// <inheritdoc/>
    public Shape Input { get; }

    /// <inheritdoc/>
    public int Classes { get; }

    /// <summary>The instruction set that it computes with: <c>avx512</c>, <c>avx2</c>, <c>neon</c> or <c>plain</c>.</summary>
    public string InstructionSet => _kernels.Name;

    /// <summary>What it does for a picture, step by step.</summary>
    internal ExecutionPlan Plan { get; }

    /// <inheritdoc/>
    public float[] Logits(ReadOnlySpan<float> pictures, int batch)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(batch);
        float[] logits = new float[checked(batch * Classes)];
        Run(pictures, batch, logits);
        return logits;
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">A span has another length than the batch needs.</exception>
    /// <exception cref="ObjectDisposedException">The engine is disposed.</exception>
    public void Run(ReadOnlySpan<float> pictures, int batch, Span<float> logits) => Run(pictures, batch, logits, CancellationToken.None);

    /// <summary>Computes logits into the caller's memory.</summary>
    /// <param name="pictures">Normalised float32 pictures, <c>[batch, channels, height, width]</c>.</param>
    /// <param name="batch">Pictures.</param>
    /// <param name="logits"><c>[batch, classes]</c>, before softmax.</param>
    /// <param name="cancellationToken">Stops between pictures.</param>
    /// <exception cref="ArgumentException">A span has another length than the batch needs.</exception>
    /// <exception cref="ObjectDisposedException">The engine is disposed.</exception>
    public void Run(ReadOnlySpan<float> pictures, int batch, Span<float> logits, CancellationToken cancellationToken)
    {
        Check(pictures.Length, batch, logits.Length);
        fixed (float* input = pictures)
            Run(new PictureBatch(input, (nint)Input.Elements), batch, logits, cancellationToken);
    }

    /// <summary>Computes logits of pictures in bytes, which are normalised on their way: no tensor is made. The logits have the bits of those of pictures normalised before.</summary>
    /// <param name="pictures">Red, green, blue, <c>[batch, height, width, 3]</c>, of the input's size.</param>
    /// <param name="normalizer">What each byte becomes.</param>
    /// <param name="batch">Pictures.</param>
    /// <param name="logits"><c>[batch, classes]</c>, before softmax.</param>
    /// <param name="cancellationToken">Stops between pictures.</param>
    /// <exception cref="ArgumentException">A span has another length than the batch needs, or the network's input has not three channels.</exception>
    /// <exception cref="ObjectDisposedException">The engine is disposed.</exception>
    public void Run(ReadOnlySpan<byte> pictures, PixelNormalizer normalizer, int batch, Span<float> logits, CancellationToken cancellationToken = default)
    {
        if (Input.Channels != 3)
            throw new ArgumentException($"A picture of red, green and blue is no input of {Input}.", nameof(pictures));
        Check(pictures.Length, batch, logits.Length);
        fixed (byte* input = pictures)
            Run(new PictureBatch(input, (nint)Input.Elements, normalizer), batch, logits, cancellationToken);
    }

    /// <summary>What it does for a picture.</summary>
    public EnginePlan Describe() => new(
        InstructionSet, Threads, _weights.Bytes, Plan.ArenaBytes, Plan.ScratchBytes,
        [.. Plan.Phases.SelectMany((phase, index) => phase.Steps.Select(step => new PlannedStep(index, step.Name, step.Schedule, phase.IsShared, step.MultiplyAdds)))]);

    /// <summary>Measures where the time of a call goes, on the calling thread alone.</summary>
    /// <param name="runs">Counted runs, at least 1; a tenth of them goes before, to warm up.</param>
    public EngineProfile Profile(int runs)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(runs, 1);
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) != 0, this);
        var steps = Describe().Steps;
        float[] picture = RandomPictures.Of(Input, 1);
        long[][] timestamps = new long[runs][];
        var run = Take();
        try
        {
            fixed (float* input = picture)
            {
                for (int i = -(runs / 10) - 3; i < runs; i++)
                    run.Run(new PictureBatch(input, picture.Length), timestamps[Math.Max(i, 0)] = new long[steps.Length + 1]);
            }
        }
        finally
        {
            _whole.Return(run);
        }

        double peak = Processor.MeasurePeak();
        double Median(Func<long[], long> ticks) => Quantiles.Median(timestamps.Select(own => ticks(own) * 1000.0 / Stopwatch.Frequency));
        double OfPeak(long multiplyAdds, double milliseconds) => milliseconds == 0 ? 0 : multiplyAdds / (milliseconds / 1000) / peak;
        double whole = Median(own => own[^1] - own[0]);
        return new(whole, peak, OfPeak(steps.Sum(step => step.MultiplyAdds), whole), [.. steps.Select((step, i) =>
        {
            double milliseconds = Median(own => own[i + 1] - own[i]);
            return new StepTime(step, milliseconds, OfPeak(step.MultiplyAdds, milliseconds));
        })]);
    }

    /// <summary>Overwrites what earlier runs left in memory, so that a test sees whether a run depends on it.</summary>
    internal void FillMemory(float value)
    {
        var run = Take();
        try
        {
            run.FillMemory(value);
        }
        finally
        {
            _whole.Return(run);
        }
    }

    /// <summary>Frees threads and memory; calls that are on their way end first.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0)
            return;
        _warmUp.Stop();
        _team?.Dispose();
        _whole.Dispose();
        _single.Dispose();
        _weights.Dispose();
        Plan.Offsets.Dispose();
    }

    /// <summary>A run for the caller alone: where one warms up, its memory is taken over.</summary>
    private PlanRun Take()
    {
        _warmUp.Stop();
        return _whole.Take();
    }

    private void WarmUpOnce(WarmUp warmUp)
    {
        var run = _whole.Take();
        try
        {
            run.WarmUp(Threads, warmUp);
        }
        finally
        {
            _whole.Return(run);
        }
    }

    private void Check(int pictures, int batch, int logits)
    {
        ObjectDisposedException.ThrowIf(Volatile.Read(ref _disposed) != 0, this);
        ArgumentOutOfRangeException.ThrowIfNegative(batch);
        if (pictures != batch * Input.Elements)
            throw new ArgumentException($"{pictures} values are not {batch} pictures of {Input}.", nameof(pictures));
        if (logits != (long)batch * Classes)
            throw new ArgumentException($"{logits} places are not {batch} times {Classes} logits.", nameof(logits));
    }

    private void Run(in PictureBatch pictures, int batch, Span<float> logits, CancellationToken cancellationToken)
    {
        _warmUp.Stop();

        // With a picture a thread nobody waits for anybody.
        if (_batch is not null && batch >= Threads && _batch.TryRun(_team!, pictures, batch, logits, cancellationToken))
            return;
        var run = Take();
        try
        {
            for (int i = 0; i < batch; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                run.Run(pictures, i, logits.Slice(i * Classes, Classes), _team);
            }
        }
        finally
        {
            _whole.Return(run);
        }
    }
}
