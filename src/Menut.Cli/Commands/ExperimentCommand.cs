using System.Collections.Immutable;
using System.CommandLine;
using Menut.Cli.Data;
using Menut.Cli.Experiments;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Cli.Runs;
using Menut.Training.Data;
using Menut.Training.Experiments;
using Menut.Weights;

namespace Menut.Cli.Commands;

/// <summary><c>menut experiment</c>: the experiments of the paper on distillation, each with what should come out.</summary>
internal sealed class ExperimentCommand : MenutCommand
{
    private readonly Argument<string> _name = new("name")
    {
        HelpName = "NAME", Description = "Which; without it, all are listed with what they should show.", DefaultValueFactory = _ => "",
    };

    private readonly Argument<string> _data = new("data")
    {
        HelpName = "DATA", Description = "A named set, a folder with one folder a class, or a .csv of path and label (fashion-mnist).", DefaultValueFactory = _ => FashionMnist.Name,
    };

    private readonly Option<string?> _output = new("--output") { HelpName = "DIR", Description = "A new folder for its runs (runs/NAME-N)." };
    private readonly Option<bool> _resume = new("--resume") { Description = "Go on with what --output holds; what is finished is not repeated." };
    private readonly Option<int> _seeds = new("--seeds") { HelpName = "N", Description = "Repetitions (1).", DefaultValueFactory = _ => 1 };
    private readonly Option<long> _seed = new("--seed") { HelpName = "N", Description = "Seed of the first; the others follow it (1).", DefaultValueFactory = _ => 1 };
    private readonly Option<bool> _quick = new("--quick") { Description = "A few pictures and one epoch: shows that it runs, and judges nothing." };
    private readonly Option<string?> _teacher = new("--teacher") { HelpName = "MODEL", Description = "A trained teacher, instead of training one." };
    private readonly Option<int?> _epochs = new("--epochs") { HelpName = "N", Description = "Epochs of a student on all pictures (5)." };

    private readonly Option<string[]> _omit = new("--omit")
    {
        HelpName = "CLASS", Description = "omitted-class: what is left out; may be given again (the fourth class).", AllowMultipleArgumentsPerToken = true,
    };

    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "Threads of one operation (one a core)." };

    public ExperimentCommand()
        : base("experiment", "Run the experiments of the paper on distillation.",
            "menut experiment", "menut experiment few-data --seeds 3", "menut experiment omitted-class --omit Shirt --quick")
    {
        _name.CompletionSources.Add(_ => KnownExperiments.All.Select(known => new System.CommandLine.Completions.CompletionItem(known.Name)));
        Add(_name);
        Add(_data);
        foreach (Option option in (Option[])[_output, _resume, _seeds, _seed, _quick, _teacher, _epochs, _omit, _threads])
            Add(option);
    }

    protected override int Run(CommandContext context)
    {
        if (context.Value(_name).Length == 0)
        {
            ExperimentDescription[] all = [.. KnownExperiments.All.Select(ExperimentDescription.Of)];
            context.Answer(all, CliJson.Default.ExperimentDescriptionArray, console => ExperimentDrawing.Draw(console, KnownExperiments.All));
            return ExitCodes.Done;
        }

        var experiment = KnownExperiments.Get(context.Value(_name));
        var scale = Scale(context);
        var seeds = Seeds(context);
        string output = Output(context, experiment);
        (string Path, Model Model)? teacher = context.Value(_teacher) is { } path ? (path, ModelSource.Load(context, path)) : null;
        if (context.Value(_threads) is < 1)
            throw MenutException.WrongUsage($"--threads {context.Value(_threads)} is out of range: 1 or more.");

        // A teacher that is there has seen the pictures that its own seed gave it.
        long splitSeed = teacher?.Model.Provenance.Seed ?? seeds[0];
        ExperimentReport report;
        using (var progress = context.StartProgress())
        using (var stages = new ExperimentStages(context, progress))
        {
            var settings = new ExperimentSettings
            {
                Data = DataOpening.OpenAloud(context, progress, context.Value(_data), splitSeed),
                SplitSeed = splitSeed,
                Output = output,
                Resume = context.Value(_resume),
                Seeds = seeds,
                Scale = scale,
                Teacher = teacher,
                Omitted = [.. context.Value(_omit) ?? []],
                Threads = context.Value(_threads),
            };
            report = Run(context, experiment, new Laboratory(settings, stages, context.Cancellation), output);
        }

        context.Answer(report, CliJson.Default.ExperimentReport, console => ExperimentDrawing.Draw(console, report));
        return ExitCodes.Done;
    }

    private static ExperimentReport Run(CommandContext context, IExperiment experiment, Laboratory laboratory, string output)
    {
        try
        {
            return experiment.Run(laboratory);
        }
        catch (OperationCanceledException) when (context.Cancellation.IsCancellationRequested)
        {
            throw new StoppedException(
                $"Stopped and saved in {output}. To go on: the same command with --output {CommandText.Quote(output)} --resume");
        }
    }

    private ExperimentScale Scale(CommandContext context)
    {
        var scale = context.Value(_quick) ? ExperimentScale.Quick : ExperimentScale.Full;
        scale = scale with { StudentRecipe = scale.StudentRecipe with { Epochs = context.Value(_epochs) ?? scale.StudentRecipe.Epochs } };
        scale.StudentRecipe.Validate();
        return scale;
    }

    private ImmutableArray<long> Seeds(CommandContext context)
    {
        int count = context.Value(_seeds);
        if (count is < 1 or > 1000)
            throw MenutException.WrongUsage($"--seeds {count} is out of range: 1 to 1000.");
        return [.. Enumerable.Range(0, count).Select(i => context.Value(_seed) + i)];
    }

    private string Output(CommandContext context, IExperiment experiment)
    {
        string? given = context.Value(_output);
        if (!context.Value(_resume))
        {
            string fresh = given ?? OutputFolder.Next(experiment.Name);
            OutputFolder.RequireFresh(fresh);
            return fresh;
        }

        if (given is null)
            throw MenutException.WrongUsage("--resume needs --output: which experiment is to go on?");
        return Directory.Exists(given) ? given : throw MenutException.WrongUsage($"--resume: there is no folder {given}.");
    }
}
