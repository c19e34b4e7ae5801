namespace Menut.Training.Runs;

/// <summary>A teacher of a run.</summary>
/// <param name="Path">Its file or run.</param>
/// <param name="Sha256">Of its weights.</param>
public sealed record RunTeacher(string Path, string Sha256);
