namespace Menut.Training.Data;

/// <summary>A file that a folder or a list offers, before it is known whether it can be used.</summary>
/// <param name="Path">The file.</param>
/// <param name="Label">Its class, or null for none.</param>
/// <param name="Given">The split it is offered for, or null.</param>
internal sealed record PictureCandidate(string Path, string? Label, Split? Given);
