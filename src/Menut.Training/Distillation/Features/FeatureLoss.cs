using Menut.Training.Distillation.Schedules;
using static TorchSharp.torch;

namespace Menut.Training.Distillation.Features;

/// <summary>A comparison of a student's layer with a teacher's.</summary>
/// <param name="Name">What <c>--match</c> takes.</param>
/// <param name="Shape">What it wants of the shapes.</param>
/// <param name="Default">Its weight where nothing is said.</param>
/// <param name="Loss">Student's and teacher's features to a scalar, unweighted.</param>
public sealed record FeatureLoss(string Name, FeatureShape Shape, Schedule Default, Func<Tensor, Tensor, Tensor> Loss);
