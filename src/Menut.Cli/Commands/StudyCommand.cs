using System.CommandLine;
using System.Globalization;
using System.Text.Json.Nodes;
using Menut.Cli.Data;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Cli.Progress;
using Menut.Cli.Runs;
using Menut.Cli.Studies;
using Menut.Training;
using Menut.Training.Data;
using Menut.Training.Studies;
using Menut.Training.Studies.Descriptions;
using Menut.Training.Studies.Tables;
using Menut.Weights;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut study</c>: methods, students and seeds at equal budgets, from one description.</summary>
internal sealed class StudyCommand : MenutCommand
{
    private static readonly Choices<StudyFormat> Formats = new(
        "--format", ("table", StudyFormat.Table), ("json", StudyFormat.Json), ("csv", StudyFormat.Csv), ("markdown", StudyFormat.Markdown));

    private readonly Argument<string?> _file = new("file") { HelpName = "FILE", Description = "The study's description, as --init prints one.", Arity = ArgumentArity.ZeroOrOne, DefaultValueFactory = _ => null };
    private readonly Option<bool> _init = new("--init") { Description = "Print a description to start from." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "Say which trials there would be, and how long they would take." };
    private readonly Option<string?> _output = new("--output") { HelpName = "DIR", Description = "The study's folder (FILE without its ending)." };
    private readonly Option<string?> _seeds = new("--seeds") { HelpName = "N,N,...", Description = "Instead of the description's seeds." };
    private readonly Option<int?> _epochs = new("--epochs") { HelpName = "N", Description = "Instead of the recipe's epochs." };
    private readonly Option<int?> _batchSize = new("--batch-size") { HelpName = "N", Description = "Instead of the recipe's pictures a step." };
    private readonly Option<bool> _retry = new("--retry") { Description = "Try trials that failed again." };
    private readonly Option<string?> _format = new("--format") { HelpName = Formats.HelpName, Description = "The table's form (table)." };
    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "Threads of one operation (one a core)." };
    private readonly Option<string?> _device = new("--device") { HelpName = "auto|cpu|cuda", Description = "Where to compute (auto)." };

    public StudyCommand()
        : base("study", "Compare methods of training fairly: many trials at equal budgets, from one description.",
            "menut study --init > study.json", "menut study study.json --dry-run", "menut study study.json", "menut study study.json --seeds 1 --epochs 2 --output quick")
    {
        Add(_file);
        foreach (Option option in (Option[])[_init, _dryRun, _output, _seeds, _epochs, _batchSize, _retry, _format, _threads, _device])
            Add(option);
    }

    protected override int Run(CommandContext context)
    {
        if (context.Value(_init))
        {
            context.Answer(StudyExample.Text);
            return ExitCodes.Done;
        }

        string file = context.Value(_file) ?? throw MenutException.WrongUsage("A description is needed: `menut study --init > study.json` makes one.");
        var format = Format(context);
        var study = StudyFile.Read(Changed(context, StudyFile.ReadObject(file)), file);

        // Its seed, its splits and its answers are asked for in different places; it is read once.
        var models = new Dictionary<string, Model>();
        Model Load(string model) => models.TryGetValue(model, out var known) ? known : models[model] = ModelSource.Load(context, model);
        var options = RunOptions(context, file, Load);
        using var ledger = RunLedger.Open();
        StudyTable table;
        string data;
        long seed = study.SplitSeed ?? (study.Teachers[0].Model is { } teacher ? Load(teacher).Provenance.Seed : null) ?? study.Seeds[0];
        using (var progress = context.StartProgress())
        {
            var opened = DataOpening.OpenAloud(context, progress, study.Data, seed);
            data = opened.Name;
            foreach (string model in study.Teachers.Select(teacher => teacher.Model).OfType<string>())
                OtherSplits.Warn(context, model, Load(model), opened, seed);
            using var stages = new StudyStages(context, progress);
            if (context.Value(_dryRun))
                return Estimate(context, StudyEstimate.Of(study, opened, seed, options, stages, context.Cancellation), options.Folder);
            table = RunTrials(context, study, opened, seed, options, ledger, stages, file);
        }

        Say(context, table, format, StudyAnswer.Of(table, options.Folder, data, seed));
        return table.Failed.Any() ? ExitCodes.Failed : ExitCodes.Done;
    }

    private StudyTable RunTrials(
        CommandContext context, StudyDescription study, PictureDataSet data, long seed, StudyOptions options, RunLedger ledger, StudyStages stages, string file)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(options.Folder));
        try
        {
            return Study.Run(study, data, seed, options with { Finished = (trial, plan) => ledger.Enter(context, plan, $"{name}/{trial.Name}") }, stages, stages, context.Cancellation);
        }
        catch (OperationCanceledException) when (Directory.Exists(options.Folder))
        {
            throw new StoppedException($"Stopped and saved in {options.Folder}. To go on: {GoOn(context, file)}");
        }
    }

    private StudyOptions RunOptions(CommandContext context, string file, Func<string, Model> loadModel)
    {
        if (context.Value(_threads) is < 1)
            throw MenutException.WrongUsage($"--threads {context.Value(_threads)} is out of range: 1 or more.");
        string folder = context.Value(_output) ?? Path.ChangeExtension(file, null);
        if (File.Exists(folder))
            throw MenutException.WrongUsage($"The study's folder would be {folder}, which is a file: choose another by --output.");
        return new()
        {
            Folder = folder,
            LoadModel = loadModel,
            Retry = context.Value(_retry),
            Threads = context.Value(_threads),
            Device = context.Value(_device) ?? "auto",
        };
    }

    /// <summary>The description with what the command line says instead.</summary>
    private JsonObject Changed(CommandContext context, JsonObject study)
    {
        if (context.Value(_seeds) is { } seeds)
        {
            var list = new JsonArray();
            foreach (string seed in seeds.Split(','))
            {
                list.Add(long.TryParse(seed.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
                    ? JsonValue.Create(number)
                    : throw MenutException.WrongUsage($"--seeds {seeds}: '{seed}' is no whole number; write 1,2,3."));
            }

            study["seeds"] = list;
        }

        foreach (var (key, value) in new[] { ("epochs", context.Value(_epochs)), ("batch_size", context.Value(_batchSize)) })
        {
            if (value is null)
                continue;
            if (study["recipe"] is not JsonObject)
                study["recipe"] = new JsonObject();
            study["recipe"]![key] = value;
        }

        return study;
    }

    private StudyFormat Format(CommandContext context)
    {
        var format = context.Value(_format) is { } word ? Formats.Of(word) : context.Json ? StudyFormat.Json : StudyFormat.Table;
        return context.Json && format != StudyFormat.Json
            ? throw MenutException.WrongUsage($"--json and --format {context.Value(_format)} exclude each other.")
            : format;
    }

    private static void Say(CommandContext context, StudyTable table, StudyFormat format, StudyAnswer answer)
    {
        switch (format)
        {
            case StudyFormat.Csv:
                context.Answer(StudyText.Csv(table));
                break;
            case StudyFormat.Markdown:
                context.Answer(StudyText.Markdown(table));
                break;
            case StudyFormat.Json:
                context.AnswerJson(answer, CliJson.Default.StudyAnswer);
                break;
            default:
                context.Draw(console => StudyDrawing.Draw(console, table));
                break;
        }
    }

    private static int Estimate(CommandContext context, StudyEstimate estimate, string folder)
    {
        var answer = new EstimateAnswer(
            folder, estimate.Trials.Length, estimate.Finished, estimate.Seconds,
            [.. estimate.Trials.Select(trial => new EstimatedTrialAnswer(trial.Trial.Name, trial.Trial.Kind.ToString().ToLowerInvariant(), trial.Trial.Seed, trial.Epochs, trial.Pictures))]);
        context.Answer(answer, CliJson.Default.EstimateAnswer, console =>
        {
            var table = Tables.Create("trial", "for", "seed>", "epochs>", "pictures>");
            foreach (var trial in answer.List)
                table.Row(trial.Name, trial.Kind, Tables.Count(trial.Seed), Tables.Count(trial.Epochs), Tables.Count(trial.Pictures));
            console.Write(table);
            string finished = answer.Finished > 0 ? $", of which {Tables.Count(answer.Finished)} are finished" : "";
            console.WriteLine($"{Tables.Count(answer.Trials)} trials{finished}; about {ProgressText.Duration(TimeSpan.FromSeconds(answer.Seconds))} of training steps, measured on a few of them just now.");
        });
        return ExitCodes.Done;
    }

    private string GoOn(CommandContext context, string file)
    {
        var words = new List<string> { "menut study", CommandText.Quote(file) };
        foreach (var (option, value) in new (Option Option, object? Value)[]
        {
            (_output, context.Value(_output)), (_seeds, context.Value(_seeds)), (_epochs, context.Value(_epochs)), (_batchSize, context.Value(_batchSize)),
            (_threads, context.Value(_threads)), (_device, context.Value(_device)), (_format, context.Value(_format)),
        })
        {
            if (value is not null)
                words.Add($"{option.Name} {CommandText.Quote(Convert.ToString(value, CultureInfo.InvariantCulture)!)}");
        }

        if (context.Value(_retry))
            words.Add(_retry.Name);
        return string.Join(' ', words);
    }
}
