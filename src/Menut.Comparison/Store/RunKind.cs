namespace Menut.Comparison.Store;

/// <summary>How a model came to be.</summary>
public enum RunKind
{
    /// <summary>Trained on labels.</summary>
    Train,

    /// <summary>Trained with teachers.</summary>
    Distill,

    /// <summary>Weights from elsewhere.</summary>
    Import,
}
