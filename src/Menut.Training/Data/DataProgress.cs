namespace Menut.Training.Data;

/// <summary>How far a long step of opening data has come.</summary>
/// <param name="Activity">What is being done, for a person: "Downloading train-images-idx3-ubyte.gz".</param>
/// <param name="Done">How much of it is done.</param>
/// <param name="Total">How much there is; 0 where that isn't known.</param>
/// <param name="Unit">Of what: pictures or bytes; empty for a mere message.</param>
public readonly record struct DataProgress(string Activity, long Done = 0, long Total = 0, string Unit = "");
