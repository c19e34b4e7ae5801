using System.Diagnostics;
using Menut.Images;
using Menut.Inference.Planning;

namespace Menut.Inference.Execution;

/// <summary>One run of a plan at a time, in memory of its own: the picture in, the phases, the logits out.</summary>
internal sealed unsafe class PlanRun : IDisposable
{
    private readonly ExecutionPlan _plan;
    private readonly RunMemory _memory;
    private PhaseBarrier _barrier = new();
    private readonly Action<int> _part;
    private int _parts;

    /// <summary>Memory for runs of a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="weights">The packed weights.</param>
    /// <param name="kernels">The kernels.</param>
    /// <param name="threads">Most threads of a run.</param>
    public PlanRun(ExecutionPlan plan, WeightArena weights, Kernels.KernelSet kernels, int threads)
    {
        _plan = plan;
        _memory = new RunMemory(plan.ArenaBytes, plan.ScratchBytes, plan.ZeroBytes, threads, weights, kernels);
        _part = Part;
    }

    /// <summary>Computes one picture's logits with as many threads as the team has, or alone where another call has the team.</summary>
    /// <param name="pictures">The call's pictures.</param>
    /// <param name="index">Which of them.</param>
    /// <param name="logits">One a class.</param>
    /// <param name="team">Threads; null for the caller alone.</param>
    public void Run(in PictureBatch pictures, int index, Span<float> logits, WorkerTeam? team)
    {
        Take(pictures, index);
        _parts = team?.Threads ?? 1;
        try
        {
            if (team is null || !team.TryRun(_part))
            {
                _parts = 1;
                Part(0);
            }
        }
        catch
        {
            _barrier = new PhaseBarrier();
            throw;
        }

        new ReadOnlySpan<float>(_memory.At(_plan.Logits), logits.Length).CopyTo(logits);
    }

    /// <summary>Runs alone and writes down when each step ended.</summary>
    /// <param name="picture">A call's only picture.</param>
    /// <param name="timestamps">One more than there are steps: the first is the beginning.</param>
    public void Run(in PictureBatch picture, Span<long> timestamps)
    {
        Take(picture, 0);
        int next = 0;
        timestamps[next++] = Stopwatch.GetTimestamp();
        foreach (var phase in _plan.Phases)
        {
            foreach (var step in phase.Steps)
            {
                step.Run(_memory, 0, 1);
                timestamps[next++] = Stopwatch.GetTimestamp();
            }
        }
    }

    /// <summary>
    /// Goes once through all that a run does, on the calling thread; what is computed means nothing. Of a step that threads share, two parts, since the second
    /// has tiles that the first lacks; more repeat the same code.
    /// </summary>
    /// <param name="threads">Threads of the runs to come.</param>
    /// <param name="warmUp">Asked before each part whether it is stopped.</param>
    public void WarmUp(int threads, WarmUp warmUp)
    {
        WarmUpPicture();
        foreach (var phase in _plan.Phases)
        {
            int parts = phase.IsShared ? threads : 1;
            foreach (var step in phase.Steps)
            {
                for (int part = 0; part < Math.Min(parts, 2); part++)
                {
                    if (warmUp.IsStopped)
                        return;
                    step.Run(_memory, part, parts);
                }
            }
        }
    }

    /// <summary>Overwrites all values and all threads' room.</summary>
    public void FillMemory(float value) => _memory.Fill(value);

    public void Dispose() => _memory.Dispose();

    /// <summary>A picture of nothing as floats, and as bytes where a network takes them.</summary>
    private void WarmUpPicture()
    {
        int elements = checked((int)_plan.Input.Elements);
        fixed (float* floats = new float[elements])
            Take(new PictureBatch(floats, elements), 0);
        if (_plan.Input.Channels != 3)
            return;
        fixed (byte* bytes = new byte[elements])
            Take(new PictureBatch(bytes, elements, new PixelNormalizer(Preprocessing.ImageNet(_plan.Input.Height))), 0);
    }

    private void Take(in PictureBatch pictures, int index) => pictures.Write(index, _plan.Picture, _memory.Of(_plan.Picture));

    private void Part(int part)
    {
        try
        {
            Phases(part, _parts);
        }
        catch
        {
            _barrier.Break();
            throw;
        }
    }

    private void Phases(int part, int parts)
    {
        foreach (var phase in _plan.Phases)
        {
            if (phase.IsShared || part == 0)
            {
                foreach (var step in phase.Steps)
                    step.Run(_memory, part, phase.IsShared ? parts : 1);
            }

            if (parts > 1)
                _barrier.Meet(parts);
        }
    }
}
