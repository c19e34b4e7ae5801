using System.Collections.Immutable;
using Menut.Training.Data;
using Menut.Training.Distillation;
using Menut.Weights;

namespace Menut.Training.Experiments;

/// <summary>Students of several widths at several temperatures.</summary>
internal sealed class TemperatureAndWidth : IExperiment
{
    /// <summary>From here on the paper found no difference for wide students.</summary>
    private const double High = 8;

    public string Name => "temperature-width";

    public string Question => "Which temperature suits which student: does a narrow one want it lower?";

    public string Source => "Hinton, Vinyals and Dean 2015, arXiv:1503.02531, section 3";

    public ImmutableArray<ExpectedBand> Bands { get; } =
    [
        new("narrowest_best_temperature", "The narrowest student is best at a temperature from 2 to 5 (paper: 2.5 to 4 with 30 units a layer).", AtLeast: 2, AtMost: 5),
        new("widest_high_spread", "For the widest, temperatures of 8 and more differ by at most 0.5 points (paper: about the same with 300 units and more).", AtMost: 0.005),
    ];

    public ExperimentReport Run(Laboratory laboratory)
    {
        var scale = laboratory.Scale;
        var teacher = laboratory.Teacher();
        var table = new FigureTable();
        table.Add("teacher", "alone", laboratory.Test(teacher.Model).Accuracy);
        foreach (long seed in laboratory.Settings.Seeds)
        {
            var data = DataSelection.Fraction(laboratory.Data, scale.GridPart, seed, scale.GridPart);
            foreach (double width in scale.GridWidths)
            {
                var alone = laboratory.Student(FormattableString.Invariant($"width-{width}-alone-{seed}"), seed, scale.GridRecipe, data, width);
                table.Add(Row(width), "alone", laboratory.Test(Model.Load(laboratory.Train(alone).LastPath)).Accuracy);
                foreach (double temperature in scale.GridTemperatures)
                {
                    var taught = alone with
                    {
                        Output = Path.Combine(laboratory.Settings.Output, FormattableString.Invariant($"width-{width}-temperature-{temperature}-{seed}")),
                        Teachers = [teacher],
                        Distillation = new DistillationOptions { Temperature = temperature },
                    };
                    table.Add(Row(width), Column(temperature), laboratory.Test(Model.Load(laboratory.Train(taught).LastPath)).Accuracy);
                }
            }
        }

        string narrow = Row(scale.GridWidths.Min()), wide = Row(scale.GridWidths.Max());
        double[] high = [.. scale.GridTemperatures.Where(temperature => temperature >= High).Select(temperature => table.Mean(wide, Column(temperature)))];
        return laboratory.Report(
            this, table, [], scale.GridTemperatures.MaxBy(temperature => table.Mean(narrow, Column(temperature))),
            high.Length > 1 ? high.Max() - high.Min() : double.NaN);
    }

    private static string Row(double width) => FormattableString.Invariant($"width {width}");

    private static string Column(double temperature) => FormattableString.Invariant($"T = {temperature}");
}
