namespace Menut.Training.Data;

/// <summary>
/// Makes the splits that a data set lacks. A picture's content and the seed alone decide, so a file never changes sides: not when it is
/// renamed or copied, not when others come or go.
/// </summary>
/// <remarks>
/// <para>Content and seed give a position in [0, 1): up to <c>1 - validation - test</c> it is training, the last <c>test</c> is test, between
/// them lies validation. A split that the data set brings is kept as it is; what is missing is taken from the training pictures.
/// The defaults are 80, 10 and 10 %.</para>
/// <para>A set too small for that still gets one validation and one test picture: those with the highest positions, unless that would leave
/// a class without any training picture.</para>
/// </remarks>
/// <param name="Seed">The run's seed.</param>
/// <param name="ValidationFraction">Part of the training pictures for validation, where it is missing.</param>
/// <param name="TestFraction">Part of the training pictures for test, where it is missing.</param>
public sealed record SplitRule(long Seed, double ValidationFraction = 0.1, double TestFraction = 0.1)
{
    /// <summary>Where in [0, 1) a picture stands.</summary>
    public double PositionOf(ContentHash content) =>
        SplitMix64.ToUnit(SplitMix64.Mix((ulong)content.Value ^ SplitMix64.Mix((ulong)Seed + (ulong)(content.Value >> 64))));

    /// <summary>The split of every picture.</summary>
    /// <param name="contents">What each holds.</param>
    /// <param name="labels">The class of each, -1 for none: those can only be trained on.</param>
    /// <param name="given">The split that the data set brings for each, or null.</param>
    internal Split[] Assign(ReadOnlySpan<ContentHash> contents, ReadOnlySpan<int> labels, ReadOnlySpan<Split?> given)
    {
        var makeValidation = !given.Contains(Split.Validation);
        var makeTest = !given.Contains(Split.Test);
        var testFrom = 1 - (makeTest ? TestFraction : 0);
        var validationFrom = testFrom - (makeValidation ? ValidationFraction : 0);

        var splits = new Split[contents.Length];
        var positions = new double[contents.Length];
        for (var i = 0; i < splits.Length; i++)
        {
            positions[i] = PositionOf(contents[i]);
            splits[i] = given[i] is Split.Validation or Split.Test ? given[i]!.Value
                : labels[i] < 0 || positions[i] < validationFrom ? Split.Train
                : positions[i] < testFrom ? Split.Validation
                : Split.Test;
        }

        if (makeTest && TestFraction > 0)
            KeepOne(Split.Test, splits, positions, labels);
        if (makeValidation && ValidationFraction > 0)
            KeepOne(Split.Validation, splits, positions, labels);
        return splits;
    }

    private static void KeepOne(Split wanted, Split[] splits, double[] positions, ReadOnlySpan<int> labels)
    {
        if (splits.Contains(wanted))
            return;

        var inTraining = new Dictionary<int, int>();
        for (var i = 0; i < splits.Length; i++)
        {
            if (splits[i] == Split.Train)
                inTraining[labels[i]] = inTraining.GetValueOrDefault(labels[i]) + 1;
        }

        var best = -1;
        for (var i = 0; i < splits.Length; i++)
        {
            var spare = splits[i] == Split.Train && labels[i] >= 0 && inTraining[labels[i]] > 1;
            if (spare && (best < 0 || positions[i] > positions[best]))
                best = i;
        }

        for (var i = 0; best >= 0 && i < splits.Length; i++)
        {
            // Copies of one file stand at one position and stay together.
            if (splits[i] == Split.Train && positions[i] == positions[best] && labels[i] >= 0)
                splits[i] = wanted;
        }
    }
}
