using System.CommandLine;
using Menut.Cli.Comparison;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Comparison;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;
using Menut.Comparison.Store;
using Menut.Comparison.Structure;
using Menut.Weights;

namespace Menut.Cli.Commands;

/// <summary><c>menut compare</c>: methods, networks and runs side by side.</summary>
internal sealed class CompareCommand : MenutCommand
{
    private static readonly string[] ThreeMethods = ["mobilenet", "efficientnet", "knowledge-distillation"];

    /// <summary>Null is the table for the terminal.</summary>
    private static readonly Choices<ExportFormat?> Formats = new(
        "--format", [("table", null), .. ExportForm.All.Select(form => (form.Word, (ExportFormat?)form.Format))]);

    private readonly Argument<string[]> _things = new("things")
    {
        HelpName = "THING...",
        Description = "Methods, networks, runs by id, name or folder, and model or .onnx files (mobilenet efficientnet knowledge-distillation).",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<string?> _format = new("--format") { HelpName = Formats.HelpName, Description = "The form (table; with --output by its ending)." };
    private readonly Option<string?> _output = new("--output") { HelpName = "FILE", Description = "Write it to a file." };
    private readonly Option<bool> _all = new("--all") { Description = "Write every method of the catalogue instead (--format or --output says how)." };
    private readonly Option<bool> _structure = new("--structure") { Description = "Two networks block by block." };
    private readonly Option<bool> _differences = new("--differences") { Description = "Only the rows that differ." };
    private readonly Option<string?> _baseline = new("--baseline") { HelpName = "THING", Description = "Say how far the others lie from this one." };
    private readonly Option<string> _language = new("--language") { HelpName = "ca|en|es|fr|de|tr|ar", Description = "Language.", DefaultValueFactory = _ => "en" };

    public CompareCommand()
        : base("compare", "Compare methods, networks and your own runs side by side.",
            "menut compare", "menut compare mobilenet_v1 resnet50 efficientnet_b0 --baseline resnet50",
            "menut compare efficientnet_b0 efficientnet_lite0 --structure", "menut compare runs/mobilenet_v1-1 runs/efficientnet_b0-1 --output compare.html")
    {
        Add(_things);
        foreach (Option option in (Option[])[_format, _output, _all, _structure, _differences, _baseline, _language])
            Add(option);
    }

    protected override int Run(CommandContext context)
    {
        string? output = context.Value(_output);
        if (context.Value(_structure))
            return CompareStructures(context, output);
        var format = Format(context, output);
        if (context.Value(_all))
            return WriteAll(context, format, output);
        using var store = OpenStore();
        var table = ComparisonTable.Of(
            context.Value(_things) is { Length: > 0 } things ? things : ThreeMethods,
            new ComparisonOptions
            {
                Language = Language.Get(context.Value(_language)!),
                Baseline = context.Value(_baseline),
                DifferencesOnly = context.Value(_differences),
                FindModel = text => FindModel(context, text),
            },
            store: store);

        if (output is not null)
            Save(context, Export.Write(table, format ?? ExportFormat.Markdown), format ?? ExportFormat.Markdown, output);
        else if (format is { } form)
            context.Answer(Export.Write(table, form));
        else
            context.Draw(console => ComparisonDrawing.Draw(console, TerminalTable.Of(table)));
        return ExitCodes.Done;
    }

    private int WriteAll(CommandContext context, ExportFormat? format, string? output)
    {
        foreach (var (given, option) in new[] { (context.Value(_things) is { Length: > 0 }, "THING"), (context.Value(_differences), "--differences"), (context.Value(_baseline) is not null, "--baseline") })
        {
            if (given)
                throw MenutException.WrongUsage($"--all and {option} exclude each other: --all writes every method of the catalogue.");
        }

        if (format is not { } form)
            throw MenutException.WrongUsage($"--all needs --format: {string.Join(", ", ExportForm.All.Select(known => known.Word))}.");
        string text = Export.Write(MethodCatalogue.Default, Language.Get(context.Value(_language)!), form);
        if (output is not null)
            Save(context, text, form, output);
        else
            context.Answer(text);
        return ExitCodes.Done;
    }

    private int CompareStructures(CommandContext context, string? output)
    {
        var language = Language.Get(context.Value(_language)!);
        if (context.Value(_things) is not [var left, var right])
            throw MenutException.WrongUsage("--structure compares two networks: name both.");
        if (context.Value(_format) is { } format and not "json")
            throw MenutException.WrongUsage($"--structure has no --format {format}: a table, or json.");
        if (context.Value(_baseline) is not null)
            throw MenutException.WrongUsage("--structure and --baseline exclude each other: the first network is what the second is compared with.");
        var comparison = StructureComparison.Of(left, right, language);
        if (output is not null)
        {
            AtomicFile.WriteText(output, StructureJson.Write(comparison));
            context.Answer(new SavedComparison(output, "json"), CliJson.Default.SavedComparison, console => console.Profile.Out.Writer.WriteLine($"Wrote {output}"));
        }
        else if (context.Json || context.Value(_format) is not null)
        {
            context.Answer(StructureJson.Write(comparison));
        }
        else
        {
            context.Draw(console => StructureDrawing.Draw(console, comparison, context.Value(_differences), language));
        }

        return ExitCodes.Done;
    }

    /// <summary>A model that nobody trained or imported here stands beside runs all the same.</summary>
    private static Run? FindModel(CommandContext context, string text) => ModelSource.LocateOrNull(text) is { } path
        ? ModelRun.Of(path, ModelSource.Load(context, text), path, Path.GetFileName(Path.TrimEndingDirectorySeparator(text)), DateTimeOffset.UnixEpoch)
        : null;

    private ExportFormat? Format(CommandContext context, string? output)
    {
        var asked = context.Value(_format) is { } word ? Formats.Of(word) : null;
        if (output is null)
        {
            return context.Json && asked is not (null or ExportFormat.Json)
                ? throw MenutException.WrongUsage($"--json and --format {context.Value(_format)} exclude each other: write the other format to a file by --output.")
                : context.Json ? ExportFormat.Json : asked;
        }

        return asked ?? ExportForm.OfExtension(Path.GetExtension(output))?.Format
            ?? throw MenutException.WrongUsage($"--output {output}: say the form by --format, or by an ending {string.Join(", ", ExportForm.All.Select(form => "." + form.Extension))}.");
    }

    private static void Save(CommandContext context, string text, ExportFormat format, string output)
    {
        var form = ExportForm.Of(format);
        AtomicFile.Write(output, stream => stream.Write(form.Bytes(text)));
        var answer = new SavedComparison(output, form.Word);
        context.Answer(answer, CliJson.Default.SavedComparison, console => console.Profile.Out.Writer.WriteLine($"Wrote {output}"));
    }

    /// <summary>Looking makes no store.</summary>
    private static RunStore? OpenStore()
    {
        string path = DataHome.Default.StorePath;
        return File.Exists(path) ? RunStore.Open(path) : null;
    }
}
