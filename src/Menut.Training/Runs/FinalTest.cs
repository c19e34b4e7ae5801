using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Images;
using Menut.Inference;
using Menut.Training.Data;
using Menut.Training.Distillation.Teachers;
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
        foreach (var teacher in plan.Teachers)
        {
            var answers = ReferenceEquals(plan.Reference?.Model, teacher.Model)
                ? plan.Reference.Logits
                : Answers(plan, Matched(plan, new TorchEngine(teacher.Model, device), teacher.Path, teacher.Model.Classes), teacher.Model.Preprocessing, pictures, cancellationToken);
            Add(answers);
        }

        foreach (var foreign in plan.ForeignTeachers)
            Add(Answers(plan, Matched(plan, foreign.Open(), foreign.Path, foreign.Classes), foreign.Preprocessing, pictures, cancellationToken));

        void Add(LogitTable answers)
        {
            if (answers.Evaluate() is { } figures)
                accuracies.Add(figures.Accuracy);
            reference ??= answers;
        }

        return new(own.Evaluate(), calibration, accuracies.ToImmutable(), reference is null ? null : Agreement.Of(reference, own));
    }

    private static IInferenceEngine Matched(TrainingPlan plan, IInferenceEngine engine, string path, ImmutableArray<string> classes) =>
        ClassMatch.Of(path, classes, plan.Data.Name, plan.Data.Classes).Places is { } places ? new MatchedEngine(engine, places) : engine;

    /// <summary>A teacher's answers in the data's classes; its engine is disposed.</summary>
    private static LogitTable Answers(
        TrainingPlan plan, IInferenceEngine engine, Preprocessing preprocessing, HeldPictures pictures, CancellationToken cancellationToken)
    {
        using (engine)
        {
            var seen = preprocessing == pictures.Preprocessing
                ? pictures
                : HeldPictures.Load(plan.Data.Test, preprocessing, cancellationToken: cancellationToken);
            return ModelAnswers.LogitsOf(engine, seen, cancellationToken);
        }
    }
}
