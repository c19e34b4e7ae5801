using System.CommandLine;
using Menut.Cli.Frame;
using Menut.Cli.Models;
using Menut.Costs;
using Menut.Onnx;
using Menut.Weights;
using Menut.Weights.Import;
using Menut.Weights.Names;

namespace Menut.Cli.Commands;

/// <summary><c>menut export</c>: a model as ONNX, or as a state dict under another library's names.</summary>
internal sealed class ExportCommand : MenutCommand
{
    private enum Format
    {
        Onnx,
        Safetensors,
    }

    private static readonly Choices<Format> Formats = new("--to", ("onnx", Format.Onnx), ("safetensors", Format.Safetensors));

    /// <summary>Null is Menut's own, with network, classes and preprocessing in the file.</summary>
    private static readonly Choices<WeightLibrary?> Namings = new(
        "--names", ("menut", null), ("timm", WeightLibrary.Timm), ("torchvision", WeightLibrary.Torchvision), ("efficientnet_pytorch", WeightLibrary.EfficientNetPyTorch));

    private readonly Argument<string> _model = new("model") { HelpName = "MODEL", Description = ModelSource.Description };
    private readonly Option<string?> _to = new("--to") { HelpName = Formats.HelpName, Description = "What to write (by the ending of --output)." };
    private readonly Option<string?> _names = new("--names") { HelpName = Namings.HelpName, Description = "Whose key names a safetensors file has (menut)." };
    private readonly Option<bool> _fold = new("--fold") { Description = "ONNX: put each batch norm into the convolution before it." };
    private readonly Option<bool> _withPreprocessing = new("--with-preprocessing") { Description = "ONNX: take RGB from 0 to 255 and normalise in the graph." };

    private readonly Option<int?> _opset = new("--opset")
    {
        HelpName = "N", Description = $"ONNX: operator set, {OnnxWriteOptions.LowestOpset} to {OnnxWriteOptions.HighestOpset} ({OnnxWriteOptions.LowestOpset}, which most programs read).",
    };

    private readonly Option<string?> _output = new("--output") { HelpName = "FILE", Description = "The file (by the model's name, in this folder)." };
    private readonly Option<bool> _force = new("--force") { Description = "Write over a file that is there." };

    public ExportCommand()
        : base("export", "Write a model as ONNX, or under the key names of timm or torchvision.",
            "menut export runs/mobilenet_v1-1 --to onnx", "menut export best.safetensors --to onnx --fold --with-preprocessing --output app.onnx",
            "menut export imported.safetensors --to safetensors --names timm")
    {
        Add(_model);
        foreach (Option option in (Option[])[_to, _names, _fold, _withPreprocessing, _opset, _output, _force])
            Add(option);
    }

    protected override int Run(CommandContext context)
    {
        string called = context.Value(_model);
        var format = FormatOf(context);
        var library = context.Value(_names) is { } names ? Namings.Of(names) : null;
        RefuseStrayOptions(context, format);

        string output = context.Value(_output) ?? DefaultOutput(called, format, library);
        if (Directory.Exists(output))
            throw MenutException.WrongUsage($"--output {output} is a folder: name a file.");
        string source = ModelSource.Locate(called);
        if (Directory.Exists(source))
            source = Model.Locate(source);
        if (File.Exists(source) && Path.GetFullPath(source) == Path.GetFullPath(output))
            throw MenutException.WrongUsage($"--output {output} is the model itself: choose another file.");
        if (File.Exists(output) && !context.Value(_force))
            throw MenutException.WrongUsage($"{output} exists: choose another --output, or add --force.");

        var model = ModelSource.Load(context, called);
        var answer = format == Format.Onnx ? ToOnnx(context, model, output) : ToSafetensors(model, output, library);
        context.Answer(answer, CliJson.Default.ExportAnswer, console => console.Write(Tables.Facts(
            ("file", answer.File),
            ("format", answer.Opset is { } opset ? $"ONNX, operator set {opset}" : $"safetensors, key names of {answer.Names}"),
            ("parameters", Tables.Count(answer.Parameters)),
            ("size", Tables.Bytes(answer.Bytes)))));
        return ExitCodes.Done;
    }

    private Format FormatOf(CommandContext context)
    {
        if (context.Value(_to) is { } word)
            return Formats.Of(word);
        return Path.GetExtension(context.Value(_output) ?? "").ToLowerInvariant() switch
        {
            ".onnx" => Format.Onnx,
            ".safetensors" => Format.Safetensors,
            _ => throw MenutException.WrongUsage($"--to {Formats.HelpName} is needed: what shall be written?"),
        };
    }

    private void RefuseStrayOptions(CommandContext context, Format format)
    {
        if (format == Format.Onnx && context.Value(_names) is { } names)
            throw MenutException.WrongUsage($"--names {names} is for --to safetensors: in ONNX, nodes have Menut's names.");
        string? stray = context.Value(_fold) ? "--fold" : context.Value(_withPreprocessing) ? "--with-preprocessing" : context.Value(_opset) is { } opset ? $"--opset {opset}" : null;
        if (format == Format.Safetensors && stray is not null)
            throw MenutException.WrongUsage($"{stray} is for --to onnx: safetensors holds weights as they are.");
    }

    private ExportAnswer ToOnnx(CommandContext context, Model model, string output)
    {
        int opset = context.Value(_opset) ?? OnnxWriteOptions.LowestOpset;
        if (opset is < OnnxWriteOptions.LowestOpset or > OnnxWriteOptions.HighestOpset)
            throw MenutException.WrongUsage($"--opset {opset} is out of range: {OnnxWriteOptions.LowestOpset} to {OnnxWriteOptions.HighestOpset}.");
        OnnxFile.Write(output, model, new OnnxWriteOptions { Fold = context.Value(_fold), WithPreprocessing = context.Value(_withPreprocessing), Opset = opset });
        return new(output, "onnx", null, opset, NetworkCost.Of(model.Network).Parameters, new FileInfo(output).Length, null);
    }

    private static ExportAnswer ToSafetensors(Model model, string output, WeightLibrary? library)
    {
        int tensors = model.Tensors.Count;
        if (library is { } naming)
            tensors = WeightExport.Write(output, model, naming);
        else
            model.Save(output);

        string names = library is { } whose ? WeightNames.NameOf(whose) : "menut";
        return new(output, "safetensors", names, null, NetworkCost.Of(model.Network).Parameters, new FileInfo(output).Length, tensors);
    }

    private static string DefaultOutput(string called, Format format, WeightLibrary? library)
    {
        string name = Path.GetFileName(Path.TrimEndingDirectorySeparator(called));
        foreach (string ending in (ReadOnlySpan<string>)[".safetensors", ".onnx"])
        {
            if (name.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                name = name[..^ending.Length];
        }

        return format == Format.Onnx ? $"{name}.onnx" : $"{name}.{(library is { } naming ? WeightNames.NameOf(naming) : "menut")}.safetensors";
    }
}
