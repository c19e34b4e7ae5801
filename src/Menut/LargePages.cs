using System.Runtime.InteropServices;

namespace Menut;

/// <summary>
/// Memory that is about to be filled whole in pages of 2 MB instead of 4 KB: the first touch of a page costs the system microseconds, which for a
/// network's weights adds up to more than reading and packing them.
/// </summary>
internal static unsafe partial class LargePages
{
    private const int HugePageAdvice = 14;

    /// <summary>Below this there is nothing to gain.</summary>
    private const nuint Least = 4 << 20;

    /// <summary>Asks the system, which may not: then, and where it knows no such thing, all stays as it was.</summary>
    /// <param name="start">Memory that nobody has touched yet.</param>
    /// <param name="bytes">How much of it.</param>
    public static void Prefer(void* start, nuint bytes)
    {
        if (bytes < Least || !OperatingSystem.IsLinux())
            return;
        nuint page = (nuint)Environment.SystemPageSize, first = ((nuint)start + page - 1) / page * page, end = ((nuint)start + bytes) / page * page;
        try
        {
            _ = Advise((void*)first, end - first, HugePageAdvice);
        }
        catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
        {
            // A system whose C library has another name.
        }
    }

    [LibraryImport("libc", EntryPoint = "madvise")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Advise(void* start, nuint bytes, int advice);
}
