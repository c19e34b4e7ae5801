using System.Runtime.Intrinsics;
using Menut.Inference.Kernels;
using Menut.Inference.Kernels.Simd;

namespace Menut.Tests.Inference.Kernels;

/// <summary>The sets that can run here: all that the processor supports, and the 128-bit one wherever such vectors are more than a loop.</summary>
internal static class TestedSets
{
    public static KernelSet[] All { get; } = Vector128.IsHardwareAccelerated && KernelSets.Supported.All(set => set.Name != "neon")
        ? [.. KernelSets.Supported, VectorKernels.Neon()]
        : [.. KernelSets.Supported];

    public static IEnumerable<KernelSet> Vectors => All.Where(set => set.Name != "plain");

    public static TheoryData<string> Names => [.. All.Select(set => set.Name)];

    public static TheoryData<string> VectorNames => [.. Vectors.Select(set => set.Name)];

    public static KernelSet Named(string name) => All.Single(set => set.Name == name);
}
