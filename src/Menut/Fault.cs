namespace Menut;

/// <summary>Whose fault an error is; the command turns it into its exit code.</summary>
public enum Fault
{
    /// <summary>Something outside failed: a full disk, a missing native library (exit code 1).</summary>
    Failed = 1,

    /// <summary>An option or name that can't be: a typo, a width of zero (exit code 2).</summary>
    Usage = 2,

    /// <summary>Data that is wrong or unreadable: a cut file, a folder without classes (exit code 3).</summary>
    Data = 3,
}
