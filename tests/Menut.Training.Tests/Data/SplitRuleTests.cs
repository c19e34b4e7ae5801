using Menut.Training.Data;

namespace Menut.Training.Tests.Data;

public sealed class SplitRuleTests
{
    private static readonly ContentHash[] Contents = [.. Enumerable.Range(0, 10_000).Select(i => ContentHash.Of(BitConverter.GetBytes(i)))];

    [Fact]
    public void The_parts_have_the_size_asked_for()
    {
        var splits = new SplitRule(1, ValidationFraction: 0.2, TestFraction: 0.05).Assign(Contents, new int[10_000], new Split?[10_000]);

        Assert.InRange(splits.Count(s => s == Split.Validation), 1880, 2120);
        Assert.InRange(splits.Count(s => s == Split.Test), 430, 570);
    }

    [Fact]
    public void A_fraction_of_zero_makes_no_split()
    {
        var splits = new SplitRule(1, ValidationFraction: 0, TestFraction: 0).Assign(Contents, new int[10_000], new Split?[10_000]);

        Assert.All(splits, split => Assert.Equal(Split.Train, split));
    }

    [Fact]
    public void Copies_of_one_picture_stay_together()
    {
        // Three classes of two, every picture twice: too few for the fractions, so one is picked for each split.
        ContentHash[] twice = [.. Contents[..6], .. Contents[..6]];
        int[] labels = [0, 0, 1, 1, 2, 2, 0, 0, 1, 1, 2, 2];

        for (var seed = 0; seed < 50; seed++)
        {
            var splits = new SplitRule(seed).Assign(twice, labels, new Split?[12]);
            Assert.Equal(splits[..6].AsEnumerable(), splits[6..].AsEnumerable());
        }
    }

    [Fact]
    public void The_position_is_fixed_for_ever()
    {
        // Another value would move pictures of runs already made from one side to the other.
        Assert.Equal(0.9466211121432423, new SplitRule(7).PositionOf(Contents[3]));
        Assert.NotEqual(new SplitRule(7).PositionOf(Contents[3]), new SplitRule(8).PositionOf(Contents[3]));
    }
}
