using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;
using Menut.Inference;

namespace Menut.Cli.Doctor;

/// <summary>The processor's cores and the instruction sets that kernels can use.</summary>
internal sealed class ProcessorCheck : IDoctorCheck
{
    private static readonly (string Name, bool Supported)[] InstructionSets =
    [
        ("AVX-512", Avx512F.IsSupported && Avx512BW.IsSupported && Avx512DQ.IsSupported),
        ("AVX2", Avx2.IsSupported),
        ("FMA", Fma.IsSupported),
        ("NEON", AdvSimd.IsSupported),
        ("dot product", Dp.IsSupported),
    ];

    public DoctorFinding Look()
    {
        string[] sets = [.. InstructionSets.Where(set => set.Supported).Select(set => set.Name)];
        string names = sets is [] ? "no wide instruction set" : string.Join(", ", sets);
        string cores = Environment.ProcessorCount == 1 ? "1 core" : $"{Environment.ProcessorCount} cores";
        return new(
            "processor", sets is not [], $"{Processor.Name}, {cores}, {names}",
            sets is [] ? "Everything works, slowly: no AVX2 or NEON is offered here. A virtual machine may hide them." : null);
    }
}
