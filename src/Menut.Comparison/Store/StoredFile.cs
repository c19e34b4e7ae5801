namespace Menut.Comparison.Store;

/// <summary>A file that a path of the store leads to. Somebody else may have put anything there.</summary>
public static class StoredFile
{
    /// <summary>The file, at the end of any links, or null: nothing is there, nothing is in it, or it isn't a file.</summary>
    /// <param name="path">The path.</param>
    public static FileInfo? Find(string path)
    {
        try
        {
            // Devices and pipes have no length, and opening one may never end.
            var file = File.ResolveLinkTarget(path, returnFinalTarget: true) as FileInfo ?? new FileInfo(path);
            return file is { Exists: true, Length: > 0 } ? file : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
