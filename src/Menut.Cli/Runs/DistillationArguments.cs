using System.CommandLine;
using System.CommandLine.Completions;
using Menut.Cli.Frame;
using Menut.Training.Distillation;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Methods;
using Menut.Training.Distillation.Schedules;

namespace Menut.Cli.Runs;

/// <summary>The options that say how a student is taught.</summary>
internal sealed class DistillationArguments
{
    private const string Form = "A number, or one that changes: warmup(9, 2), linear(0, 1, 10), cosine(4, 1).";

    private static readonly Choices<TeacherMean> Means =
        new("--mean", ("arithmetic", TeacherMean.Arithmetic), ("geometric", TeacherMean.Geometric));

    /// <summary>The word that leaves the choice to a race.</summary>
    private const string Auto = "auto";

    private readonly Option<string?> _method = new("--method")
    {
        HelpName = "METHOD", Description = $"How it is taught ({DistillationMethods.Default}): {string.Join(", ", DistillationMethods.All.Select(method => method.Name))}; or auto, which a short race on validation chooses.",
    };

    private readonly Option<string?> _temperature = new("--temperature")
    {
        HelpName = "T", Description = $"Softens both distributions ({TemperatureOf(DistillationMethods.Default)}; others have their own). {Form}",
    };

    private readonly Option<string?> _alpha = new("--alpha")
    {
        HelpName = "WEIGHT",
        Description = $"Weight of what the teacher says ({DistillationMethods.Of(DistillationMethods.Default).Weights.First().Default}; others have their own). For {string.Join(" and ", DistillationMethods.All.Where(method => method.SharesWithLabels).Select(method => method.Name))} true labels have the rest of 1.",
    };

    private readonly Option<string?> _beta = new("--beta") { HelpName = "WEIGHT", Description = $"Weight of {Terms(WeightName.Beta)}." };
    private readonly Option<string?> _gamma = new("--gamma") { HelpName = "WEIGHT", Description = $"Weight of {Terms(WeightName.Gamma)}." };
    private readonly Option<bool> _autoWeights = new("--auto-weights")
    {
        Description = "Weights are parts of the true labels' gradient (1 where nothing is said), measured in the first steps.",
    };

    private readonly Option<string?> _hardWeight = new("--hard-weight") { HelpName = "WEIGHT", Description = "Weight of the true labels (the method's own)." };
    private readonly Option<string?> _mean = new("--mean") { HelpName = Means.HelpName, Description = "How several teachers become one (arithmetic)." };
    private readonly Option<string[]> _matches = new("--match")
    {
        HelpName = "LAYER=LAYER:LOSS[:WEIGHT]",
        Description = $"A layer of the student that learns from one of the teacher, by {string.Join(", ", FeatureLosses.All.Select(loss => loss.Name))}; may be given again. `menut describe --nodes` lists layers.",
    };

    public DistillationArguments(Command command)
    {
        _method.CompletionSources.Add(_ => DistillationMethods.All.Select(method => new CompletionItem(method.Name, documentation: method.Title)));
        foreach (Option option in (Option[])[_method, _temperature, _alpha, _beta, _gamma, _hardWeight, _autoWeights, _mean, _matches])
            command.Add(option);
    }

    /// <summary>Whether a race is to choose.</summary>
    /// <exception cref="MenutException">And something else is chosen, too.</exception>
    public bool IsAuto(CommandContext context)
    {
        if (!Auto.Equals(context.Value(_method), StringComparison.OrdinalIgnoreCase))
            return false;
        var given = new (Option Option, bool IsGiven)[]
        {
            (_temperature, context.Value(_temperature) is not null), (_alpha, context.Value(_alpha) is not null), (_beta, context.Value(_beta) is not null),
            (_gamma, context.Value(_gamma) is not null), (_hardWeight, context.Value(_hardWeight) is not null), (_autoWeights, context.Value(_autoWeights)),
            (_matches, context.Value(_matches) is { Length: > 0 }),
        };
        return given.FirstOrDefault(option => option.IsGiven).Option is { } chosen
            ? throw MenutException.WrongUsage($"{chosen.Name}: --method auto chooses it.")
            : true;
    }

    /// <summary>What a race starts from.</summary>
    public DistillationOptions ReadForRace(CommandContext context) => new() { Mean = context.Value(_mean) is { } mean ? Means.Of(mean) : TeacherMean.Arithmetic };

    /// <summary>What the command line says, and the rest from a run that goes on.</summary>
    /// <param name="context">The command.</param>
    /// <param name="saved">How the run was taught; null for a new one.</param>
    /// <exception cref="MenutException">It cannot be.</exception>
    public DistillationOptions Read(CommandContext context, DistillationOptions? saved)
    {
        var others = saved ?? new DistillationOptions();
        // Another method's numbers mean something else.
        if (context.Value(_method) is { } method && DistillationMethods.Of(method).Name != others.Method)
            others = new DistillationOptions { Method = DistillationMethods.Of(method).Name, Mean = others.Mean };
        var options = others with
        {
            Temperature = Schedule(context, _temperature) ?? others.Temperature,
            Alpha = Schedule(context, _alpha) ?? others.Alpha,
            Beta = Schedule(context, _beta) ?? others.Beta,
            Gamma = Schedule(context, _gamma) ?? others.Gamma,
            HardWeight = Schedule(context, _hardWeight) ?? others.HardWeight,
            AutoWeights = context.Value(_autoWeights) || others.AutoWeights,
            Mean = context.Value(_mean) is { } mean ? Means.Of(mean) : others.Mean,
            Matches = context.Value(_matches) is { Length: > 0 } matches ? [.. matches.Select(LayerMatch.Parse)] : others.Matches,
        };
        options.Validate();
        return options;
    }

    private static Schedule? Schedule(CommandContext context, Option<string?> option) =>
        context.Value(option) is { } text ? Training.Distillation.Schedules.Schedule.Parse(text, option.Name) : null;

    private static Schedule? TemperatureOf(string method) => DistillationMethods.Of(method).Temperature;

    /// <summary>"soft (soft-labels: 0.9), target (dkd: ...)": the terms that a letter weighs, with their defaults.</summary>
    private static string Terms(WeightName name) => string.Join(", ", DistillationMethods.All.SelectMany(method => method.Weights
        .Where(weight => weight.Name == name)
        .Select(weight => $"{weight.Term} ({method.Name}: {weight.Default})")));
}
