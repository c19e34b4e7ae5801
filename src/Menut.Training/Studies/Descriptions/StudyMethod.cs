using System.Collections.Immutable;
using System.Globalization;
using Menut.Training.Distillation;

namespace Menut.Training.Studies.Descriptions;

/// <summary>A way in which students learn.</summary>
/// <param name="Name">What tables and folders call it.</param>
/// <param name="Options">How the teachers teach; null for labels alone.</param>
public sealed record StudyMethod(string Name, DistillationOptions? Options)
{
    /// <summary>Name of training on labels alone.</summary>
    public const string PlainName = "plain";

    /// <summary>Name of soft labels with the setting that validation chose.</summary>
    public const string TunedName = "soft-labels-tuned";

    /// <summary>Labels alone.</summary>
    public static StudyMethod Plain { get; } = new(PlainName, null);

    /// <summary>Temperatures of soft labels to choose from, where nobody says others.</summary>
    public static ImmutableArray<double> Temperatures { get; } = [1, 2, 4];

    /// <summary>Weights of soft labels to choose from, where nobody says others.</summary>
    public static ImmutableArray<double> Alphas { get; } = [0.5, 0.9];

    /// <summary>Plain soft labels at every temperature with every weight.</summary>
    /// <param name="temperatures">Each T.</param>
    /// <param name="alphas">Each weight of the soft labels.</param>
    public static ImmutableArray<StudyMethod> SoftLabels(IEnumerable<double> temperatures, IReadOnlyCollection<double> alphas) =>
    [
        .. from temperature in temperatures
           from alpha in alphas
           select new StudyMethod(
               string.Create(CultureInfo.InvariantCulture, $"soft-labels-T{temperature}-a{alpha}"), new() { Temperature = temperature, Alpha = alpha }),
    ];
}
