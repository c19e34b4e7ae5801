using Menut.Cli.Frame;

namespace Menut.Cli.Tests.Frame;

public sealed class FailureTests
{
    public static TheoryData<Exception, int, string?> Cases() => new()
    {
        { MenutException.WrongUsage("--width 0."), 2, "error: --width 0." },
        { MenutException.WrongData("cat.jpg is cut."), 3, "error: cat.jpg is cut." },
        { MenutException.Failure("No libtorch."), 1, "error: No libtorch." },
        { new OperationCanceledException(), 130, "Stopped." },
        { new StoppedException("Stopped and saved in x."), 130, "Stopped and saved in x." },
        { new AggregateException(MenutException.WrongData("one")), 3, "error: one" },
        { new IOException("No space left on device", 28), 1, "error: The disk is full: No space left on device" },
        { new IOException("Broken pipe", 32), 0, null },
        { new UnauthorizedAccessException("Access to '/x' is denied."), 1, "error: Access to '/x' is denied." },
        { new InvalidOperationException("two\nlines"), 1, "error: InvalidOperationException: two lines (--verbose shows where)" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_exception_is_an_exit_code_and_at_most_one_line(Exception error, int exitCode, string? line) =>
        Assert.Equal(new Failure(exitCode, line), Failure.Of(error));
}
