namespace Menut.Training.Experiments;

/// <summary>What an experiment should show, said before it runs.</summary>
/// <param name="Key">Names it in a report.</param>
/// <param name="Statement">One sentence.</param>
/// <param name="AtLeast">The figure's lower end; null for none.</param>
/// <param name="AtMost">The figure's upper end; null for none.</param>
public sealed record ExpectedBand(string Key, string Statement, double? AtLeast = null, double? AtMost = null)
{
    /// <summary>Whether a figure is within; what is no number is not.</summary>
    public bool Holds(double value) => !double.IsNaN(value) && !(value < AtLeast) && !(value > AtMost);
}
