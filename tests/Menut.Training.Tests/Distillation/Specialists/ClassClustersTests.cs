using System.Collections.Immutable;
using Menut.Training.Data;
using Menut.Training.Distillation.Specialists;

namespace Menut.Training.Tests.Distillation.Specialists;

public sealed class ClassClustersTests
{
    [Fact]
    public void The_covariance_is_that_of_the_probabilities()
    {
        // Probabilities 3/4 and 1/4, then the other way round.
        float[] logits = [MathF.Log(3), 0, 0, MathF.Log(3)];
        double[,] covariance = ClassClusters.Covariance(logits, 2);
        Assert.Equal(0.0625, covariance[0, 0], 1e-7);
        Assert.Equal(-0.0625, covariance[0, 1], 1e-7);
        Assert.Equal(covariance[0, 1], covariance[1, 0]);
    }

    [Fact]
    public void Classes_that_are_predicted_together_come_together()
    {
        int[][] groups = [[0, 3, 5], [1, 6], [2, 4]];
        double[,] covariance = ClassClusters.Covariance(Confusions(groups, pictures: 600), 7);
        var sets = ClassClusters.Find(covariance, 3, 2, seed: 1);
        Assert.Equal(3, sets.Length);
        foreach (var set in sets)
            Assert.Contains(groups, group => set.All(group.Contains));
    }

    [Fact]
    public void The_seed_decides_and_nothing_else()
    {
        double[,] covariance = ClassClusters.Covariance(Confusions([[0, 3, 5], [1, 6], [2, 4]], pictures: 100), 7);
        static string Text(ImmutableArray<ImmutableArray<int>> sets) => string.Join(" | ", sets.Select(set => string.Join(',', set)));
        for (long seed = 0; seed < 20; seed++)
            Assert.Equal(Text(ClassClusters.Find(covariance, 4, 3, seed)), Text(ClassClusters.Find(covariance, 4, 3, seed)));
    }

    [Fact]
    public void Sets_may_overlap_and_two_that_are_equal_are_one()
    {
        double[,] covariance = ClassClusters.Covariance(Confusions([[0, 1], [2, 3]], pictures: 200), 4);
        var sets = ClassClusters.Find(covariance, 4, 3, seed: 1);
        Assert.Equal(sets.Length, sets.Select(set => string.Join(',', set)).Distinct().Count());
        Assert.True(sets.Sum(set => set.Length) > sets.SelectMany(set => set).Distinct().Count());
    }

    /// <summary>Each picture is of a group; which class of it, the network hardly knows.</summary>
    private static float[] Confusions(int[][] groups, int pictures)
    {
        int classes = groups.Sum(group => group.Length);
        var random = new SplitMix64(5);
        float[] logits = new float[pictures * classes];
        for (int picture = 0; picture < pictures; picture++)
        {
            foreach (int i in groups[random.Next(groups.Length)])
                logits[picture * classes + i] = (float)(5 + random.NextNormal());
        }

        return logits;
    }
}
