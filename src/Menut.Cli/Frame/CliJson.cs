using System.Text.Json.Serialization;
using Menut.Cli.Benchmark;
using Menut.Cli.Commands;
using Menut.Cli.Comparison;
using Menut.Cli.Data;
using Menut.Cli.Demo;
using Menut.Cli.Doctor;
using Menut.Cli.Evaluation;
using Menut.Cli.Experiments;
using Menut.Cli.Fetching;
using Menut.Cli.Import;
using Menut.Cli.Prediction;
using Menut.Cli.Runs;
using Menut.Cli.Studies;
using Menut.Inference;
using Menut.Training.Experiments;

namespace Menut.Cli.Frame;

/// <summary>
/// The documents that commands answer with. Serialisers are generated at build time: a command that is over in a blink should not
/// spend it on reflection.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    GenerationMode = JsonSourceGenerationMode.Metadata,
    UseStringEnumConverter = true)]
[JsonSerializable(typeof(OverviewDocument))]
[JsonSerializable(typeof(NetworkRow[]))]
[JsonSerializable(typeof(NetworkDescription))]
[JsonSerializable(typeof(ScalingAnswer))]
[JsonSerializable(typeof(DataAnswer))]
[JsonSerializable(typeof(RunAnswer))]
[JsonSerializable(typeof(StudyAnswer))]
[JsonSerializable(typeof(EstimateAnswer))]
[JsonSerializable(typeof(ExperimentDescription[]))]
[JsonSerializable(typeof(ExperimentReport))]
[JsonSerializable(typeof(EvaluationAnswer))]
[JsonSerializable(typeof(BenchmarkRow[]))]
[JsonSerializable(typeof(ProfileAnswer[]))]
[JsonSerializable(typeof(EnginePlan))]
[JsonSerializable(typeof(PredictionAnswer[]))]
[JsonSerializable(typeof(SavedComparison))]
[JsonSerializable(typeof(ServerAnswer))]
[JsonSerializable(typeof(DemoAnswer))]
[JsonSerializable(typeof(ImportAnswer))]
[JsonSerializable(typeof(ExportAnswer))]
[JsonSerializable(typeof(FetchAnswer))]
[JsonSerializable(typeof(PublicationRow[]))]
[JsonSerializable(typeof(DoctorReport))]
internal sealed partial class CliJson : JsonSerializerContext;
