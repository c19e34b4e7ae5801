namespace Menut.Training.Data;

/// <summary>In which order an epoch visits the pictures.</summary>
internal static class SampleOrder
{
    /// <summary>A shuffle of 0 .. count - 1 that seed and epoch decide (Fisher and Yates).</summary>
    public static int[] Shuffled(int count, long seed, int epoch)
    {
        var order = InOrder(count);
        var random = new SplitMix64(seed, RandomPurpose.Order, epoch);
        for (var i = count - 1; i > 0; i--)
        {
            var j = random.Next(i + 1);
            (order[i], order[j]) = (order[j], order[i]);
        }

        return order;
    }

    /// <summary>0 .. count - 1.</summary>
    public static int[] InOrder(int count)
    {
        var order = new int[count];
        for (var i = 0; i < count; i++)
            order[i] = i;
        return order;
    }
}
