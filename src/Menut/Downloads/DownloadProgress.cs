namespace Menut.Downloads;

/// <summary>How far a download has come.</summary>
/// <param name="Done">Bytes that are here, those of an earlier attempt included.</param>
/// <param name="Total">Bytes of the file; as many as <paramref name="Done"/> where the server doesn't say.</param>
public readonly record struct DownloadProgress(long Done, long Total);
