using Menut.Cli.Frame;

namespace Menut.Cli.Tests.Frame;

public sealed class CommandTextTests
{
    [Theory]
    [InlineData("runs/a-1", "runs/a-1")]
    [InlineData("my photos", "'my photos'")]
    [InlineData("it's", "'it'\\''s'")]
    [InlineData("", "''")]
    [InlineData("$HOME", "'$HOME'")]
    public void What_is_shown_can_be_typed_again(string word, string quoted)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "another shell");
        Assert.Equal(quoted, CommandText.Quote(word));
    }

    [Fact]
    public void A_word_that_an_option_does_not_take_is_said_with_those_that_it_does()
    {
        var choices = new Choices<int>("--size", ("small", 1), ("large", 2));
        Assert.Equal(2, choices.Of("LARGE"));
        Assert.Equal("small|large", choices.HelpName);
        Assert.Equal("--size big is unknown: small, large.", Assert.Throws<MenutException>(() => choices.Of("big")).Message);
    }
}
