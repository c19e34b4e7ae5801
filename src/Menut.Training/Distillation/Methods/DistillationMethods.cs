using System.Collections.Immutable;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Losses;
using Menut.Training.Distillation.Schedules;

namespace Menut.Training.Distillation.Methods;

/// <summary>The methods that <c>menut distill --method</c> knows.</summary>
public static class DistillationMethods
{
    /// <summary>The method where nothing is said.</summary>
    public const string Default = "soft-labels";

    /// <summary>All of them: on logits first.</summary>
    public static ImmutableArray<DistillationMethod> All { get; } =
    [
        new(Default, "soft labels", "Hinton, Vinyals and Dean 2015, arXiv:1503.02531", Temperature: 4, HardWeight: null)
        {
            Terms = [new("soft", WeightName.Alpha, 0.9, Soft)],
        },
        new("standardised", "standardised logits", "Sun et al. 2024, arXiv:2403.01427", Temperature: 2, HardWeight: 0.1)
        {
            Terms = [new("soft", WeightName.Alpha, 9, signals => StandardisedLogits.Divergence(signals.Student, signals.Teacher, signals.Temperature))],
        },
        new("dkd", "decoupled distillation (DKD)", "Zhao et al. 2022, arXiv:2203.08679", Temperature: 4, HardWeight: 1)
        {
            // The authors warm up over 20 of 240 epochs on CIFAR-100, over 1 of 100 on ImageNet.
            Terms =
            [
                new("target", WeightName.Alpha, Schedule.WarmUp(1, 1), signals =>
                    signals.Mixed(labels => Decoupled.Target(signals.Student, signals.Teacher, labels, signals.Temperature))) { NeedsLabels = true },
                new("non_target", WeightName.Beta, Schedule.WarmUp(8, 1), signals =>
                    signals.Mixed(labels => Decoupled.NonTarget(signals.Student, signals.Teacher, labels, signals.Temperature))) { NeedsLabels = true },
            ],
        },
        new("dist", "correlation (DIST)", "Huang et al. 2022, arXiv:2205.10536", Temperature: 1, HardWeight: 1)
        {
            Terms =
            [
                new("between_classes", WeightName.Beta, 2, signals => Correlation.BetweenClasses(signals.Student, signals.Teacher, signals.Temperature)),
                new("within_classes", WeightName.Gamma, 2, signals => Correlation.WithinClasses(signals.Student, signals.Teacher, signals.Temperature)),
            ],
        },
        new("function-matching", "function matching", "Beyer et al. 2022, arXiv:2106.05237", Temperature: 1, HardWeight: 0)
        {
            Terms = [new("soft", WeightName.Alpha, 1, Soft)],
            Mixup = true,
        },
        new("hard-labels", "hard teacher labels", "Touvron et al. 2021, arXiv:2012.12877", Temperature: null, HardWeight: null)
        {
            Terms = [new("teacher_labels", WeightName.Alpha, 0.5, signals => TeacherLabels.Loss(signals.Student, signals.Teacher))],
        },
        new("fitnet", "hints (FitNets)", "Romero et al. 2015, arXiv:1412.6550", Temperature: null, HardWeight: 1)
        {
            Features = [new(FeatureLosses.Of("fitnet"), WeightName.Alpha, 100)],
        },
        new("attention", "attention transfer", "Zagoruyko and Komodakis 2017, arXiv:1612.03928", Temperature: null, HardWeight: 1)
        {
            Features = [new(FeatureLosses.Of("attention"), WeightName.Alpha, 1000)],
            Pairs = PairRule.StageEnds,
        },
        new("similarity", "similarity-preserving", "Tung and Mori 2019, arXiv:1907.09682", Temperature: null, HardWeight: 1)
        {
            Features = [new(FeatureLosses.Of("similarity"), WeightName.Alpha, 3000)],
        },
        new("relational", "relational (RKD)", "Park et al. 2019, arXiv:1904.05068", Temperature: null, HardWeight: 1)
        {
            Features = [new(FeatureLosses.Of("distance"), WeightName.Alpha, 25), new(FeatureLosses.Of("angle"), WeightName.Beta, 50)],
        },
        new("pkt", "probabilistic transfer (PKT)", "Passalis and Tefas 2018, arXiv:1803.10837", Temperature: null, HardWeight: 1)
        {
            Features = [new(FeatureLosses.Of("pkt"), WeightName.Alpha, 30_000)],
        },
    ];

    /// <summary>The method of a name, case ignored.</summary>
    /// <exception cref="MenutException">There is none.</exception>
    public static DistillationMethod Of(string name) =>
        All.FirstOrDefault(method => method.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? throw MenutException.WrongUsage(
            $"--method {name} is unknown. Did you mean '{Spelling.Nearest(name, All.Select(method => method.Name))}'? There are {string.Join(", ", All.Select(method => method.Name))}.");

    private static TorchSharp.torch.Tensor Soft(LogitSignals signals) => SoftLabels.Divergence(
        signals.Student, SoftLabels.LogProbabilities(signals.Teacher, signals.Temperature), signals.Temperature);
}
