namespace Menut.Inference;

/// <summary>A class and how probable it is.</summary>
/// <param name="Label">Name of the class.</param>
/// <param name="Probability">0 to 1; the probabilities of all classes add up to 1.</param>
public readonly record struct Prediction(string Label, float Probability);
