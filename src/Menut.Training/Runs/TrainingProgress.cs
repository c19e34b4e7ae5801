namespace Menut.Training.Runs;

/// <summary>How far a training is; reported after every step.</summary>
/// <param name="Epoch">1 for the first.</param>
/// <param name="Epochs">Epochs in all.</param>
/// <param name="Step">Steps done in this epoch.</param>
/// <param name="Steps">Steps of an epoch.</param>
/// <param name="Loss">Mean loss of this epoch so far.</param>
/// <param name="PicturesPerSecond">Of this epoch so far.</param>
/// <param name="Finished">The epoch's figures, once it is over.</param>
public sealed record TrainingProgress(
    int Epoch, int Epochs, int Step, int Steps, double Loss, double PicturesPerSecond, EpochMetrics? Finished = null);
