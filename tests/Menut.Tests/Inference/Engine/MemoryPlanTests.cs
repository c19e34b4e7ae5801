using Menut.Inference.Planning;
using Menut.Networks;

namespace Menut.Tests.Inference.Engine;

public sealed class MemoryPlanTests
{
    [Fact]
    public void Values_that_live_at_once_never_meet_and_the_arena_is_not_larger_than_all_of_them()
    {
        var random = new Random(3);
        for (int round = 0; round < 200; round++)
        {
            var values = Enumerable.Range(0, random.Next(1, 40)).Select(_ =>
            {
                int first = random.Next(20);
                var shape = new Shape(random.Next(1, 70), random.Next(1, 9), random.Next(1, 9));
                return new LiveValue(ValueLayout.ChannelsLast(shape, default), first, first + random.Next(6));
            }).ToList();

            nint bytes = MemoryPlan.Place(values);

            Assert.True(bytes <= values.Aggregate((nint)0, (sum, value) => sum + value.Layout.Bytes));
            foreach (var a in values)
            {
                Assert.True(a.Layout.Offset >= 0 && a.Layout.Offset + a.Layout.Bytes <= bytes && a.Layout.Offset % 64 == 0);
                Assert.All(values.Where(b => b != a && b.First <= a.Last && a.First <= b.Last), b => Assert.True(
                    a.Layout.Offset + a.Layout.Bytes <= b.Layout.Offset || b.Layout.Offset + b.Layout.Bytes <= a.Layout.Offset));
            }
        }
    }

    [Fact]
    public void What_no_longer_lives_gives_its_place()
    {
        var map = new Shape(16, 10, 10);
        var (a, b, c) = (ValueLayout.ChannelsLast(map, default), ValueLayout.ChannelsLast(map, default), ValueLayout.ChannelsLast(map, default));

        nint bytes = MemoryPlan.Place([new(a, 0, 1), new(b, 1, 2), new(c, 2, 3)]);

        Assert.Equal(2 * a.Bytes, bytes);
        Assert.Equal(a.Offset, c.Offset);
    }
}
