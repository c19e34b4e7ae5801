using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Schedules;

namespace Menut.Training.Distillation.Methods;

/// <summary>A term of a method that compares features.</summary>
/// <param name="Loss">The comparison.</param>
/// <param name="Weight">Which option is its weight.</param>
/// <param name="Default">The weight of each pair of layers where nothing is said.</param>
public sealed record FeatureTerm(FeatureLoss Loss, WeightName Weight, Schedule Default);
