namespace Menut.Comparison;

/// <summary>What a quantity is counted in.</summary>
public enum Unit
{
    /// <summary>A plain number.</summary>
    None,

    /// <summary>A number that may be large and is shown in thousands, millions or thousand millions.</summary>
    Count,

    /// <summary>A number that only names something, such as a seed: never grouped or rounded.</summary>
    Label,

    /// <summary>A part of one, shown in percent.</summary>
    Fraction,

    /// <summary>Pixels.</summary>
    Pixels,

    /// <summary>Milliseconds.</summary>
    Milliseconds,

    /// <summary>Seconds.</summary>
    Seconds,

    /// <summary>Pictures a second.</summary>
    ImagesPerSecond,
}
