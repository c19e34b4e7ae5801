using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Training.Data;
using Menut.Weights;
using TorchSharp;

namespace Menut.Training.Runs;

/// <summary>The test split is looked at once, when all choices are made.</summary>
/// <param name="Test">The model's figures; null where the split is empty.</param>
/// <param name="Calibration">The same pictures with the temperature that validation pictures asked for; null where there are none.</param>
/// <param name="TeacherAccuracy">Each teacher's accuracy, with its own preprocessing.</param>
/// <param name="Agreement">With the plan's reference, or else the first teacher.</param>
internal sealed record FinalTest(EvaluationResult? Test, Calibration? Calibration, ImmutableArray<double> TeacherAccuracy, Agreement? Agreement)
{
    public static FinalTest Run(TrainingPlan plan, Model model, HeldPictures validation, torch.Device device, CancellationToken cancellationToken)
    {
        var pictures = HeldPictures.Load(plan.Data.Test, model.Preprocessing, cancellationToken: cancellationToken);
        var own = ModelAnswers.Of(model, pictures, device, cancellationToken).Logits;
        var calibration = Calibration.Of(ModelAnswers.Of(model, validation, device, cancellationToken).Logits, own);

        var accuracies = ImmutableArray.CreateBuilder<double>();
        var reference = plan.Reference?.Logits;
        foreach (var (_, teacher) in plan.Teachers)
        {
            var answers = ReferenceEquals(plan.Reference?.Model, teacher)
                ? plan.Reference.Logits
                : Answers(plan, teacher, model, pictures, device, cancellationToken);
            if (answers.Evaluate() is { } figures)
                accuracies.Add(figures.Accuracy);
            reference ??= answers;
        }

        return new(own.Evaluate(), calibration, accuracies.ToImmutable(), reference is null ? null : Agreement.Of(reference, own));
    }

    private static LogitTable Answers(
        TrainingPlan plan, Model teacher, Model model, HeldPictures pictures, torch.Device device, CancellationToken cancellationToken)
    {
        var seen = teacher.Preprocessing == model.Preprocessing
            ? pictures
            : HeldPictures.Load(plan.Data.Test, teacher.Preprocessing, cancellationToken: cancellationToken);
        return ModelAnswers.Of(teacher, seen, device, cancellationToken).Logits;
    }
}
