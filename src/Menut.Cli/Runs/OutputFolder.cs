using System.Globalization;
using Menut.Training.Runs;

namespace Menut.Cli.Runs;

/// <summary>Where a run's files go.</summary>
internal static class OutputFolder
{
    /// <summary>The first <c>runs/NAME-N</c> that is not there yet.</summary>
    public static string Next(string name)
    {
        for (int i = 1; ; i++)
        {
            string path = Path.Combine("runs", string.Create(CultureInfo.InvariantCulture, $"{name}-{i}"));
            if (!Path.Exists(path))
                return path;
        }
    }

    /// <summary>Refuses a folder that holds another run, or that cannot be written: before the work, and leaving nothing behind.</summary>
    /// <exception cref="MenutException">It cannot be used.</exception>
    public static void RequireUsable(string path, bool resume)
    {
        if (resume)
        {
            if (!new RunFolder(path).Exists)
                throw MenutException.WrongUsage($"--resume: there is no run in {path}.");
        }
        else if (new RunFolder(path).Exists)
        {
            throw MenutException.WrongUsage($"--output {path} already holds a run: add --resume to go on with it, or choose another folder.");
        }

        RequireWritable(path);
    }

    /// <summary>Refuses a folder that already has something in it.</summary>
    /// <exception cref="MenutException">It has, or it cannot be written.</exception>
    public static void RequireFresh(string path)
    {
        if (File.Exists(path) || (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any()))
            throw MenutException.WrongUsage($"--output {path} already exists: choose another folder, or leave the option out.");
        RequireWritable(path);
    }

    /// <summary>A probe in the nearest folder that exists: permissions alone do not tell (a read-only disk, a user who may do anything).</summary>
    private static void RequireWritable(string path)
    {
        string nearest = Path.GetFullPath(path);
        while (!Path.Exists(nearest) && Path.GetDirectoryName(nearest) is { } parent)
            nearest = parent;
        string probe = Path.Combine(nearest, $".menut-{Environment.ProcessId}");
        if (File.Exists(nearest))
            throw MenutException.Failure($"--output {path} cannot be written: {nearest} is a file.");
        try
        {
            using (new FileStream(probe, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose))
            {
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw MenutException.Failure($"--output {path} cannot be written: no file can be made in {nearest}.", exception);
        }
    }
}
