namespace Menut.Training.Runs;

/// <summary>On what a run ran.</summary>
/// <param name="Menut">Version of Menut.</param>
/// <param name="TorchSharp">Version of TorchSharp, which decides libtorch's.</param>
/// <param name="Runtime">Version of .NET.</param>
/// <param name="OperatingSystem">Name and version.</param>
/// <param name="Processor">Name, where it is known.</param>
/// <param name="Cores">Logical cores.</param>
/// <param name="Threads">Threads of one operation.</param>
/// <param name="Device">Where it computed.</param>
public sealed record RunEnvironment(
    string Menut, string TorchSharp, string Runtime, string OperatingSystem, string Processor, int Cores, int Threads, string Device);
