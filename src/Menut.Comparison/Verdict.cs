namespace Menut.Comparison;

/// <summary>What a difference from the baseline means.</summary>
public enum Verdict
{
    /// <summary>Exactly equal.</summary>
    Same,

    /// <summary>Not told apart: within the row's tolerance, or the intervals in which the two figures lie overlap.</summary>
    Tie,

    /// <summary>Better than the baseline.</summary>
    Better,

    /// <summary>Worse than the baseline.</summary>
    Worse,

    /// <summary>Different, and neither way is better.</summary>
    Neutral,
}
