using Menut.Inference.Kernels.Simd;
using Menut.Weights;

namespace Menut.Inference.Kernels;

/// <summary>The sets there are, best first, and which of them this processor runs.</summary>
internal static class KernelSets
{
    /// <summary>Names a set that must be used; for tests, comparisons, and machines where the choice is wrong.</summary>
    public const string Variable = "MENUT_ISA";

    /// <summary>In order of preference. 512-bit instructions are used wherever they exist: on processors that lower their clock for them the kernels still do more work a second.</summary>
    private static readonly Entry[] Table =
    [
        new("avx512", () => Avx512Vectors.IsSupported, VectorKernels.Avx512),
        new("avx2", () => Avx2Vectors.IsSupported, VectorKernels.Avx2),
        new("neon", () => NeonVectors.IsSupported, VectorKernels.Neon),
        new("plain", () => true, Plain.Kernels.Create),
    ];

    private static KernelSet? s_best;

    /// <summary>Every set that this processor runs, best first.</summary>
    public static IEnumerable<KernelSet> Supported => Table.Where(entry => entry.IsSupported()).Select(entry => entry.Create());

    /// <summary>The fastest set of this processor, or the one that the variable names.</summary>
    public static KernelSet Best => s_best ??= Choose(Environment.GetEnvironmentVariable(Variable));

    /// <summary>The set of that name, or the fastest where none is named.</summary>
    /// <exception cref="MenutException">It is no set, or one that this processor lacks.</exception>
    public static KernelSet Choose(string? name)
    {
        if (string.IsNullOrEmpty(name))
            return Supported.First();

        var entry = Array.Find(Table, entry => entry.Name == name)
            ?? throw MenutException.WrongUsage($"{Variable} names '{ForeignText.OneLine(name)}', which is no kernel set; there are {string.Join(", ", Table.Select(entry => entry.Name))}.");
        if (!entry.IsSupported())
            throw MenutException.WrongUsage($"{Variable} names '{name}', which this processor or runtime lacks; it has {string.Join(", ", Supported.Select(set => set.Name))}.");
        return entry.Create();
    }

    private sealed record Entry(string Name, Func<bool> IsSupported, Func<KernelSet> Create);
}
