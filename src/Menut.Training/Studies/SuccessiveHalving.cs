using System.Collections.Immutable;

namespace Menut.Training.Studies;

/// <summary>
/// Successive halving (Jamieson and Talwalkar 2016, arXiv:1502.07943 section 3): all candidates train a little, the best third goes on, and
/// again, until one is left. Who goes on does so where it stopped, so no epoch is trained twice.
/// </summary>
public static class SuccessiveHalving
{
    /// <summary>One of so many goes on.</summary>
    public const int KeepOneOf = 3;

    /// <summary>Epochs up to which candidates train before the next choice; the last is all of them.</summary>
    /// <param name="epochs">Epochs of a whole training.</param>
    /// <param name="candidates">How many there are.</param>
    public static ImmutableArray<int> Rungs(int epochs, int candidates)
    {
        var rungs = new SortedSet<int> { epochs };
        int rung = epochs;
        for (int left = candidates; left > 1; left = Next(left))
            rungs.Add(rung = Math.Max(1, rung / KeepOneOf));
        return [.. rungs];
    }

    /// <summary>Epochs that all candidates together train, if none fails.</summary>
    public static int Epochs(int candidates, ImmutableArray<int> rungs)
    {
        int sum = 0, before = 0;
        foreach (int rung in rungs)
        {
            sum += candidates * (rung - before);
            (before, candidates) = (rung, Next(candidates));
        }

        return sum;
    }

    /// <summary>Finds the best.</summary>
    /// <param name="candidates">Who takes part.</param>
    /// <param name="rungs">Epochs before each choice.</param>
    /// <param name="advance">Trains a candidate up to an epoch and gives its score; null where it failed, which ends its part.</param>
    /// <returns>Best first: who came furthest, and of those who stopped at the same rung, by score. Those that failed are left out.</returns>
    public static ImmutableArray<HalvingPlace<T>> Run<T>(IEnumerable<T> candidates, ImmutableArray<int> rungs, Func<T, int, ValidationScore?> advance)
    {
        ImmutableArray<T> alive = [.. candidates];
        var places = new List<HalvingPlace<T>>();
        foreach (int rung in rungs)
        {
            // Stable: of equal ones the first that was named.
            ImmutableArray<HalvingPlace<T>> ranked =
            [
                .. alive.Select(candidate => (Candidate: candidate, Score: advance(candidate, rung)))
                    .Where(result => result.Score is not null)
                    .OrderByDescending(result => result.Score!, ValidationScore.Order)
                    .Select(result => new HalvingPlace<T>(result.Candidate, rung, result.Score!)),
            ];
            int kept = rung == rungs[^1] ? 0 : Next(ranked.Length);
            places.InsertRange(0, ranked.Skip(kept));
            alive = [.. ranked.Take(kept).Select(place => place.Candidate)];
        }

        return [.. places];
    }

    private static int Next(int candidates) => (candidates + KeepOneOf - 1) / KeepOneOf;
}

/// <summary>How far a candidate came.</summary>
/// <param name="Candidate">The candidate.</param>
/// <param name="Epochs">Epochs that it trained.</param>
/// <param name="Score">What it had then.</param>
public sealed record HalvingPlace<T>(T Candidate, int Epochs, ValidationScore Score);
