namespace Menut.Comparison;

/// <summary>What a difference from the baseline means.</summary>
public enum Verdict
{
    /// <summary>Equal within the row's tolerance.</summary>
    Same,

    /// <summary>Better than the baseline.</summary>
    Better,

    /// <summary>Worse than the baseline.</summary>
    Worse,

    /// <summary>Different, and neither way is better.</summary>
    Neutral,
}
