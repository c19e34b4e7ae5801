namespace Menut.Training.Distillation.Cache;

/// <summary>Where teachers' answers are kept.</summary>
/// <param name="Folder">The folder: a file a teacher in it.</param>
/// <param name="MostBytes">How large all of its files together may become.</param>
public sealed record AnswerCache(string Folder, long MostBytes = AnswerCache.DefaultBytes)
{
    /// <summary>How large the files may become where nobody says: 2 GB, fifty million answers of ten classes.</summary>
    public const long DefaultBytes = 2_000_000_000;

    private const string Ending = ".answers";

    /// <summary>The folder where nobody says.</summary>
    public static string DefaultFolder => Path.Combine(DataHome.Default.Path, "answers");

    /// <summary>Refuses what cannot be.</summary>
    /// <exception cref="MenutException">No room for a header.</exception>
    public void Validate()
    {
        if (MostBytes < AnswerFormat.HeaderBytes)
            throw MenutException.WrongUsage(FormattableString.Invariant($"--cache-size {MostBytes} is out of range: more than {AnswerFormat.HeaderBytes} bytes."));
    }

    /// <summary>The file of a teacher's answers: its name is the beginning of the fingerprint.</summary>
    internal string PathOf(ReadOnlySpan<byte> fingerprint) => Path.Combine(Folder, Convert.ToHexStringLower(fingerprint[..16]) + Ending);

    /// <summary>How large a file may become, beside the others that are there.</summary>
    internal long RoomFor(string path)
    {
        if (!Directory.Exists(Folder))
            return MostBytes;
        string own = Path.GetFullPath(path);
        return MostBytes - new DirectoryInfo(Folder).EnumerateFiles("*" + Ending).Where(file => file.FullName != own).Sum(file => file.Length);
    }
}
