namespace Menut.Comparison;

/// <summary>Which way a quantity gets better.</summary>
public enum Direction
{
    /// <summary>Neither way.</summary>
    None,

    /// <summary>More is better.</summary>
    Up,

    /// <summary>Less is better.</summary>
    Down,
}
