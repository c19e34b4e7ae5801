namespace Menut.Training.Data;

/// <summary>Sets made of a part of another's pictures. The seed decides the part; validation and test pictures stay as they are unless it is said.</summary>
public static class DataSelection
{
    /// <summary>A part of the training pictures, the same part of every class.</summary>
    /// <param name="data">The set.</param>
    /// <param name="fraction">The part, above 0 and up to 1; at least one picture a class.</param>
    /// <param name="seed">Decides which.</param>
    /// <param name="validationFraction">The part of the validation pictures: all, unless looking at them would take longer than learning.</param>
    /// <returns>Labelled pictures only.</returns>
    public static PictureDataSet Fraction(PictureDataSet data, double fraction, long seed, double validationFraction = 1)
    {
        PictureSplit Of(PictureSplit split, double wanted) => wanted is > 0 and <= 1
            ? Part(split, seed, count => Math.Max(1, (int)Math.Round(wanted * count)))
            : throw new ArgumentOutOfRangeException(nameof(fraction), wanted, "More than 0 and at most 1.");
        var validation = validationFraction == 1 ? data.Validation : Of(data.Validation, validationFraction);
        return new(
            data, FormattableString.Invariant($"{data.Name}, {100 * fraction:0.##} % of it"), data.Classes, Of(data.Train, fraction), validation, data.Test);
    }

    /// <summary>At most so many pictures of every class in each split: enough to see whether something runs.</summary>
    /// <param name="data">The set.</param>
    /// <param name="perClass">Pictures a class, at least 1.</param>
    /// <param name="seed">Decides which.</param>
    /// <returns>Labelled pictures only.</returns>
    public static PictureDataSet AtMost(PictureDataSet data, int perClass, long seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(perClass, 1);
        PictureSplit Few(PictureSplit split) => Part(split, seed, count => Math.Min(perClass, count));
        return new(data, $"{data.Name}, {perClass} a class", data.Classes, Few(data.Train), Few(data.Validation), Few(data.Test));
    }

    /// <summary>The set without any training picture of some classes. They remain classes: whoever learns from it must find them elsewhere.</summary>
    /// <param name="data">The set.</param>
    /// <param name="omitted">Classes to leave out.</param>
    public static PictureDataSet Without(PictureDataSet data, IReadOnlyCollection<int> omitted)
    {
        int[] kept = [.. Places(data.Train).Where(place => !omitted.Contains(data.Train.Labels[place]))];
        string names = string.Join(", ", omitted.Select(index => data.Classes[index]));
        return new(data, $"{data.Name} without {names}", data.Classes, data.Train.Select(kept), data.Validation, data.Test);
    }

    /// <summary>Places of so many pictures of each class, drawn by the seed, in the split's order.</summary>
    /// <param name="split">The pictures.</param>
    /// <param name="seed">Decides which.</param>
    /// <param name="wanted">How many, for a class and the pictures that it has.</param>
    internal static int[] Draw(PictureSplit split, long seed, Func<int, int, int> wanted)
    {
        var chosen = new List<int>();
        foreach (var ofClass in Places(split).Where(place => split.Labels[place] >= 0).GroupBy(place => split.Labels[place]))
        {
            int[] places = [.. ofClass];
            int count = Math.Min(wanted(ofClass.Key, places.Length), places.Length);
            var random = new SplitMix64(seed, RandomPurpose.Selection, ofClass.Key);
            for (int i = 0; i < count; i++)
            {
                int other = i + random.Next(places.Length - i);
                (places[i], places[other]) = (places[other], places[i]);
            }

            chosen.AddRange(places.AsSpan(0, count));
        }

        chosen.Sort();
        return [.. chosen];
    }

    private static PictureSplit Part(PictureSplit split, long seed, Func<int, int> wanted) =>
        split.Select(Draw(split, seed, (_, count) => wanted(count)));

    private static IEnumerable<int> Places(PictureSplit split) => Enumerable.Range(0, split.Count);
}
