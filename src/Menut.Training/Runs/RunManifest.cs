using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;

namespace Menut.Training.Runs;

/// <summary>What <c>run.json</c> says.</summary>
/// <param name="Kind"><c>train</c> or <c>distill</c>.</param>
/// <param name="Settings">All that decides the result.</param>
/// <param name="Environment">On what it ran.</param>
/// <param name="Started">When, in UTC.</param>
/// <param name="Result">What it came to; null while it is not finished.</param>
public sealed record RunManifest(
    string Kind, RunSettings Settings, RunEnvironment Environment, DateTimeOffset Started, RunSummary? Result = null);

/// <summary>All that decides a run's result.</summary>
/// <param name="Network">Name of the network.</param>
/// <param name="Options">Its options.</param>
/// <param name="Data">Name of the data.</param>
/// <param name="DataFingerprint">Fingerprint of its content.</param>
/// <param name="Preprocessing">How pictures become the input.</param>
/// <param name="Augmentation">How training pictures are varied.</param>
/// <param name="Recipe">How it learns.</param>
/// <param name="From">SHA-256 of the weights that it started from; null for fresh ones.</param>
/// <param name="Teachers">Who teaches: path and SHA-256 of the weights.</param>
/// <param name="Distillation">How they teach; null for plain training.</param>
public sealed record RunSettings(
    string Network, NetworkOptions Options, string Data, string DataFingerprint, Preprocessing Preprocessing, Augmentation Augmentation,
    Recipe Recipe, string? From, ImmutableArray<RunTeacher> Teachers, DistillationOptions? Distillation);

/// <summary>A teacher of a run.</summary>
/// <param name="Path">Its file or run.</param>
/// <param name="Sha256">Of its weights.</param>
public sealed record RunTeacher(string Path, string Sha256);

/// <summary>On what a run ran.</summary>
/// <param name="Menut">Version of Menut.</param>
/// <param name="Runtime">Version of .NET.</param>
/// <param name="OperatingSystem">Name and version.</param>
/// <param name="Processor">Name, where it is known.</param>
/// <param name="Cores">Logical cores.</param>
/// <param name="Threads">Threads of one operation.</param>
/// <param name="Device">Where it computed.</param>
public sealed record RunEnvironment(
    string Menut, string Runtime, string OperatingSystem, string Processor, int Cores, int Threads, string Device);

/// <summary>What a finished run came to.</summary>
/// <param name="Epochs">Epochs trained.</param>
/// <param name="BestEpoch">Epoch of the best weights.</param>
/// <param name="Accuracy">On the test split, where there is one.</param>
/// <param name="Top5">On the test split.</param>
/// <param name="Loss">On the test split.</param>
/// <param name="ExpectedCalibrationError">On the test split.</param>
/// <param name="TeacherAccuracy">Of each teacher.</param>
/// <param name="Agreement">With the first teacher.</param>
/// <param name="PicturesPerSecond">Over all epochs.</param>
/// <param name="Seconds">In all.</param>
public sealed record RunSummary(
    int Epochs, int BestEpoch, double? Accuracy, double? Top5, double? Loss, double? ExpectedCalibrationError,
    ImmutableArray<double> TeacherAccuracy, double? Agreement, double PicturesPerSecond, double Seconds);
