namespace Menut.Training.Data;

/// <summary>Bytes that held pictures may take together. Shared by the splits of a run; safe to use from many threads.</summary>
/// <param name="bytes">How many; 2 GiB by default.</param>
public sealed class MemoryBudget(long bytes = 2L << 30)
{
    private long _left = bytes;

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
}
