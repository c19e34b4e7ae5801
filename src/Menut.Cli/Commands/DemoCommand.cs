using System.CommandLine;
using System.Globalization;
using Menut.Cli.Comparison;
using Menut.Cli.Demo;
using Menut.Cli.Frame;
using Menut.Cli.Progress;
using Menut.Cli.Runs;
using Menut.Comparison;
using Menut.Comparison.Exports;
using Menut.Weights;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut demo</c>: the main job on real data in minutes. A teacher, a student alone, the student distilled, side by side.</summary>
internal sealed class DemoCommand : MenutCommand
{
    private const string ComparisonFile = "compare.html";

    private readonly Option<string?> _output = new("--output") { HelpName = "DIR", Description = "A new folder for the three runs (runs/demo-N)." };
    private readonly Option<long?> _seed = new("--seed") { HelpName = "N", Description = "Decides everything that is random (1)." };
    private readonly Option<string?> _data = new("--data") { HelpName = "DATA", Description = "Other pictures than fashion-mnist." };
    private readonly Option<int?> _epochs = new("--epochs") { HelpName = "N", Description = "Epochs of each training; few are quick and not accurate." };
    private readonly Option<int?> _batchSize = new("--batch-size") { HelpName = "N", Description = "Pictures a step; fewer for small sets (128)." };
    private readonly Option<int?> _threads = new("--threads") { HelpName = "N", Description = "Threads of one operation (one a core)." };

    public DemoCommand()
        : base("demo", "Train a teacher, a student and a distilled student on real data, and compare them.", "menut demo", "menut demo --json")
    {
        foreach (Option option in (Option[])[_output, _seed, _data, _epochs, _batchSize, _threads])
            Add(option);
    }

    protected override int Run(CommandContext context)
    {
        var recipe = Recipe(context);
        string output = context.Value(_output) ?? OutputFolder.Next("demo");
        OutputFolder.RequireFresh(output);
        using var ledger = RunLedger.Open();
        var demo = new DemoRun(context, recipe, output, context.Value(_threads));
        var (teacher, student, distilled) = demo.Run(ledger);

        var table = ComparisonTable.Of([teacher.Id, student.Id, distilled.Id], new ComparisonOptions { Baseline = teacher.Id }, store: ledger.Store);
        AtomicFile.WriteText(ComparisonFile, Export.Write(table, ExportFormat.Html));
        var answer = new DemoAnswer(
            DemoModel.Of(recipe.Teacher.Title, teacher), DemoModel.Of(recipe.Student.Title, student), DemoModel.Of(recipe.DistilledTitle, distilled),
            teacher.Plan.Data.Name, recipe.Seed, demo.Elapsed.TotalSeconds, ComparisonFile);
        context.Answer(answer, CliJson.Default.DemoAnswer, console =>
        {
            ComparisonDrawing.Draw(console, TerminalTable.Of(table));
            DrawVerdict(console, answer);
        });
        return ExitCodes.Done;
    }

    private DemoRecipe Recipe(CommandContext context)
    {
        var recipe = DemoRecipe.Default;
        recipe = recipe with
        {
            Data = context.Value(_data) ?? recipe.Data,
            Seed = context.Value(_seed) ?? recipe.Seed,
            TeacherRecipe = Changed(context, recipe.TeacherRecipe),
            StudentRecipe = Changed(context, recipe.StudentRecipe),
        };
        recipe.TeacherRecipe.Validate();
        recipe.StudentRecipe.Validate();
        if (context.Value(_threads) is < 1)
            throw MenutException.WrongUsage($"--threads {context.Value(_threads)} is out of range: 1 or more.");
        return recipe;
    }

    private Training.Recipe Changed(CommandContext context, Training.Recipe recipe) => recipe with
    {
        Epochs = context.Value(_epochs) ?? recipe.Epochs,
        BatchSize = context.Value(_batchSize) ?? recipe.BatchSize,
    };

    private static void DrawVerdict(IAnsiConsole console, DemoAnswer answer)
    {
        if (answer is { Teacher.Accuracy: { } teacher, Student.Accuracy: { } student, Distilled.Accuracy: { } distilled } && teacher > 0)
        {
            console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"Distilled, the student keeps {Tables.Percent(distilled / teacher)} of its teacher's accuracy (alone: {Tables.Percent(student / teacher)}) "
                + $"for 1/{(double)answer.Teacher.Macs / answer.Distilled.Macs:0} of the multiply-adds."));
        }

        console.WriteLine(
            $"{ProgressText.Duration(TimeSpan.FromSeconds(answer.Seconds))} in all, seed {answer.Seed.ToString(CultureInfo.InvariantCulture)}. "
            + $"The comparison is in {answer.Comparison}; `menut serve` shows it beside everything else.");
    }
}
