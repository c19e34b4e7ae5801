using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Menut.Inference.Kernels;
using Menut.Inference.Kernels.Simd;

namespace Menut.Tests.Inference.Kernels;

/// <summary>The sets that can run here: all that the processor supports, and the 128-bit one wherever its multiply-adds are instructions.</summary>
internal static class TestedSets
{
    public static KernelSet[] All { get; } = (Fma.IsSupported || AdvSimd.IsSupported) && KernelSets.Supported.All(set => set.Name != "neon")
        ? [.. KernelSets.Supported, VectorKernels.Neon()]
        : [.. KernelSets.Supported];

    /// <summary>All but the plain one, or that one where there are no others.</summary>
    public static KernelSet[] Vectors { get; } = All.Length == 1 ? All : [.. All.Where(set => set.Name != "plain")];

    public static TheoryData<string> Names => [.. All.Select(set => set.Name)];

    public static TheoryData<string> VectorNames => [.. Vectors.Select(set => set.Name)];

    public static KernelSet Named(string name) => All.Single(set => set.Name == name);
}
