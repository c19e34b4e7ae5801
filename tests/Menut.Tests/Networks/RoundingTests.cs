using Menut.Networks;

namespace Menut.Tests.Networks;

public sealed class RoundingTests
{
    [Theory]
    [InlineData(32, 32)]
    [InlineData(32 * 1.1, 32)] // 35.2: the nearest multiple
    [InlineData(32 * 1.2, 40)] // 38.4
    [InlineData(12, 16)] // half goes up
    [InlineData(11.9, 16)] // 8 would lose more than a tenth
    [InlineData(8.8, 8)]
    [InlineData(16 * 1.2, 24)] // EfficientNet-B3's first stage: 16 would lose more than a tenth of 19.2
    [InlineData(1, 8)] // never less than the divisor
    [InlineData(1280 * 1.4, 1792)]
    public void Channels_go_to_the_nearest_multiple_and_lose_no_more_than_a_tenth(double exact, int rounded) =>
        Assert.Equal(rounded, Rounding.ToMultiple(exact));

    [Fact]
    public void Without_limit_the_tenth_may_be_lost() => Assert.Equal(16, Rounding.ToMultiple(16 * 1.2, 8, limit: 0));

    [Fact]
    public void Channels_never_fall_as_width_grows()
    {
        int last = 0;
        for (int i = 0; i < 20_000; i++)
        {
            int channels = Rounding.ToMultiple(i / 100.0);
            Assert.True(channels >= last, $"{i / 100.0}: {last} -> {channels}");
            last = channels;
        }
    }

    [Theory]
    [InlineData(512 * 0.25, 128)]
    [InlineData(32 * 0.75, 24)]
    [InlineData(32 * 0.3, 9)] // 9.6 is cut, not rounded
    [InlineData(32 * 0.1, 8)]
    public void MobileNetV1_cuts(double exact, int channels) => Assert.Equal(channels, Rounding.Truncate(exact));

    [Theory]
    [InlineData(1, 1.0, 1)]
    [InlineData(1, 1.1, 2)] // a single block becomes two at once
    [InlineData(5, 1.2, 6)] // in float 1.2 it would be 7
    [InlineData(4, 3.1, 13)]
    public void Repeats_are_rounded_up(int repeats, double multiplier, int rounded) => Assert.Equal(rounded, Rounding.Repeats(repeats, multiplier));
}
