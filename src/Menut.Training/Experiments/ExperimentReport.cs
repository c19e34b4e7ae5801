using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using Menut.Weights;

namespace Menut.Training.Experiments;

/// <summary>What an experiment found; <c>experiment.json</c> in its folder.</summary>
/// <param name="Name">The experiment.</param>
/// <param name="Question">What it asks.</param>
/// <param name="Folder">Where its runs are.</param>
/// <param name="Quick">Whether it was the quick form, which shows that it runs and nothing else.</param>
/// <param name="Data">Name of the data.</param>
/// <param name="DataFingerprint">Of its content.</param>
/// <param name="Seeds">The seeds that the figures are over.</param>
/// <param name="Columns">The table's columns in order.</param>
/// <param name="Rows">The table.</param>
/// <param name="Findings">Each band, and what came out.</param>
/// <param name="Notes">What else there is to say, a line each.</param>
public sealed record ExperimentReport(
    string Name, string Question, string Folder, bool Quick, string Data, string DataFingerprint, ImmutableArray<long> Seeds,
    ImmutableArray<string> Columns, ImmutableArray<ExperimentRow> Rows, ImmutableArray<Finding> Findings,
    ImmutableArray<string> Notes)
{
    /// <summary>Name of the file in the experiment's folder.</summary>
    public const string FileName = "experiment.json";

    /// <exception cref="MenutException">It cannot be written.</exception>
    internal void Save() =>
        AtomicFile.WriteText(Path.Combine(Folder, FileName), JsonSerializer.Serialize(this, ExperimentJson.Default.ExperimentReport) + "\n");
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, WriteIndented = true)]
[JsonSerializable(typeof(ExperimentReport))]
internal sealed partial class ExperimentJson : JsonSerializerContext;
