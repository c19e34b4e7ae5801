using System.Collections.Immutable;

namespace Menut.Comparison.Charts;

/// <summary>What nothing else beats in both accuracy and cost.</summary>
public static class ParetoFrontier
{
    /// <summary>The places of the points for which no other is at least as accurate at no more cost, and better in one of the two.</summary>
    /// <param name="points">Cost, which is better when less, and accuracy, which is better when more; what is no number is on no frontier.</param>
    /// <returns>Places in <paramref name="points"/>, by cost.</returns>
    public static ImmutableArray<int> Of(IReadOnlyList<(double Cost, double Accuracy)> points)
    {
        var frontier = ImmutableArray.CreateBuilder<int>();
        var ordered = Enumerable.Range(0, points.Count)
            .Where(i => double.IsFinite(points[i].Cost) && double.IsFinite(points[i].Accuracy))
            .OrderBy(i => points[i].Cost).ThenByDescending(i => points[i].Accuracy);
        foreach (int i in ordered)
        {
            if (frontier.Count == 0 || points[i].Accuracy > points[frontier[^1]].Accuracy || points[i] == points[frontier[^1]])
                frontier.Add(i);
        }

        return frontier.DrainToImmutable();
    }
}
