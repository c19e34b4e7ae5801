using Menut.Fuzz.Targets;

namespace Menut.Fuzz;

/// <summary>Every reader that is fuzzed.</summary>
internal static class FuzzTargets
{
    public static IReadOnlyList<IFuzzTarget> All { get; } = [new SafetensorsTarget(), new PyTorchTarget(), new ModelTarget(), new OnnxTarget()];
}
