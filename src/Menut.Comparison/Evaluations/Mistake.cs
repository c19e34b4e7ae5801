namespace Menut.Comparison.Evaluations;

/// <summary>A picture that was taken for another class.</summary>
/// <param name="Picture">What a person knows it by: its path, or its place in a file. It is shown, never opened.</param>
/// <param name="Truth">The class that it is of.</param>
/// <param name="Predicted">The class that it was taken for.</param>
/// <param name="Probability">How sure the model was.</param>
public sealed record Mistake(string Picture, int Truth, int Predicted, double Probability);
