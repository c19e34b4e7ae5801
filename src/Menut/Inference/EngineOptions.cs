using Menut.Inference.Graph;
using Menut.Inference.Planning;

namespace Menut.Inference;

/// <summary>How the engine runs a model. The defaults suit an application that asks for one answer at a time.</summary>
public sealed record EngineOptions
{
    /// <summary>Threads that one call may use, the caller's among them; null for one a processor core that this process may use.</summary>
    public int? Threads { get; init; }

    /// <summary>Which ways of running consecutive convolutions may be chosen.</summary>
    public Schedule Schedule { get; init; }

    /// <summary>What is fused.</summary>
    internal FusionPasses Passes { get; init; } = FusionPasses.All;
}
