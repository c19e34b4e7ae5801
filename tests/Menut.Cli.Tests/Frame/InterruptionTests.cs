using Menut.Cli.Frame;

namespace Menut.Cli.Tests.Frame;

public sealed class InterruptionTests
{
    [Fact]
    public void The_first_signal_asks_and_the_second_aborts()
    {
        var error = new StringWriter();
        int aborted = 0;
        using var interruption = new Interruption(error, () => aborted++);
        Assert.False(interruption.Token.IsCancellationRequested);

        interruption.Signal();
        Assert.True(interruption.Token.IsCancellationRequested);
        Assert.Equal("Stopping after this step; Ctrl+C again aborts.\n", error.ToString());
        Assert.Equal(0, aborted);

        interruption.Signal();
        Assert.Equal(1, aborted);
    }
}
