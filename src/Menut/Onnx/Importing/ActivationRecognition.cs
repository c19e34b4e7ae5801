using Menut.Networks;

namespace Menut.Onnx.Importing;

/// <summary>
/// Which of our activations a tree of operators is. Trees are compared by what they compute, at a thousand points on both sides of
/// every kink, not by how they are spelled: x · clip(x + 3, 0, 6) / 6 has dozens of spellings, and each exporter has its own.
/// </summary>
internal sealed class ActivationRecognition
{
    /// <summary>Exporters write 1/6 as 0.16667, which is off by 2e-5.</summary>
    private const double Tolerance = 3e-5;

    /// <summary>A network has three or four; a file that has thousands wants to keep somebody busy.</summary>
    private const int MostFunctions = 4096;

    private static readonly double[] Points =
        [.. Enumerable.Range(-480, 961).Select(i => i / 16.0), -1000, -100, 100, 1000];

    private static readonly (ActivationFunction Function, Func<double, double> At)[] Known =
    [
        (ActivationFunction.ReLU, x => Math.Max(x, 0)),
        (ActivationFunction.ReLU6, x => Math.Clamp(x, 0, 6)),
        (ActivationFunction.SiLU, x => x / (1 + Math.Exp(-x))),
        (ActivationFunction.Sigmoid, x => 1 / (1 + Math.Exp(-x))),
        (ActivationFunction.HardSwish, x => x * Math.Clamp(x + 3, 0, 6) / 6),
        (ActivationFunction.HardSigmoid, x => Math.Clamp(x + 3, 0, 6) / 6),
        (ActivationFunction.GELU, x => x / 2 * (1 + ErrorFunction.Of(x / Math.Sqrt(2)))),
    ];

    private readonly Dictionary<ScalarFunction, Recognized?> _seen = [];

    /// <summary>Null where it is none of them.</summary>
    public Recognized? Of(ScalarFunction function)
    {
        if (_seen.TryGetValue(function, out var known))
            return known;
        if (_seen.Count == MostFunctions)
            throw new InvalidDataException($"it has more than {MostFunctions} kinds of element-wise functions");
        var recognized = Affine(function);
        foreach (var (activation, at) in Known)
            recognized ??= Agree(function, at) ? new Recognized(activation, 0, 0) : null;
        return _seen[function] = recognized;
    }

    /// <summary>x·scale + shift, exactly: these numbers go into the network as they are.</summary>
    private static Recognized? Affine(ScalarFunction function)
    {
        double shift = function.At(0), scale = function.At(1) - shift;
        if (!double.IsFinite(shift) || !double.IsFinite(scale))
            return null;
        return Points.All(x => Math.Abs(function.At(x) - (scale * x + shift)) <= 1e-9 * (Math.Abs(scale * x) + Math.Abs(shift)))
            ? new Recognized(null, scale, shift)
            : null;
    }

    private static bool Agree(ScalarFunction function, Func<double, double> at)
    {
        foreach (double x in Points)
        {
            double expected = at(x);
            if (!(Math.Abs(function.At(x) - expected) <= Tolerance * Math.Max(1, Math.Abs(expected))))
                return false;
        }

        return true;
    }
}

/// <summary>An activation, or where that is null x·scale + shift.</summary>
internal sealed record Recognized(ActivationFunction? Function, double Scale, double Shift);
