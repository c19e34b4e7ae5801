namespace Menut.Inference.Execution;

/// <summary>A thread waits for others of its run, and one of them failed.</summary>
internal sealed class BrokenBarrierException() : Exception("Another thread of this run failed.");
