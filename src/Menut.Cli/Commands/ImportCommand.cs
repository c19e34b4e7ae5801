using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Cli.Import;
using Menut.Cli.Models;
using Menut.Comparison.Store;
using Menut.Costs;
using Menut.Networks;
using Menut.Weights;
using Menut.Weights.Import;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut import</c>: a model out of weights that another program wrote, or out of an ONNX file.</summary>
internal sealed class ImportCommand : MenutCommand
{
    private readonly Argument<string> _file = new("file") { HelpName = "FILE", Description = "PyTorch (.pth, .pt, .bin), safetensors or ONNX, told apart by content." };

    private readonly Option<string?> _source = new("--source")
    {
        HelpName = "LIBRARY/MODEL", Description = "The publication whose padding, epsilon and preprocessing apply: timm/tf_efficientnet_b0.ns_jft_in1k.",
    };

    private readonly Option<string?> _network = new("--network") { HelpName = "NETWORK", Description = "What it is, where neither name nor weights tell." };
    private readonly Option<double?> _width = new("--width") { HelpName = "FACTOR", Description = "Its width multiplier." };
    private readonly Option<double?> _depth = new("--depth") { HelpName = "FACTOR", Description = "Its depth multiplier." };
    private readonly Option<int?> _resolution = new("--resolution") { HelpName = "PIXELS", Description = "Height and width of the pictures it shall take." };

    private readonly Option<int?> _classes = new("--classes")
    {
        HelpName = "N", Description = "Classes that are wanted: where the file has others, its classifier is left out.",
    };

    private readonly Option<string?> _classNames = new("--class-names")
    {
        HelpName = "FILE", Description = "Names of the classes: one a line, or JSON.",
    };

    private readonly Option<bool> _auxiliary = new("--auxiliary-head") { Description = "Keep Inception-v3's auxiliary head." };
    private readonly Option<string?> _output = new("--output") { HelpName = "FILE", Description = "The model file (NAME.safetensors in this folder)." };
    private readonly Option<bool> _force = new("--force") { Description = "Write over whatever is there." };

    public ImportCommand()
        : base("import", "Make a model of weights from PyTorch, timm or torchvision, or of an ONNX file.",
            "menut import tf_efficientnet_b0_ns-c0e6a31c.pth", "menut import model.safetensors --source timm/mobilenetv3_large_100.ra_in1k",
            "menut import checkpoint.pth --network resnet50 --class-names classes.txt", "menut import network.onnx")
    {
        _network.CompletionSources.Add(_ => KnownNetworks.All.Select(known => new System.CommandLine.Completions.CompletionItem(known.Name)));
        Add(_file);
        foreach (Option option in (Option[])[_source, _network, _width, _depth, _resolution, _classes, _classNames, _auxiliary, _output, _force])
            Add(option);
    }

    protected override int Run(CommandContext context)
    {
        string file = context.Value(_file);
        var imported = ImportReader.Read(file, new ImportOptions
        {
            Source = context.Value(_source),
            Network = context.Value(_network),
            Width = context.Value(_width),
            Depth = context.Value(_depth),
            Resolution = context.Value(_resolution),
            Classes = context.Value(_classes),
            AuxiliaryHead = context.Value(_auxiliary),
        });
        string? output = imported.Model is { } model ? Save(context, Named(context, model), file, imported.Source) : null;
        var answer = new ImportAnswer(
            output, imported.Network.Name, imported.Source, imported.Names, NetworkCost.Of(imported.Network).Parameters, imported.Network.Resolution,
            imported.Network.Classes, imported.Missing, imported.Unused, imported.Problems, imported.Notes);
        context.Answer(answer, CliJson.Default.ImportAnswer, console => Draw(console, answer));
        if (output is not null)
            return ExitCodes.Done;
        context.Fault($"{file} doesn't fit {imported.Network.Name} as {imported.Names} names it: {imported.Problems.Length} of its weights don't agree; nothing is written.");
        return ExitCodes.WrongData;
    }

    private Model Named(CommandContext context, Model model) => context.Value(_classNames) is not { } names
        ? model
        : new(model.Network, model.Tensors, ClassNameFile.Read(names, model.Network.Classes), model.Preprocessing, model.Provenance);

    private string Save(CommandContext context, Model model, string file, string? source)
    {
        string output = ImportOutput.Path(context.Value(_output), file, source);
        ImportOutput.RequireFree(output, file, context.Value(_force));
        using var store = RunStore.Open(DataHome.Default.StorePath);
        new Model(model.Network, model.Tensors, model.Classes, model.Preprocessing, model.Provenance with { MenutVersion = Overview.Version }).Save(output);

        // A file that is imported again is the same run.
        string full = Path.GetFullPath(output), id = store.Find(full)?.Id ?? RunStore.NewId();
        store.Save(ModelRun.Of(id, model, full, Path.GetFileNameWithoutExtension(output), TimeProvider.System.GetUtcNow()));
        return output;
    }

    private static void Draw(IAnsiConsole console, ImportAnswer answer)
    {
        if (answer.Problems.Length > 0)
        {
            var table = Tables.Create("what doesn't agree");
            foreach (string problem in answer.Problems)
                table.Row(problem);
            console.Write(table);
        }

        if (answer.Unused.Length > 0)
        {
            var table = Tables.Create("in the file, and not used");
            foreach (string key in answer.Unused)
                table.Row(key);
            console.Write(table);
        }

        console.Write(Tables.Facts(
            ("model", answer.Model),
            ("network", answer.Network),
            ("source", answer.Source),
            ("key names", answer.Names),
            ("input", $"{answer.Resolution}x{answer.Resolution} pixels"),
            ("classes", Tables.Count(answer.Classes)),
            ("parameters", Tables.Count(answer.Parameters))));
        foreach (string note in answer.Notes)
            console.WriteLine(note);
        if (answer.Model is { } model)
            console.WriteLine($"Next: menut predict {CommandText.Quote(model)} PICTURE, or menut train DATA --from {CommandText.Quote(model)}");
    }
}
