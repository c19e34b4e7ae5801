using System.Globalization;
using Menut.Costs;
using Menut.Inference;
using Menut.Networks;
using Menut.OnnxRuntime;
using Menut.Training.Modules;

namespace Menut.Benchmarks;

/// <summary>Every network that there is, several widths and resolutions, one thread, beside ONNX Runtime: where is Menut slower?</summary>
internal static class EngineSweep
{
    private static readonly double[] Widths = [0.25, 0.5, 1, 1.4];
    private static readonly int[] Resolutions = [96, 160, 224, 300, 380];

    /// <summary>More would take minutes a network and say nothing new.</summary>
    private const long MostMultiplyAdds = 6_000_000_000;

    /// <summary>A ratio that a few rounds may be believed.</summary>
    private const double Clear = 1.05;

    private const int MoreRounds = 4;

    /// <summary>All networks, or those whose names begin with one of <paramref name="prefixes"/>.</summary>
    public static void Run(int rounds, IReadOnlyList<string> prefixes)
    {
        Console.WriteLine(FormattableString.Invariant($"ONNX Runtime's time over Menut's, one thread, batch 1, {rounds} rounds in turn ({MoreRounds * rounds} where they come out below {Clear}); * marks what is slower."));
        var slower = new List<string>();
        int measured = 0;
        foreach (var definition in KnownNetworks.All.Where(d => prefixes.Count == 0 || prefixes.Any(prefix => d.Name.StartsWith(prefix, StringComparison.Ordinal))))
        {
            double[] widths = definition.Adjustments.HasFlag(NetworkAdjustments.Width) ? Widths : [1];
            foreach (double width in widths)
            {
                var cells = new List<string>();
                foreach (int resolution in Resolutions)
                {
                    if (Ratio(definition.Name, width, resolution, rounds) is not { } ratio)
                        continue;
                    // Few rounds are enough to see where one is clearly faster; where it isn't, more decide.
                    if (ratio < Clear)
                        ratio = Ratio(definition.Name, width, resolution, MoreRounds * rounds)!.Value;
                    measured++;
                    string cell = string.Create(CultureInfo.InvariantCulture, $"{resolution}: {ratio:F2}{(ratio < 1 ? "*" : "")}");
                    cells.Add(cell);
                    if (ratio < 1)
                        slower.Add($"{definition.Name} {width.ToString(CultureInfo.InvariantCulture)} {cell}");
                }

                if (cells.Count > 0)
                    Console.WriteLine($"{definition.Name,-30} {width.ToString(CultureInfo.InvariantCulture),5}  {string.Join("  ", cells)}");
            }
        }

        Console.WriteLine($"{measured} measured, {slower.Count} slower{(slower.Count == 0 ? "." : ": " + string.Join("; ", slower))}");
    }

    /// <summary>Null where the network can't be, or is too large.</summary>
    private static double? Ratio(string name, double width, int resolution, int rounds)
    {
        Network network;
        try
        {
            network = KnownNetworks.Create(name, new NetworkOptions { Width = width, Resolution = resolution });
        }
        catch (MenutException)
        {
            return null;
        }

        if (NetworkCost.Of(network).MultiplyAdds > MostMultiplyAdds)
            return null;
        var model = UntrainedModel.Of(network);
        using var menut = new MenutEngine(model, new EngineOptions { Threads = 1 });
        using var other = new OnnxRuntimeEngine(model, threads: 1);
        double[][] milliseconds = EnginesInTurn.Measure([menut, other], rounds);
        return EnginesInTurn.Ratio(milliseconds[1], milliseconds[0]);
    }
}
