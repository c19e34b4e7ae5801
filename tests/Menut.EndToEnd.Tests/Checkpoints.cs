using System.Collections.Immutable;
using Menut.Fuzz.Files;
using Menut.Weights;
using Menut.Weights.Names;
using Menut.Weights.Publications;

namespace Menut.EndToEnd.Tests;

/// <summary>Checkpoints as libraries publish them, with weights at random: names, shapes and format are real.</summary>
internal static class Checkpoints
{
    /// <summary>What <c>safetensors.torch.save_file</c> writes.</summary>
    public static void WriteSafetensors(string path, string source, Func<string, bool>? keep = null)
    {
        var tensors = StateDict(PublishedWeights.Find(source)).Where(pair => keep?.Invoke(pair.Key) != false);
        SafetensorsFile.Write(path, new OrderedDictionary<string, StoredTensor>(tensors), new Dictionary<string, string> { ["format"] = "pt" });
    }

    /// <summary>What <c>torch.save</c> writes of a state dict, or of what a trainer puts around it.</summary>
    public static void WritePyTorch(string path, string source, bool isTraining = false)
    {
        var state = StateDict(PublishedWeights.Find(source)).ToArray();
        CheckpointStorage[] storages = [.. state.Select((pair, i) => new CheckpointStorage("FloatStorage", $"{i}", sizeof(float), pair.Value.Bytes.ToArray()))];
        var dictionary = Checkpoint.Dictionary([.. state.Zip(storages, (pair, storage) => (
            isTraining ? $"module.{pair.Key}" : pair.Key, (object?)storage.Tensor(0, [.. pair.Value.Shape])))]);
        object? root = isTraining ? new Dictionary<string, object?> { ["epoch"] = 3L, ["state_dict"] = dictionary } : dictionary;
        File.WriteAllBytes(path, new Checkpoint(PickleWriter.Of(root), storages).ToZip());
    }

    private static IReadOnlyDictionary<string, StoredTensor> StateDict(Publication publication)
    {
        var network = publication.CreateNetwork();
        var random = new Random(1);
        var tensors = NetworkWeights.Of(network).ToDictionary(weight => weight.Name, weight => Draw(weight, random));
        return WeightExport.Of(
            new Model(network, tensors, [.. Enumerable.Range(0, network.Classes).Select(i => $"{i}")], publication.Preprocessing), publication.Library);
    }

    /// <summary>Scaled so that a picture comes through: an untrained network that answers the same for everything would prove nothing.</summary>
    private static StoredTensor Draw(WeightSpecification weight, Random random)
    {
        float[] values = new float[weight.Shape.Aggregate(1L, (product, side) => product * side)];
        double bound = weight.Role is WeightRole.Kernel or WeightRole.Matrix ? Math.Sqrt(6.0 * weight.Shape[0] / values.Length) : 0.1;
        for (int i = 0; i < values.Length; i++)
        {
            double value = (random.NextDouble() * 2 - 1) * bound;
            values[i] = (float)(weight.Role is WeightRole.NormScale or WeightRole.RunningVariance ? 1 + value : value);
        }

        return StoredTensor.FromFloats(weight.Shape, values);
    }
}
