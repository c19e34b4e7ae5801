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
/// <param name="ExtraParameters">Trained values beside the network's, which the task needed and the model does not have.</param>
/// <param name="TeacherAccuracy">For distillation: each teacher on the test split.</param>
/// <param name="Calibration">The model on the test split with the temperature that the validation split asked for; null where either is empty.</param>
/// <param name="Agreement">With the plan's reference or first teacher on the test split; null where there is neither.</param>
public sealed record TrainingResult(
    string Run, string Model, int Epochs, int BestEpoch, EvaluationResult? Test, double PicturesPerSecond, double Seconds,
    long ExtraParameters, ImmutableArray<double> TeacherAccuracy, Calibration? Calibration, Agreement? Agreement);
