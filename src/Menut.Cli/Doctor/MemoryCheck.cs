using Menut.Cli.Frame;

namespace Menut.Cli.Doctor;

/// <summary>Memory that this process may use; limits of containers count.</summary>
internal sealed class MemoryCheck : IDoctorCheck
{
    /// <summary>libtorch and a small network in training come to about one; two leave room for the pictures.</summary>
    private const long Enough = 2_000_000_000;

    public DoctorFinding Look()
    {
        long bytes = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes;
        return new(
            "memory", bytes >= Enough, Tables.Bytes(bytes),
            bytes >= Enough ? null : $"Training wants {Tables.Bytes(Enough)}; use a smaller --batch-size and --resolution here.");
    }
}
