namespace Menut.Inference;

/// <summary>A step of what the engine does for a picture.</summary>
/// <param name="Phase">Steps of a phase that is shared need not wait for each other; threads meet after each phase.</param>
/// <param name="Name">The node, or the first and the last of several that run together.</param>
/// <param name="Schedule">How it goes about it.</param>
/// <param name="IsShared">Whether all threads work on it, or only one.</param>
/// <param name="MultiplyAdds">Multiply-adds.</param>
public sealed record PlannedStep(int Phase, string Name, string Schedule, bool IsShared, long MultiplyAdds);
