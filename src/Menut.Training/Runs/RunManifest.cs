using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Menut.Training.Data;

namespace Menut.Training.Runs;

/// <summary>What <c>run.json</c> says.</summary>
/// <param name="Kind"><c>train</c> or <c>distill</c>.</param>
/// <param name="Settings">All that decides the result.</param>
/// <param name="SkippedPictures">Pictures of the data that could not be used, the first thousand by name.</param>
/// <param name="Environment">On what it ran, at first.</param>
/// <param name="Started">When, in UTC.</param>
/// <param name="Resumed">When and on what it went on.</param>
/// <param name="Result">What it came to; null while it is not finished.</param>
/// <param name="Race">How its method was chosen; null where somebody said it.</param>
public sealed record RunManifest(
    string Kind, RunSettings Settings, ImmutableArray<SkippedPicture> SkippedPictures, RunEnvironment Environment, DateTimeOffset Started,
    ImmutableArray<RunResumption> Resumed, RunSummary? Result = null, [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] RaceSummary? Race = null);
