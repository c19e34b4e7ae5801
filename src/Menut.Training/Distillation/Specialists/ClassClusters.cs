using System.Collections.Immutable;
using Menut.Evaluation;

namespace Menut.Training.Distillation.Specialists;

/// <summary>
/// Which classes a specialist should know: those that a generalist often predicts together (Hinton, Vinyals and Dean 2015,
/// arXiv:1503.02531 section 5.3). No true labels are needed.
/// </summary>
public static class ClassClusters
{
    /// <summary>The covariance of the predicted probabilities, <c>[classes, classes]</c>.</summary>
    /// <param name="logits">A generalist's logits, <c>[pictures, classes]</c>.</param>
    /// <param name="classes">Classes.</param>
    public static double[,] Covariance(ReadOnlySpan<float> logits, int classes)
    {
        int pictures = logits.Length / classes;
        double[] mean = PriorMatching.MeanProbabilities(logits, classes), own = new double[classes];
        double[,] covariance = new double[classes, classes];
        for (int picture = 0; picture < pictures; picture++)
        {
            var row = logits.Slice(picture * classes, classes);
            for (int i = 0; i < classes; i++)
                own[i] = row[i];
            Softmax.InPlace(own);
            for (int i = 0; i < classes; i++)
                own[i] -= mean[i];
            for (int i = 0; i < classes; i++)
            {
                for (int j = 0; j < classes; j++)
                    covariance[i, j] += own[i] * own[j] / pictures;
            }
        }

        return covariance;
    }

    /// <summary>
    /// Sets of classes: K-means on the columns of the covariance, then to each centre its nearest columns. Sets may overlap, as the paper's
    /// do, and a class that nobody confuses may be in none; two centres with the same classes give one set.
    /// </summary>
    /// <param name="covariance">Of the predictions, <c>[classes, classes]</c>.</param>
    /// <param name="clusters">Centres, 1 to the number of classes.</param>
    /// <param name="classesPerSet">Classes of each set, 1 to below the number of classes.</param>
    /// <param name="seed">Decides the starts of K-means.</param>
    /// <returns>The sets, each in ascending order.</returns>
    public static ImmutableArray<ImmutableArray<int>> Find(double[,] covariance, int clusters, int classesPerSet, long seed)
    {
        int classes = covariance.GetLength(0);
        ArgumentOutOfRangeException.ThrowIfNotEqual(covariance.GetLength(1), classes, nameof(covariance));
        ArgumentOutOfRangeException.ThrowIfLessThan(clusters, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(clusters, classes);
        ArgumentOutOfRangeException.ThrowIfLessThan(classesPerSet, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(classesPerSet, classes);

        double[][] columns = [.. Enumerable.Range(0, classes).Select(j => Enumerable.Range(0, classes).Select(i => covariance[i, j]).ToArray())];
        var sets = KMeans.Centres(columns, clusters, seed).Select(centre => Enumerable.Range(0, classes)
            .OrderBy(i => KMeans.Distance(columns[i], centre)).Take(classesPerSet).Order().ToImmutableArray());
        return [.. sets.DistinctBy(set => string.Join(',', set)).OrderBy(set => set[0])];
    }
}
