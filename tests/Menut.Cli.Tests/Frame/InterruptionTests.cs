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

    /// <summary>A closed standard error, as under <c>2&gt;&amp;-</c> or when the terminal is gone: the training must still stop and save.</summary>
    [Theory]
    [InlineData(typeof(IOException))]
    [InlineData(typeof(ObjectDisposedException))]
    public void A_closed_standard_error_stops_nothing_but_the_words(Type failure)
    {
        using var interruption = new Interruption(new ClosedWriter(failure), () => { });

        interruption.Signal();

        Assert.True(interruption.Token.IsCancellationRequested);
    }

    private sealed class ClosedWriter(Type failure) : StringWriter
    {
        public override void WriteLine(string? value) =>
            throw (failure == typeof(IOException) ? new IOException("Bad file descriptor") : new ObjectDisposedException("stderr"));
    }
}
