using System.Globalization;
using Menut.Inference;
using Menut.Inference.Graph;
using Menut.Inference.Planning;
using Menut.Networks;
using Menut.OnnxRuntime;
using Menut.Training.Modules;

namespace Menut.Benchmarks;

/// <summary>What each of the engine's ideas is worth: they are added one after the other, and all stages run in turn beside ONNX Runtime on one thread.</summary>
internal static class EngineAblation
{
    private static readonly (string Name, EngineOptions Options)[] Stages =
    [
        ("layout and kernels alone", new() { Threads = 1, Schedule = Schedule.WholeMaps, Passes = FusionPasses.None }),
        ("+ activations", new() { Threads = 1, Schedule = Schedule.WholeMaps, Passes = FusionPasses.Activations }),
        ("+ residuals", new() { Threads = 1, Schedule = Schedule.WholeMaps, Passes = FusionPasses.Activations | FusionPasses.Residuals }),
        ("+ means and gates", new() { Threads = 1, Schedule = Schedule.WholeMaps }),
        ("+ panels and stripes (all)", new() { Threads = 1 }),
        ("+ a second thread", new() { Threads = 2 }),
    ];

    public static void Run(int rounds)
    {
        Console.WriteLine($"Milliseconds, and how many times ONNX Runtime's on one thread that is; {rounds} rounds in turn, medians.");
        foreach (string name in (string[])["mobilenet_v1", "mobilenet_v2", "mobilenet_v3_large", "efficientnet_b0"])
        {
            var model = UntrainedModel.Of(KnownNetworks.Create(name));
            IInferenceEngine[] engines = [new OnnxRuntimeEngine(model, threads: 1), .. Stages.Select(stage => new MenutEngine(model, stage.Options))];
            double[][] milliseconds = EnginesInTurn.Measure(engines, rounds);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28} {Quantiles.Median(milliseconds[0]),8:F2}"));
            for (int i = 0; i < Stages.Length; i++)
            {
                double ratio = EnginesInTurn.Ratio(milliseconds[0], milliseconds[i + 1]);
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {Stages[i].Name,-26} {Quantiles.Median(milliseconds[i + 1]),8:F2} {ratio,7:F2}"));
            }

            foreach (var engine in engines)
                engine.Dispose();
        }
    }
}
