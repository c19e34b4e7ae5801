namespace Menut.Weights;

/// <summary>Files that are whole or absent: written beside, flushed to the disk, renamed.</summary>
public static class AtomicFile
{
    /// <summary>Writes a file through a stream; on any failure the previous file stays as it was.</summary>
    /// <param name="path">Where it shall stand.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="MenutException">The disk is full or the folder cannot be written.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        string full = Path.GetFullPath(path);
        string beside = $"{full}.{Environment.ProcessId}.partial";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using (var stream = new FileStream(beside, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20))
            {
                write(stream);
                stream.Flush(flushToDisk: true);
            }

            File.Move(beside, full, overwrite: true);
        }
        catch (Exception exception)
        {
            TryDelete(beside);
            if (exception is IOException or UnauthorizedAccessException)
                throw MenutException.Failure($"Cannot write {path}: {exception.Message}", exception);
            throw;
        }
    }

    /// <summary>Writes text as UTF-8.</summary>
    /// <inheritdoc cref="Write(string, Action{Stream})"/>
    public static void WriteText(string path, string text) =>
        Write(path, stream => stream.Write(System.Text.Encoding.UTF8.GetBytes(text)));

    private static void TryDelete(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The first failure is the one worth telling.
        }
    }
}
