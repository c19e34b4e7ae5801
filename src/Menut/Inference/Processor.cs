using System.Runtime.InteropServices;
using Menut.Inference.Kernels;

namespace Menut.Inference;

/// <summary>The processor that measurements are made on.</summary>
public static class Processor
{
    /// <summary>Its model as the system calls it; its architecture where the system has no name for it.</summary>
    public static string Name { get; } = ReadName();

    /// <summary>The instruction set that Menut computes with here: <c>avx512</c>, <c>avx2</c>, <c>neon</c> or <c>plain</c>.</summary>
    /// <exception cref="MenutException"><c>MENUT_ISA</c> is none of them, or one that this processor lacks.</exception>
    public static string InstructionSet => KernelSet.Best.Name;

    /// <summary>
    /// Measures how many multiply-adds a second one thread does at most with <see cref="InstructionSet"/>: fused ones, in registers, for some
    /// milliseconds.
    /// </summary>
    /// <exception cref="MenutException">As <see cref="InstructionSet"/>.</exception>
    public static double MeasurePeak() => FusedMultiplyAddPeak.Measure(InstructionSet switch { "avx512" => 16, "avx2" => 8, _ => 4 });

    private static string ReadName()
    {
        const string information = "/proc/cpuinfo", key = "model name";
        string? line = File.Exists(information) ? File.ReadLines(information).FirstOrDefault(line => line.StartsWith(key, StringComparison.Ordinal)) : null;
        return line?[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
