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
/// <param name="TeacherAccuracy">Each teacher's accuracy, with its own preprocessing.</param>
/// <param name="Agreement">Part of the pictures on which model and first teacher say the same class.</param>
internal sealed record FinalTest(EvaluationResult? Test, ImmutableArray<double> TeacherAccuracy, double? Agreement)
{
    public static FinalTest Run(TrainingPlan plan, Model model, torch.Device device, CancellationToken cancellationToken)
    {
        int[] own = new int[plan.Data.Test.Count];
        var pictures = HeldPictures.Load(plan.Data.Test, model.Preprocessing, cancellationToken: cancellationToken);
        EvaluationResult? test;
        using (var engine = new TorchEngine(model, device))
            test = Figures(engine, pictures, (index, predicted) => own[index] = predicted, cancellationToken);

        var accuracies = ImmutableArray.CreateBuilder<double>();
        double? agreement = null;
        foreach (var (engine, preprocessing) in Teachers(plan, device))
        {
            using var owned = engine;
            int same = 0;
            var seen = preprocessing == model.Preprocessing
                ? pictures
                : HeldPictures.Load(plan.Data.Test, preprocessing, cancellationToken: cancellationToken);
            var figures = Figures(engine, seen, (index, predicted) => same += predicted == own[index] ? 1 : 0, cancellationToken);
            if (figures is null)
                continue;
            accuracies.Add(figures.Accuracy);
            agreement ??= (double)same / own.Length;
        }

        return new(test, accuracies.ToImmutable(), agreement);
    }

    /// <summary>Each frozen teacher in the data's classes, one at a time: the caller disposes it before the next is made.</summary>
    private static IEnumerable<(IInferenceEngine Engine, Preprocessing Preprocessing)> Teachers(TrainingPlan plan, torch.Device device)
    {
        IInferenceEngine Matched(IInferenceEngine engine, string path, ImmutableArray<string> classes) =>
            ClassMatch.Of(path, classes, plan.Data.Name, plan.Data.Classes).Places is { } places ? new MatchedEngine(engine, places) : engine;

        foreach (var (path, teacher) in plan.Teachers)
            yield return (Matched(new TorchEngine(teacher, device), path, teacher.Classes), teacher.Preprocessing);
        foreach (var foreign in plan.ForeignTeachers)
            yield return (Matched(foreign.Open(), foreign.Path, foreign.Classes), foreign.Preprocessing);
    }

    private static EvaluationResult? Figures(
        IInferenceEngine engine, HeldPictures pictures, Action<int, int> predicted, CancellationToken cancellationToken) => Evaluator.Evaluate(
            engine, pictures, predicted: (index, logits) => predicted(index, Largest(logits)), cancellationToken: cancellationToken);

    private static int Largest(ReadOnlySpan<float> logits)
    {
        int largest = 0;
        for (int i = 1; i < logits.Length; i++)
            largest = logits[i] > logits[largest] ? i : largest;
        return largest;
    }
}
