using System.Runtime.InteropServices;
using Menut.Inference;

namespace Menut.Cli.Benchmark;

/// <summary>What figures were measured on; cores are those that this process may use.</summary>
internal sealed record BenchmarkMachine(string Processor, int Cores, string OperatingSystem)
{
    public static BenchmarkMachine ThisOne { get; } = new(Inference.Processor.Name, Environment.ProcessorCount, RuntimeInformation.OSDescription.Trim());
}
