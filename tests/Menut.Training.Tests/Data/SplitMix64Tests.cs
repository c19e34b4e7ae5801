using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class SplitMix64Tests
{
    [Fact]
    public void The_numbers_are_the_published_generators()
    {
        var random = new SplitMix64(0);

        Assert.Equal(0xE220A8397B1DCDAF, random.NextBits());
        Assert.Equal(0x6E789E6AA1B965F4UL, random.NextBits());
        Assert.Equal(0x06C45D188009454FUL, random.NextBits());
    }

    [Fact]
    public void Every_step_of_the_path_counts()
    {
        var first = new[]
        {
            new SplitMix64(1), new SplitMix64(2), new SplitMix64(1, 0), new SplitMix64(1, 0, 0), new SplitMix64(1, 0, 1),
            new SplitMix64(1, 1, 0), new SplitMix64(1, 1), new SplitMix64(-1, 1, 1), new SplitMix64(long.MinValue, 1, 1),
        }.Select(random => random.NextBits());

        Assert.Equal(9, first.Distinct().Count());
    }

    [Fact]
    public void Numbers_stay_in_range_and_fill_it()
    {
        var random = new SplitMix64(5);
        var counts = new int[7];
        double sum = 0, squares = 0;
        for (var i = 0; i < 70_000; i++)
        {
            counts[random.Next(7)]++;
            var normal = random.NextNormal();
            sum += normal;
            squares += normal * normal;
            Assert.InRange(random.NextDouble(2, 3), 2, 3);
        }

        Assert.All(counts, count => Assert.InRange(count, 9_600, 10_400));
        Assert.Equal(0, sum / 70_000, 0.02);
        Assert.Equal(1, squares / 70_000, 0.03);
    }
}
