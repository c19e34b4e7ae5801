using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text.Json;
using Menut.Inference;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Runs;

/// <summary>Puts a plan into the words of <c>run.json</c>.</summary>
internal static class RunDescription
{
    public static string MenutVersion { get; } = Version(typeof(RunDescription));

    public static RunManifest Of(TrainingPlan plan, torch.Device device)
    {
        plan = plan.Resolved();
        var settings = new RunSettings(
            plan.Network.Name, plan.Network.Options, plan.Data.Name, plan.Data.Fingerprint, plan.Preprocessing, plan.Augmentation, plan.Recipe,
            plan.From is { } from ? Hash(from) : null,
            [
                .. plan.Teachers.Select(teacher => new RunTeacher(teacher.Path, Hash(teacher.Model))),
                .. plan.ForeignTeachers.Select(teacher => new RunTeacher(teacher.Path, teacher.Sha256)),
            ],
            plan.HasTeacher ? plan.Distillation : null, plan.AverageTeacherDecay, plan.UsesCache, plan.SplitSeed);
        var environment = new RunEnvironment(
            MenutVersion, Version(typeof(torch)), RuntimeInformation.FrameworkDescription, RuntimeInformation.OSDescription, Processor.Name, Environment.ProcessorCount,
            torch.get_num_threads(), device.ToString());
        return new(
            plan.HasTeacher ? "distill" : "train", settings, [.. plan.Data.Skipped.Take(1000)], environment, DateTimeOffset.UtcNow, Resumed: []);
    }

    /// <summary>Refuses to go on with a run of other settings; says the first that differs.</summary>
    /// <exception cref="MenutException">One differs.</exception>
    public static void RefuseOther(RunManifest there, RunManifest here, string folder)
    {
        var (old, wanted) = (Flatten(there.Settings), Flatten(here.Settings));
        foreach (string key in wanted.Keys.Union(old.Keys).Where(key => !key.EndsWith(".path", StringComparison.Ordinal)))
        {
            string was = old.GetValueOrDefault(key, "absent"), now = wanted.GetValueOrDefault(key, "absent");
            if (was != now)
                throw MenutException.WrongUsage($"--resume: the run in {folder} has {key} {was}, not {now}; give the same options, or train into another folder.");
        }
    }

    public static RunSummary Summary(TrainingResult result, double? validationAccuracy) => new(
        result.Epochs, result.BestEpoch, result.Test?.Accuracy, result.Test?.Top5, result.Test?.Loss, result.Test?.ExpectedCalibrationError,
        result.TeacherAccuracy, result.Agreement?.Top1, result.PicturesPerSecond, result.Seconds, result.Agreement?.Divergence,
        result.Calibration?.Temperature, result.Calibration?.Loss, result.Calibration?.ExpectedCalibrationError, validationAccuracy, result.ExtraParameters);

    public static Provenance Provenance(TrainingPlan plan, int epoch) => new()
    {
        Data = plan.Data.Name,
        DataFingerprint = plan.Data.Fingerprint,
        Recipe = JsonText.Flatten(JsonSerializer.SerializeToNode(plan.Recipe, RunJson.Default.Recipe)).ToImmutableSortedDictionary(),
        Seed = plan.SplitSeed ?? plan.Recipe.Seed,
        Epochs = epoch,
        Teachers =
        [
            .. plan.Teachers.Select(teacher => teacher.Model.Network.Name),
            .. plan.ForeignTeachers.Select(teacher => Path.GetFileNameWithoutExtension(teacher.Path)),
            .. plan.AverageTeacherDecay is null ? (string[])[] : [TrainingPlan.AverageTeacher],
        ],
        MenutVersion = MenutVersion,
    };

    private static Dictionary<string, string> Flatten(RunSettings settings) =>
        JsonText.Flatten(JsonSerializer.SerializeToNode(settings, RunJson.Default.RunSettings));

    /// <summary>SHA-256 of a model's weights, by name.</summary>
    internal static string Hash(Model model)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var weight in NetworkWeights.Of(model.Network))
        {
            hash.AppendData(System.Text.Encoding.UTF8.GetBytes(weight.Name));
            hash.AppendData(model.Tensors[weight.Name].Bytes.Span);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static string Version(Type type) =>
        type.Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "unknown";
}
