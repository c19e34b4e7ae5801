namespace Menut.Scaling;

/// <summary>The two networks on either side of a budget. Whole blocks and channels make multiply-adds a staircase: no network lies between them.</summary>
/// <param name="Within">The largest network that costs no more than the budget; null if even the smallest costs more.</param>
/// <param name="Beyond">The next larger one; null at the end of what can be built.</param>
public sealed record BudgetFit(ScaledNetwork? Within, ScaledNetwork? Beyond)
{
    /// <summary>The one whose multiply-adds are closer to a target, for comparisons at equal cost.</summary>
    public ScaledNetwork? Nearest(long multiplyAdds) => (Within, Beyond) switch
    {
        (null, _) => Beyond,
        (_, null) => Within,
        _ => multiplyAdds - Within.Cost.MultiplyAdds <= Beyond.Cost.MultiplyAdds - multiplyAdds ? Within : Beyond,
    };
}
