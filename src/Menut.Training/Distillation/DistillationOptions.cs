using System.Collections.Immutable;
using Menut.Networks;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Methods;
using Menut.Training.Distillation.Schedules;
using Menut.Training.Tasks;

namespace Menut.Training.Distillation;

/// <summary>How a student is taught. What is null is the method's own: see <see cref="DistillationMethods"/>.</summary>
public sealed record DistillationOptions
{
    /// <summary>Name of the method.</summary>
    public string Method { get; init => field = value ?? DistillationMethods.Default; } = DistillationMethods.Default;

    /// <summary>T at which distributions are compared; null, too, for a method without one.</summary>
    public Schedule? Temperature { get; init; }

    /// <summary>Weight of the method's term alpha; for some methods the true labels have what it leaves of 1.</summary>
    public Schedule? Alpha { get; init; }

    /// <summary>Weight of the method's term beta.</summary>
    public Schedule? Beta { get; init; }

    /// <summary>Weight of the method's term gamma.</summary>
    public Schedule? Gamma { get; init; }

    /// <summary>Weight of cross-entropy with true labels; null, too, for what alpha leaves of 1.</summary>
    public Schedule? HardWeight { get; init; }

    /// <summary>
    /// Whether weights are parts of the true labels' gradient, measured in the first steps, instead of factors; 1 where nothing is said.
    /// See <see cref="GradientBalance"/>.
    /// </summary>
    public bool AutoWeights { get; init; }

    /// <summary>How several teachers become one.</summary>
    public TeacherMean Mean { get; init; } = TeacherMean.Arithmetic;

