namespace Menut.Training.Studies.Tables;

/// <summary>How far a setting came.</summary>
/// <param name="Setting">Its name.</param>
/// <param name="Epochs">Epochs that it trained.</param>
/// <param name="ValidationAccuracy">Best of these epochs.</param>
/// <param name="ValidationLoss">Of the same epoch.</param>
public sealed record TuningPlace(string Setting, int Epochs, double ValidationAccuracy, double? ValidationLoss);
