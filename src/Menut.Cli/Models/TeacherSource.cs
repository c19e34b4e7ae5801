using System.Collections.Immutable;
using System.Security.Cryptography;
using Menut.Cli.Frame;
using Menut.Images;
using Menut.OnnxRuntime;
using Menut.Training.Data;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Runs;
using Menut.Weights;

namespace Menut.Cli.Models;

/// <summary>--teacher on a command line: models, ONNX files that are no network of Menut's, and the student's own average.</summary>
/// <param name="Networks">Those that are networks.</param>
/// <param name="Foreign">ONNX files that only ONNX Runtime computes.</param>
/// <param name="TakesAverage">Whether the student's moving average teaches.</param>
internal sealed record TeacherSource(ImmutableArray<(string Path, Model Model)> Networks, ImmutableArray<string> Foreign, bool TakesAverage)
{
    /// <summary>What stands for the student's moving average.</summary>
    public const string Average = TrainingPlan.AverageTeacher;

    /// <summary>Reads the teachers. What only ONNX Runtime can compute is said.</summary>
    /// <exception cref="MenutException">One cannot be read.</exception>
    public static TeacherSource Load(CommandContext context, IReadOnlyList<string> texts)
    {
        var networks = ImmutableArray.CreateBuilder<(string, Model)>();
        var foreign = ImmutableArray.CreateBuilder<string>();
        foreach (string text in texts.Where(text => !IsAverage(text)))
        {
            try
            {
                networks.Add((text, ModelSource.Load(context, text)));
            }
            catch (MenutException exception) when (exception.Fault == Fault.Data && IsOnnx(text))
            {
                RequireComputable(text, exception);
                context.Note($"{exception.Message.TrimEnd('.')}: ONNX Runtime computes it.");
                foreign.Add(text);
            }
        }

        return new(networks.ToImmutable(), foreign.ToImmutable(), texts.Any(IsAverage));
    }

    /// <summary>The foreign files as teachers. They name no classes and no preprocessing: those of the data in their order, and ImageNet's, are assumed and said.</summary>
    /// <exception cref="MenutException">One has another number of classes than the data.</exception>
    public ImmutableArray<ForeignTeacher> ForeignFor(CommandContext context, PictureDataSet data, int? threads) => [.. Foreign.Select(path =>
    {
        int classes, resolution;
        using (var engine = new OnnxRuntimeEngine(path, threads))
            (classes, resolution) = (engine.Classes, engine.Input.Width);
        if (classes != data.Classes.Length)
            throw MenutException.WrongData($"The teacher {path} has {classes} outputs and names no classes; {data.Name} has {data.Classes.Length} classes.");
        context.Note($"{path} names neither classes nor preprocessing: the {classes} classes of {data.Name} in their order and ImageNet's normalisation are assumed.");
        return new ForeignTeacher(
            path, Hash(path), data.Classes, Preprocessing.ImageNet(resolution), () => new OnnxRuntimeEngine(path, threads));
    })];

    /// <summary>A file or run of that name goes before the word.</summary>
    private static bool IsAverage(string text) => text.Equals(Average, StringComparison.OrdinalIgnoreCase) && ModelSource.LocateOrNull(text) is null;

    private static bool IsOnnx(string text) => ModelSource.Locate(text) is var path && File.Exists(path) && ModelFileKinds.Of(path) == ModelFileKind.Onnx;

    private static void RequireComputable(string path, MenutException importing)
    {
        try
        {
            using var engine = new OnnxRuntimeEngine(path);
            if (engine.Input is not { Channels: 3 } input || input.Width != input.Height)
                throw MenutException.WrongData($"{path} takes {engine.Input}, not square pictures of three channels.");
        }
        catch (MenutException exception) when (exception.Fault != Fault.Data)
        {
            // Neither can read it: what the importer said names the place.
            throw MenutException.WrongData(importing.Message, exception);
        }
    }

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(SHA256.HashData(file));
    }
}
