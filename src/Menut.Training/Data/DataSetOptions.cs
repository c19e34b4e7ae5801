using Menut.SkiaSharp;

namespace Menut.Training.Data;

/// <summary>How a data set is opened.</summary>
public sealed record DataSetOptions
{
    /// <summary>Whether a picture that can't be used is an error; otherwise it is left out and named in <see cref="PictureDataSet.Skipped"/>.</summary>
    public bool Strict { get; init; }

    /// <summary>Part of the training pictures for validation, where the set brings none; null for the set's own default.</summary>
    public double? ValidationFraction { get; init; }

    /// <summary>Part of the training pictures for test, where the set brings none; null for the set's own default.</summary>
    public double? TestFraction { get; init; }

    /// <summary>What a picture file may cost.</summary>
    public DecodeLimits Limits { get; init; } = DecodeLimits.Default;

    /// <summary>Threads that check the pictures.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Where named sets are kept.</summary>
    public DataHome Home { get; init; } = DataHome.Default;

    /// <summary>The rule for missing splits, with a set's own defaults.</summary>
    /// <exception cref="MenutException">The fractions leave nothing to train on.</exception>
    internal SplitRule Rule(long seed, double validation = 0.1, double test = 0.1)
    {
        var rule = new SplitRule(seed, ValidationFraction ?? validation, TestFraction ?? test);
        if (!(rule.ValidationFraction >= 0 && rule.TestFraction >= 0 && rule.ValidationFraction + rule.TestFraction < 1))
            throw MenutException.WrongUsage($"Validation {rule.ValidationFraction} and test {rule.TestFraction} must leave a part to train on.");
        return rule;
    }
}