    /// <summary>Layers that learn from layers, beside what the method compares; for a method on layers, instead of its own choice.</summary>
    public ImmutableArray<LayerMatch> Matches { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>What the method does.</summary>
    /// <exception cref="MenutException">There is no such method.</exception>
    public DistillationMethod Kind() => DistillationMethods.Of(Method);

    /// <summary>T at a step; 1 for a method without one.</summary>
    /// <param name="position">The step.</param>
    public double TemperatureAt(StepPosition position) => (Temperature ?? Kind().Temperature)?.At(position) ?? 1;

    /// <summary>Weight of the true labels at a step.</summary>
    /// <param name="position">The step.</param>
    public double HardWeightAt(StepPosition position) =>
        (HardWeight ?? HardDefault(Kind()))?.At(position) ?? 1 - Weight(WeightName.Alpha)!.At(position);

    /// <summary>A weight of the method, as given or its own; null where it has none of that name.</summary>
    /// <param name="name">Its letter.</param>
    public Schedule? Weight(WeightName name)
    {
        var own = Kind().Weights.FirstOrDefault(weight => weight.Name == name).Default;
        return Given(name) ?? (AutoWeights && own is not null ? 1 : own);
    }

    /// <summary>Whether pictures without a label teach anything.</summary>
    public bool UsesUnlabelled() =>
        Kind().Terms.Any(term => !term.NeedsLabels && !Weight(term.Weight)!.IsZero) || MatchWeights().Any(weight => !weight.IsZero);

    /// <summary>The same options with every number that the method leaves open, and with the layers that it chooses.</summary>
    /// <param name="student">What learns.</param>
    /// <param name="teacher">The only teacher, if that is a network; else null.</param>
    /// <exception cref="MenutException">Layers are to be compared and cannot be.</exception>
    public DistillationOptions Resolved(Network student, Network? teacher)
    {
        var method = Kind();
        return this with
        {
            Method = method.Name,
            Temperature = Temperature ?? method.Temperature,
            Alpha = Weight(WeightName.Alpha),
            Beta = Weight(WeightName.Beta),
            Gamma = Weight(WeightName.Gamma),
            HardWeight = HardWeight ?? HardDefault(method),
            Matches = ResolvedMatches(method, student, teacher),
        };
    }

    /// <summary>Refuses what cannot be, as far as it shows without the networks.</summary>
    /// <exception cref="MenutException">An unknown method, a value out of range or that the method does not have, weights that are all 0.</exception>
    public void Validate()
    {
        var method = Kind();
        if (Temperature is not null && method.Temperature is null)
            throw MenutException.WrongUsage($"--temperature: {method.Name} has none.");
        Require(Temperature, value => value > 0 && double.IsFinite(value), "--temperature", "more than 0");
        foreach (var name in Enum.GetValues<WeightName>())
        {
            if (Given(name) is not null && method.Weights.All(weight => weight.Name != name))
                throw MenutException.WrongUsage($"{Option(name)}: {method.Name} has no such weight; it has {string.Join(", ", method.Weights.Select(weight => $"{Option(weight.Name)} ({weight.Term})"))}.");
            if (name == WeightName.Alpha && (HardWeight ?? HardDefault(method)) is null)
                Require(Alpha, value => value is >= 0 and <= 1, "--alpha", "0 to 1");
            Require(Given(name), value => value >= 0 && double.IsFinite(value), Option(name), "0 or more");
        }

        Require(HardWeight, value => value >= 0 && double.IsFinite(value), "--hard-weight", "0 or more");
        foreach (var match in Matches)
        {
            _ = FeatureLosses.Of(match.Loss);
            Require(match.Weight, value => value >= 0 && double.IsFinite(value), $"--match {match.Student}={match.Teacher}: weight", "0 or more");
        }

        if (Matches.GroupBy(match => match with { Weight = null }).FirstOrDefault(same => same.Count() > 1)?.Key is { } twice)
            throw MenutException.WrongUsage($"--match {twice.Student}={twice.Teacher}:{twice.Loss} is given twice.");
        if (AutoWeights && (HardWeight ?? method.HardWeight) is { IsZero: true })
            throw MenutException.WrongUsage($"--auto-weights measures by the true labels' gradient, and {(HardWeight is null ? method.Name : "--hard-weight 0")} leaves them out.");
        RequireSomething(method);
    }

    /// <summary>Weight of the true labels where nothing is said; null for what alpha leaves of 1.</summary>
    private Schedule? HardDefault(DistillationMethod method) => AutoWeights ? 1 : method.HardWeight;

    private void RequireSomething(DistillationMethod method)
    {
        bool hard = (HardWeight ?? HardDefault(method)) is { } weight ? !weight.IsZero : Weight(WeightName.Alpha)!.Least < 1;
        if (!hard && method.Terms.All(term => Weight(term.Weight)!.IsZero) && MatchWeights().All(other => other.IsZero))
            throw MenutException.WrongUsage($"--method {method.Name}: all weights are 0, so that nothing is learnt.");
    }

    /// <summary>Weights of the terms on layers, as far as they show without the networks.</summary>
    private IEnumerable<Schedule> MatchWeights() => Matches.IsEmpty
        ? Kind().Features.Select(term => Weight(term.Weight)!)
        : Matches.Select(match => WeightOf(match, Kind()));

    private Schedule WeightOf(LayerMatch match, DistillationMethod method) =>
        match.Weight
        ?? (method.Features.FirstOrDefault(term => term.Loss.Name == match.Loss) is { } term ? Weight(term.Weight)! : AutoWeights ? 1 : FeatureLosses.Of(match.Loss).Default);

    private ImmutableArray<LayerMatch> ResolvedMatches(DistillationMethod method, Network student, Network? teacher)
    {
        if (Matches.IsEmpty && method.Features.IsEmpty)
            return [];
        if (teacher is null)
            throw MenutException.WrongUsage($"{(Matches.IsEmpty ? $"--method {method.Name}" : "--match")} compares layers: it needs one teacher, and that a network.");
        ImmutableArray<LayerMatch> all = Matches.IsEmpty
            ? [.. LayerPairs.Of(method.Pairs, student, teacher).SelectMany(pair => method.Features.Select(term => new LayerMatch(pair.Student, pair.Teacher, term.Loss.Name, Weight(term.Weight))))]
            : [.. Matches.Select(match => match with { Weight = WeightOf(match, method) })];
        if (all.IsEmpty)
            throw MenutException.WrongUsage($"--method {method.Name}: no stages of {student.Name} and {teacher.Name} end in maps of the same reduction; name layers with --match.");
        foreach (var match in all)
            LayerPairs.Check(match, student, teacher);
        return all;
    }

    private Schedule? Given(WeightName name) => name switch
    {
        WeightName.Alpha => Alpha,
        WeightName.Beta => Beta,
        _ => Gamma,
    };

    private static string Option(WeightName name) => name switch
    {
        WeightName.Alpha => "--alpha",
        WeightName.Beta => "--beta",
        _ => "--gamma",
    };

    private static void Require(Schedule? schedule, Func<double, bool> holds, string option, string range)
    {
        if (schedule is not null && !(holds(schedule.Least) && holds(schedule.Most)))
            throw MenutException.WrongUsage($"{option} {schedule} is out of range: {range}.");
    }
}
