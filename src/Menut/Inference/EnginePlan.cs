using System.Collections.Immutable;

namespace Menut.Inference;

/// <summary>What the engine does for a picture, and the memory that it takes.</summary>
/// <param name="InstructionSet">The kernels: <c>avx512</c>, <c>avx2</c>, <c>neon</c> or <c>plain</c>.</param>
/// <param name="Threads">Threads of a call.</param>
/// <param name="WeightBytes">Packed weights, shared by all calls.</param>
/// <param name="ValueBytes">Activations of one call, each in its place for its life.</param>
/// <param name="ThreadBytes">What each thread of a call needs beside.</param>
/// <param name="Steps">In order.</param>
public sealed record EnginePlan(
    string InstructionSet, int Threads, long WeightBytes, long ValueBytes, long ThreadBytes, ImmutableArray<PlannedStep> Steps);
