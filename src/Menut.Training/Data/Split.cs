namespace Menut.Training.Data;

/// <summary>What a picture is for.</summary>
public enum Split
{
    /// <summary>Weights are learnt from it.</summary>
    Train,

    /// <summary>Choices are made on it: the best epoch, the temperature.</summary>
    Validation,

    /// <summary>The reported figures come from it, and nothing is chosen on it.</summary>
    Test,
}
