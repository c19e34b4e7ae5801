using System.Diagnostics;
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

    /// <summary>Goes once through all that a run does, every thread's part in turn on the calling one; what is computed means nothing.</summary>
    /// <param name="parts">Threads of the runs to come.</param>
    public void WarmUp(int parts)
    {
        float[] picture = new float[_plan.Input.Elements];
        fixed (float* input = picture)
            Take(new PictureBatch(input, picture.Length), 0);
        foreach (var phase in _plan.Phases)
        {
            int own = phase.IsShared ? parts : 1;
            for (int part = 0; part < own; part++)
            {
                foreach (var step in phase.Steps)
                    step.Run(_memory, part, own);
            }
        }
    }

    /// <summary>Overwrites all values and all threads' room.</summary>
    public void FillMemory(float value) => _memory.Fill(value);

    public void Dispose() => _memory.Dispose();

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
