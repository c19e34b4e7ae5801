using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Menut.Fuzz;

/// <summary>Feeds a reader with broken files, one after the other in this process, and keeps those that it fails on.</summary>
internal sealed partial class FuzzLoop(IFuzzTarget target, int seed, string folder)
{
    /// <summary>What an input may take at most.</summary>
    public static TimeSpan LongestRead { get; } = TimeSpan.FromSeconds(2);

    private const long MostAllocatedBytes = 1L << 30;
    private const int LongestMessage = 2000;

    private const int LinesOfAKind = 4;

    private readonly HashSet<string> _refusals = [];
    private readonly HashSet<string> _kindsOfFind = [];

    /// <summary>Inputs that were read to their end.</summary>
    public int Accepted { get; private set; }

    /// <summary>Inputs that were refused as they should be.</summary>
    public int Refused { get; private set; }

    /// <summary>Refusals that differ in more than numbers and names: how much of the reader the inputs reach.</summary>
    public int KindsOfRefusal => _refusals.Count;

    /// <summary>The most bytes that one input made the reader allocate.</summary>
    public long MostBytes { get; private set; }

    /// <summary>The longest that one input took.</summary>
    public TimeSpan Longest { get; private set; }

    /// <summary>What went wrong, with the file that did it.</summary>
    public List<string> Finds { get; } = [];

    /// <summary>When the input under way was begun; a hang can only be seen from another thread.</summary>
    public long CurrentBegan { get; private set; } = Stopwatch.GetTimestamp();

    /// <summary>The input under way, in case the process doesn't survive it.</summary>
    public string CurrentPath => Path.Combine(folder, $"{target.Name}.{seed}.current");

    /// <summary>Runs so many inputs.</summary>
    public void Run(int count)
    {
        var random = new Random(seed);
        Directory.CreateDirectory(folder);
        for (int i = 0; i < count; i++)
        {
            byte[] input = target.Next(random);
            Write(input);
            if (Try(CurrentPath) is { } reason)
                Add(input, reason);
        }

        File.Delete(CurrentPath);
    }

    /// <summary>Reads one file; gives what is wrong with the reader, null if nothing is.</summary>
    public string? Try(string path)
    {
        CurrentBegan = Stopwatch.GetTimestamp();
        long before = GC.GetAllocatedBytesForCurrentThread();
        string? wrong = null;
        try
        {
            target.Read(path);
            Accepted++;
        }
        catch (MenutException refusal)
        {
            Refused++;
            _refusals.Add(Details().Replace(refusal.Message.Replace(path, "", StringComparison.Ordinal), ""));
            wrong = refusal.Message.Length > LongestMessage || refusal.Message.Any(char.IsControl) ? $"its refusal is no clear line: {refusal.Message}"
                : refusal.Fault == Fault.Data ? null : $"it calls broken data {refusal.Fault}";
        }
        catch (Exception exception)
        {
            wrong = exception.ToString();
        }

        long bytes = GC.GetAllocatedBytesForCurrentThread() - before;
        var took = Stopwatch.GetElapsedTime(CurrentBegan);
        (MostBytes, Longest) = (Math.Max(MostBytes, bytes), took > Longest ? took : Longest);
        return wrong ?? (bytes > MostAllocatedBytes ? $"it allocated {bytes} bytes" : took > LongestRead ? $"it took {took}" : null);
    }

    /// <summary>Over the previous one: a file that is emptied first is forced to the disk by some file systems, a hundred times slower.</summary>
    private void Write(byte[] input)
    {
        using var file = new FileStream(CurrentPath, FileMode.OpenOrCreate, FileAccess.Write, FileShare.None, bufferSize: 0);
        file.Write(input);
        file.SetLength(input.Length);
    }

    /// <summary>One of a kind is enough: what fails in the same place is one find.</summary>
    private void Add(byte[] input, string reason)
    {
        string kind = string.Join(" | ", reason.Split('\n').Take(LinesOfAKind).Select(line => line.Trim()));
        if (!_kindsOfFind.Add(Details().Replace(kind, "")))
            return;
        string path = Path.Combine(folder, $"{target.Name}.{seed}.find{Finds.Count}");
        File.WriteAllBytes(path, input);
        Finds.Add($"{path}: {kind}");
    }

    [GeneratedRegex("'.*'|asks to call .*: only|its dict has .*|0x[0-9A-F]+|[0-9]+")]
    private static partial Regex Details();
}
