using System.Collections.Immutable;

namespace Menut.Cli.Evaluation;

/// <summary>
/// What <c>menut evaluate --json</c> answers. Fractions are of one, loss is in nats, <c>ece</c> is the expected calibration error;
/// <c>confusion</c> counts pictures, [true class][predicted class], in the order of <c>classes</c>.
/// </summary>
internal sealed record EvaluationAnswer(
    string Model, string Data, string Split, string Engine, int Threads, long Seed, double Accuracy, double Top5, double Loss, double Ece, int Images,
    double Seconds, double ImagesPerSecond, ImmutableArray<ImmutableArray<int>> Confusion, ImmutableArray<string> Classes);
