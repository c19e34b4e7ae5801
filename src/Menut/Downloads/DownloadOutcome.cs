namespace Menut.Downloads;

/// <summary>What became of a download.</summary>
/// <param name="Failure">Why the file isn't in place, as a clause; null when it is.</param>
/// <param name="ServerSha256">The SHA-256 that the server gave for the file, in lower case, and that was checked; null where it gave none.</param>
public readonly record struct DownloadOutcome(string? Failure, string? ServerSha256 = null);
