using System.Collections.Immutable;
using Menut.Inference.Execution;
using Menut.Networks;

namespace Menut.Inference.Planning;

/// <summary>What the engine does for pictures of one size: steps in phases, and where every value lies. It can be read; nothing in it changes.</summary>
internal sealed class ExecutionPlan
{
    /// <summary>Shape of a picture.</summary>
    public required Shape Input { get; init; }

    /// <summary>Where the picture goes.</summary>
    public required ValueLayout Picture { get; init; }

    /// <summary>Where the logits are in the end.</summary>
    public required ValueLayout Logits { get; init; }

    /// <summary>Steps of a shared phase do not read what others of the same write; threads meet after each.</summary>
    public required ImmutableArray<Phase> Phases { get; init; }

    /// <summary>Bytes of all values together, each in its place for its life.</summary>
    public required nint ArenaBytes { get; init; }

    /// <summary>Bytes that a thread needs beside.</summary>
    public required nint ScratchBytes { get; init; }

    /// <summary>Bytes of the longest row of zeros.</summary>
    public required nint ZeroBytes { get; init; }

    /// <summary>Tap offsets that the steps point to: they live as long as the plan.</summary>
    public required AlignedMemory Offsets { get; init; }
}

/// <summary>Steps between two meetings of the threads.</summary>
/// <param name="Steps">In order.</param>
/// <param name="IsShared">Whether all threads work on it, or only the first.</param>
internal sealed record Phase(ImmutableArray<Step> Steps, bool IsShared);
