using System.Collections.Immutable;
using Menut.Evaluation;
using Menut.Training.Data;
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
        var test = Figures(model, pictures, device, (index, predicted) => own[index] = predicted, cancellationToken);

        var accuracies = ImmutableArray.CreateBuilder<double>();
        double? agreement = null;
        foreach (var (_, teacher) in plan.Teachers)
        {
            int same = 0;
            var seen = teacher.Preprocessing == model.Preprocessing
                ? pictures
                : HeldPictures.Load(plan.Data.Test, teacher.Preprocessing, cancellationToken: cancellationToken);
            var figures = Figures(teacher, seen, device, (index, predicted) => same += predicted == own[index] ? 1 : 0, cancellationToken);
            if (figures is null)
                continue;
            accuracies.Add(figures.Accuracy);
            agreement ??= (double)same / own.Length;
        }

        return new(test, accuracies.ToImmutable(), agreement);
    }

    private static EvaluationResult? Figures(
        Model model, HeldPictures pictures, torch.Device device, Action<int, int> predicted, CancellationToken cancellationToken)
    {
        using var engine = new TorchEngine(model, device);
        return Evaluator.Evaluate(
            engine, pictures, predicted: (index, logits) => predicted(index, Largest(logits)), cancellationToken: cancellationToken);
    }

    private static int Largest(ReadOnlySpan<float> logits)
    {
        int largest = 0;
        for (int i = 1; i < logits.Length; i++)
            largest = logits[i] > logits[largest] ? i : largest;
        return largest;
    }
}
