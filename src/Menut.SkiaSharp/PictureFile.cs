namespace Menut.SkiaSharp;

/// <summary>Files into memory, up to a limit, with what went wrong said in a line.</summary>
public static class PictureFile
{
    /// <summary>Reads a whole file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="limits">Its <see cref="DecodeLimits.MaxFileBytes"/> apply.</param>
    /// <exception cref="MenutException">The file is missing, a folder, unreadable or too large.</exception>
    public static byte[] ReadAllBytes(string path, DecodeLimits limits)
    {
        try
        {
            using var stream = OpenRead(path);
            return ReadAllBytes(stream, path, limits);
        }
        catch (IOException e)
        {
            throw MenutException.WrongData($"'{path}' can't be read: {e.Message}", e);
        }
    }

    /// <summary>Opens a file to be read once, from its start on.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="MenutException">The file is missing, a folder or unreadable.</exception>
    public static FileStream OpenRead(string path)
    {
        try
        {
            return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1, FileOptions.SequentialScan);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw MenutException.WrongData($"'{path}' does not exist.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            throw MenutException.WrongData(
                Directory.Exists(path) ? $"'{path}' is a folder, not a picture." : $"'{path}' can't be read: {e.Message}", e);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The bytes; its length is used where it has one, and not trusted.</param>
    /// <param name="name">What the message calls it.</param>
    /// <param name="limits">Its <see cref="DecodeLimits.MaxFileBytes"/> apply.</param>
    /// <exception cref="MenutException">It is too large.</exception>
    public static byte[] ReadAllBytes(Stream stream, string name, DecodeLimits limits)
    {
        var most = Math.Min(limits.MaxFileBytes, Array.MaxLength);
        var expected = stream.CanSeek ? stream.Length - stream.Position : 0;
        if (expected > most)
            throw TooLarge(name, most);

        // Devices and pipes have no length to go by, and a file may grow while it is read: never read more than a byte past the limit.
        var bytes = new byte[expected];
        var length = 0;
        while (true)
        {
            if (length == bytes.Length)
            {
                var probe = stream.ReadByte();
                if (probe < 0)
                    break;
                if (length >= most)
                    throw TooLarge(name, most);
                Array.Resize(ref bytes, (int)Math.Min(Math.Max(bytes.Length * 2L, 64 << 10), most));
                bytes[length++] = (byte)probe;
            }
            else
            {
                var read = stream.Read(bytes, length, bytes.Length - length);
                if (read == 0)
                    break;
                length += read;
            }
        }

        return length == bytes.Length ? bytes : bytes[..length];
    }

    private static MenutException TooLarge(string name, long most) =>
        MenutException.WrongData($"'{name}' has more than {most} bytes.");
}
