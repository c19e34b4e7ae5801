using System.Text.Json.Serialization;

namespace Menut.Cli.Prediction;

/// <summary>A picture in <c>menut predict --json</c>: its most probable labels, and with --logits the model's raw values, in the order of its classes.</summary>
internal sealed record PredictionAnswer(string Image, LabelProbability[] Predictions)
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public float[]? Logits { get; init; }
}

/// <summary>A label and how probable the model thinks it is, 0 to 1.</summary>
internal sealed record LabelProbability(string Label, double Probability);
