namespace Menut.Training.Tasks;

/// <summary>Where in its training a step stands.</summary>
/// <param name="Epoch">Epochs done, with the part of the one that is under way; 0 at the first step.</param>
/// <param name="Epochs">Epochs in all.</param>
public readonly record struct StepPosition(double Epoch, int Epochs);
