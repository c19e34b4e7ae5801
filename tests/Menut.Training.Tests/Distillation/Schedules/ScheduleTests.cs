using Menut.Training.Distillation.Schedules;
using Menut.Training.Tasks;

namespace Menut.Training.Tests.Distillation.Schedules;

public sealed class ScheduleTests
{
    [Theory]
    [InlineData("0.9", 0, 0.9)]
    [InlineData("0.9", 7.5, 0.9)]
    [InlineData("warmup(0.9, 5)", 0, 0)]
    [InlineData("warmup(0.9, 5)", 2.5, 0.45)]
    [InlineData("warmup(0.9, 5)", 9, 0.9)]
    [InlineData("linear(1, 0)", 5, 0.5)]
    [InlineData("linear(0, 1, 10)", 2, 0.2)]
    [InlineData(" Linear( 2,4 , 2 ) ", 1, 3)]
    [InlineData("linear(0, 1, 20)", 10, 0.5)]
    [InlineData("cosine(4, 1)", 0, 4)]
    [InlineData("cosine(4, 1)", 5, 2.5)]
    [InlineData("cosine(4, 1)", 10, 1)]
    [InlineData("cosine(4, 1, 2)", 3, 1)]
    public void It_has_its_value_at_every_epoch(string text, double epoch, double value) =>
        Assert.Equal(value, Schedule.Parse(text, "--alpha").At(new StepPosition(epoch, 10)), 1e-12);

    [Fact]
    public void A_cosine_starts_slowly() => Assert.True(Schedule.Parse("cosine(0, 1)", "").At(new(1, 10)) < Schedule.Parse("linear(0, 1)", "").At(new(1, 10)) / 2);

    [Theory]
    [InlineData("0.9")]
    [InlineData("warmup(0.9, 5)")]
    [InlineData("linear(0, 1)")]
    [InlineData("linear(0.25, 1, 10)")]
    [InlineData("cosine(4, 1)")]
    [InlineData("cosine(4, 1, 1.5)")]
    public void Its_text_is_read_as_itself(string text)
    {
        Assert.Equal(text, Schedule.Parse(text, "--alpha").ToString());
        Assert.Equal(Schedule.Parse(text, "--alpha"), Schedule.Parse(Schedule.Parse(text, "--alpha").ToString(), "--alpha"));
    }

    [Theory]
    [InlineData("much")]
    [InlineData("NaN")]
    [InlineData("1e999")]
    [InlineData("warmup(0.9)")]
    [InlineData("linear(1, 2")]
    [InlineData("linear(1, x)")]
    [InlineData("sine(1, 2)")]
    [InlineData("linear(1, 2, 0)")]
    [InlineData("")]
    public void What_says_nothing_is_refused_with_its_option(string text)
    {
        var error = Assert.Throws<MenutException>(() => Schedule.Parse(text, "--alpha"));
        Assert.Equal(Fault.Usage, error.Fault);
        Assert.StartsWith("--alpha", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
