using System.Text.Json;
using Menut.Training.Distillation.Teachers;
using Menut.Training.Modules;
using Menut.Training.Optimization;
using Menut.Weights;

namespace Menut.Training.Runs;

/// <summary>
/// <c>state.safetensors</c>: weights, their average, the optimizer's memory and the position, in one file, so that a crash
/// never leaves parts of two moments. There is no random state to keep: every draw follows from seed, epoch and step.
/// </summary>
internal static class TrainingState
{
    private const string PositionKey = "position";

    public static void Save(string path, TrainingPosition position, NetworkModule module, Optimizer optimizer, WeightAverage? average, AverageTeacher? teacher)
    {
        var tensors = new Dictionary<string, StoredTensor>();
        Add(tensors, "weights", module.Export());
        Add(tensors, "optimizer", optimizer.Export());
        if (average is not null)
            Add(tensors, "average", average.Export());
        if (teacher is not null)
            Add(tensors, "teacher", teacher.Export());
        string json = JsonSerializer.Serialize(position, TrainingPositionJson.Default.TrainingPosition);
        SafetensorsFile.Write(path, tensors, new Dictionary<string, string> { [PositionKey] = json });
    }

    public static TrainingPosition Load(string path, NetworkModule module, Optimizer optimizer, WeightAverage? average, AverageTeacher? teacher)
    {
        var content = SafetensorsFile.Read(path);
        try
        {
            module.Import(Part(content, "weights"));
            optimizer.Import(Part(content, "optimizer"));
            average?.Import(Part(content, "average"));
            teacher?.Import(Part(content, "teacher"));
            return JsonSerializer.Deserialize(content.Metadata[PositionKey], TrainingPositionJson.Default.TrainingPosition)
                ?? throw new JsonException("no position");
        }
        catch (Exception exception) when (exception is KeyNotFoundException or JsonException or ArgumentException or NotSupportedException)
        {
            throw MenutException.WrongData($"{path} is not the state of this run: {exception.Message}", exception);
        }
    }

    private static void Add(Dictionary<string, StoredTensor> tensors, string part, Dictionary<string, StoredTensor> values)
    {
        foreach (var (name, tensor) in values)
            tensors.Add($"{part}/{name}", tensor);
    }

    private static Dictionary<string, StoredTensor> Part(SafetensorsContent content, string part) => content.Tensors
        .Where(pair => pair.Key.StartsWith(part + '/', StringComparison.Ordinal))
        .ToDictionary(pair => pair.Key[(part.Length + 1)..], pair => pair.Value);
}
