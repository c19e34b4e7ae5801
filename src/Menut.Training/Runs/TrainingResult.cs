using System.Collections.Immutable;
using Menut.Evaluation;

namespace Menut.Training.Runs;

/// <summary>What a training came to.</summary>
/// <param name="Run">The run's folder.</param>
/// <param name="Model">The file with the best weights by validation accuracy (the last where there is no validation split).</param>
/// <param name="Epochs">Epochs trained.</param>
/// <param name="BestEpoch">The epoch that the model is of.</param>
/// <param name="Test">The model on the test split; null where it is empty.</param>
/// <param name="PicturesPerSecond">Training pictures over training time, over all epochs.</param>
/// <param name="Seconds">Time in all, earlier processes of a resumed run included.</param>
/// <param name="TeacherAccuracy">For distillation: each teacher on the test split.</param>
/// <param name="Agreement">For distillation: part of the test pictures on which student and first teacher say the same class.</param>
public sealed record TrainingResult(
    string Run, string Model, int Epochs, int BestEpoch, EvaluationResult? Test, double PicturesPerSecond, double Seconds,
    ImmutableArray<double> TeacherAccuracy, double? Agreement);
