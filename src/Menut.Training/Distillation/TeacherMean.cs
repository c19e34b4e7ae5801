namespace Menut.Training.Distillation;

/// <summary>How several teachers become one distribution.</summary>
public enum TeacherMean
{
    /// <summary>Mean of their probabilities at the temperature.</summary>
    Arithmetic,

    /// <summary>Mean of their log-probabilities, normalised again: softmax of the mean logits.</summary>
    Geometric,
}
