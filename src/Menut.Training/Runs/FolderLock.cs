namespace Menut.Training.Runs;

/// <summary>A folder that one process works in at a time.</summary>
internal static class FolderLock
{
    /// <summary>Makes a folder this process's own until the result is disposed; a killed process holds nothing.</summary>
    /// <param name="folder">The folder; it is made where it is missing.</param>
    /// <param name="file">Name of the file that is held.</param>
    /// <param name="taken">What to say where another process holds it.</param>
    /// <exception cref="MenutException">Another process holds it, or it cannot be made.</exception>
    public static FileStream Take(string folder, string file, string taken)
    {
        try
        {
            Directory.CreateDirectory(folder);
            return new(Path.Combine(folder, file), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException exception) when (Directory.Exists(folder))
        {
            throw MenutException.Failure(taken, exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw MenutException.Failure($"Cannot write into {folder}: {exception.Message}", exception);
        }
    }
}
