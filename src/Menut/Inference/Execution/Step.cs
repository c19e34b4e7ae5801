namespace Menut.Inference.Execution;

/// <summary>One piece of a plan's work. It can be done by several threads, each a part, in any order, with the same bits as by one.</summary>
internal abstract unsafe class Step
{
    /// <summary>Name of the operation, or of the first and the last of several.</summary>
    public required string Name { get; init; }

    /// <summary>How it goes about it, for people.</summary>
    public virtual string Schedule { get; init; } = "rows";

    /// <summary>Whether it is worth more than one thread.</summary>
    public bool IsShared { get; init; } = true;

    /// <summary>Multiply-adds of it.</summary>
    public long MultiplyAdds { get; init; }

    /// <summary>Bytes that one thread needs beside the values.</summary>
    public virtual nint ScratchBytes => 0;

    /// <summary>Does a part of the work.</summary>
    /// <param name="memory">The run's memory.</param>
    /// <param name="part">Which part, from 0.</param>
    /// <param name="parts">How many there are.</param>
    public abstract void Run(RunMemory memory, int part, int parts);

    /// <summary>The share of a part in a number of equal pieces.</summary>
    protected static (int First, int End) Share(int pieces, int part, int parts) =>
        ((int)((long)pieces * part / parts), (int)((long)pieces * (part + 1) / parts));
}
