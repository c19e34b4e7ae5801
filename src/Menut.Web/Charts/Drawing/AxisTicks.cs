using System.Collections.Immutable;
using Menut.Comparison.Languages;

namespace Menut.Web.Charts.Drawing;

/// <summary>Axes that fit values, marked at round numbers as a language writes them.</summary>
internal static class AxisTicks
{
    /// <summary>Equal differences equally far apart.</summary>
    public static ChartAxis Linear(string label, IEnumerable<double> values, Language language, int ticks = 7)
    {
        var (least, most) = Range(values, (0, 1));
        if (least == most)
            (least, most) = (least - Math.Max(1e-9, Math.Abs(least) * 0.1), most + Math.Max(1e-9, Math.Abs(most) * 0.1));
        double step = RoundStep((most - least) / ticks);
        (least, most) = (Math.Floor(least / step) * step, Math.Ceiling(most / step) * step);

        // 2.5 has a decimal more than its power of ten.
        double unit = Math.Pow(10, Math.Floor(Math.Log10(step) + 1e-9));
        int decimals = Math.Clamp((int)Math.Ceiling(-Math.Log10(unit) - 1e-9) + (Math.Abs((step / unit) - 2.5) < 1e-6 ? 1 : 0), 0, 8);

        // A mark on the frame would be cut in half, and its name have no room above.
        double margin = (most - least) * 0.04;
        return new(label, new(least - margin, most + margin), [.. Enumerable.Range(0, (int)Math.Round((most - least) / step) + 1)
            .Select(i => least + (i * step)).Select(at => (at, language.Number(Math.Round(at, 9), decimals)))]);
    }

    /// <summary>Equal ratios equally far apart; for values above zero.</summary>
    public static ChartAxis Logarithmic(string label, IEnumerable<double> values, Language language)
    {
        var (least, most) = Range(values.Where(value => value > 0), (1, 10));
        (least, most) = (least / 1.25, most * 1.25);
        double[] steps = most / least > 300 ? [1] : most / least > 12 ? [1, 2, 5] : [1, 1.5, 2, 3, 4, 5, 6, 8];
        var ticks = ImmutableArray.CreateBuilder<(double, string)>();
        for (double decade = Math.Pow(10, Math.Floor(Math.Log10(least))); decade <= most; decade *= 10)
        {
            foreach (double at in steps.Select(step => step * decade).Where(at => at >= least && at <= most))
                ticks.Add((at, Short(at, language)));
        }

        return new(label, new(least, most, IsLogarithmic: true), ticks.DrainToImmutable());
    }

    /// <summary>A number with M for millions and G for thousand millions, as papers print costs.</summary>
    public static string Short(double value, Language language) => Math.Abs(value) switch
    {
        >= 1e9 => language.Number(value / 1e9, 2) + "\u00A0G",
        >= 1e6 => language.Number(value / 1e6, 2) + "\u00A0M",
        >= 100 => language.Number(value, 0),
        >= 1 => language.Number(value, 2),
        _ => language.Number(value, 6),
    };

    private static (double Least, double Most) Range(IEnumerable<double> values, (double, double) otherwise)
    {
        var finite = values.Where(double.IsFinite).ToList();
        return finite.Count == 0 ? otherwise : (finite.Min(), finite.Max());
    }

    private static double RoundStep(double step)
    {
        double unit = Math.Pow(10, Math.Floor(Math.Log10(step)));
        return (step / unit) switch { <= 1 => 1, <= 2 => 2, <= 2.5 => 2.5, <= 5 => 5, _ => 10 } * unit;
    }
}
