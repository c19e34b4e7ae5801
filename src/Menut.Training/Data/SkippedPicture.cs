namespace Menut.Training.Data;

/// <summary>A picture that was left out because it can't be used.</summary>
/// <param name="Path">The file.</param>
/// <param name="Reason">One line that names the file and says what is wrong.</param>
public sealed record SkippedPicture(string Path, string Reason);
