using Menut.Training.Data;

namespace Menut.Training.Distillation.Specialists;

/// <summary>K-means of a few hundred points at most: Lloyd's steps from k-means++ starts (Arthur and Vassilvitskii 2007), the best of several.</summary>
internal static class KMeans
{
    private const int Starts = 16;
    private const int MostSteps = 100;

    /// <summary>The centres with the smallest sum of squared distances that was found.</summary>
    /// <param name="points">All of one length.</param>
    /// <param name="clusters">Centres, from 1 to the number of points.</param>
    /// <param name="seed">Decides the starts.</param>
    public static double[][] Centres(double[][] points, int clusters, long seed)
    {
        double[][] best = [];
        double least = double.PositiveInfinity;
        for (int start = 0; start < Starts; start++)
        {
            var random = new SplitMix64(seed, RandomPurpose.Clusters, start);
            double[][] centres = Refine(points, Spread(points, clusters, ref random));
            double spread = points.Sum(point => centres.Min(centre => Distance(point, centre)));
            if (spread < least)
                (best, least) = (centres, spread);
        }

        return best;
    }

    /// <summary>The squared Euclidean distance.</summary>
    public static double Distance(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        return sum;
    }

    /// <summary>Each further centre is a point, drawn in proportion to its squared distance from the centres so far.</summary>
    private static double[][] Spread(double[][] points, int clusters, ref SplitMix64 random)
    {
        var centres = new List<double[]> { points[random.Next(points.Length)] };
        while (centres.Count < clusters)
        {
            double[] distances = [.. points.Select(point => centres.Min(centre => Distance(point, centre)))];
            double left = random.NextDouble() * distances.Sum();
            // Where rounding leaves something after the last, or all points are centres already, it is the farthest.
            int chosen = Array.IndexOf(distances, distances.Max());
            for (int i = 0; i < distances.Length; i++)
            {
                left -= distances[i];
                if (left < 0)
                {
                    chosen = i;
                    break;
                }
            }

            centres.Add(points[chosen]);
        }

        return [.. centres];
    }

    private static double[][] Refine(double[][] points, double[][] centres)
    {
        int[] nearest = new int[points.Length];
        for (int step = 0; step < MostSteps; step++)
        {
            int[] before = nearest;
            nearest = [.. points.Select(point => Nearest(point, centres))];
            if (step > 0 && nearest.AsSpan().SequenceEqual(before))
                break;
            centres = [.. centres.Select((centre, i) => Mean([.. points.Where((_, place) => nearest[place] == i)]) ?? centre)];
        }

        return centres;
    }

    private static int Nearest(double[] point, double[][] centres)
    {
        double[] distances = [.. centres.Select(centre => Distance(point, centre))];
        return Array.IndexOf(distances, distances.Min());
    }

    private static double[]? Mean(double[][] points) =>
        points.Length == 0 ? null : [.. Enumerable.Range(0, points[0].Length).Select(i => points.Average(point => point[i]))];
}
