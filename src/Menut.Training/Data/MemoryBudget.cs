namespace Menut.Training.Data;

/// <summary>Bytes that held pictures may take together. Shared by the splits of a run; safe to use from many threads.</summary>
/// <param name="bytes">How many.</param>
public sealed class MemoryBudget(long bytes)
{
    private const long Most = 2L << 30;

    private long _left = bytes;

    /// <summary>A quarter of the memory that this process may use, at most 2 GiB: the network, its gradients and libtorch need the rest.</summary>
    public MemoryBudget()
        : this(PartOf(GC.GetGCMemoryInfo().TotalAvailableMemoryBytes))
    {
    }

    /// <summary>What is left, in bytes.</summary>
    public long Left => Interlocked.Read(ref _left);

    /// <summary>Takes bytes if there are that many left.</summary>
    public bool TryTake(long bytes)
    {
        while (true)
        {
            var left = Left;
            if (bytes > left)
                return false;
            if (Interlocked.CompareExchange(ref _left, left - bytes, left) == left)
                return true;
        }
    }

    /// <summary>What held pictures may take of a machine's memory, or of a container's limit.</summary>
    internal static long PartOf(long availableBytes) => Math.Clamp(availableBytes / 4, 0, Most);
}
