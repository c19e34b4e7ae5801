namespace Menut.Training.Distillation.Features;

/// <summary>Which layers are compared where nobody names any.</summary>
public enum PairRule
{
    /// <summary>The last map before the classifier's pooling.</summary>
    LastMap,

    /// <summary>The last map of every reduction of the picture (to a half, a quarter ...) in which stages of both networks end.</summary>
    StageEnds,
}
