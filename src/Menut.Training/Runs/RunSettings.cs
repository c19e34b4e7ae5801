using System.Collections.Immutable;
using Menut.Images;
using Menut.Networks;
using Menut.Training.Data;
using Menut.Training.Distillation;

namespace Menut.Training.Runs;

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
/// <param name="AverageTeacherDecay">Decay of the student's moving average that teaches too; null where it does not.</param>
/// <param name="Cached">Whether the teachers' answers go through a cache, which rounds them to 16 bits.</param>
public sealed record RunSettings(
    string Network, NetworkOptions Options, string Data, string DataFingerprint, Preprocessing Preprocessing, Augmentation Augmentation,
    Recipe Recipe, string? From, ImmutableArray<RunTeacher> Teachers, DistillationOptions? Distillation,
    double? AverageTeacherDecay = null, bool Cached = false);
