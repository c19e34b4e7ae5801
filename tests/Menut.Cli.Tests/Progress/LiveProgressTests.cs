using Menut.Cli.Progress;
using Spectre.Console;
using Spectre.Console.Testing;

namespace Menut.Cli.Tests.Progress;

public sealed class LiveProgressTests
{
    [Fact]
    public void A_bar_shows_part_rate_time_and_note()
    {
        var time = new ManualTime();
        using var console = new TestConsole().Interactive().Width(100);
        using (var progress = new LiveProgress(console, time))
        {
            using (var stage = progress.Begin("teacher [1/3]", 1000, "images"))
            {
                time.Advance(5);
                stage.Report(1000, "loss 0.31");
            }

            using var second = progress.Begin("student", 1000, "images");
            time.Advance(2);
            second.Report(500, "loss 0.50");
        }

        string screen = console.Output;
        Assert.Matches(@"teacher \[1/3\].+100 %.+200 images/s.+in 0:05.+loss 0\.31", screen);
        Assert.Matches(@"student.+50 %.+250 images/s.+0:02.+loss 0\.50", screen);
    }

    [Fact]
    public void Lines_beside_the_bar_are_kept()
    {
        using var console = new TestConsole().Interactive().Width(100);
        using (var progress = new LiveProgress(console, new ManualTime()))
        {
            using var stage = progress.Begin("read", 10, "images");
            console.WriteLine("warning: broken.jpg is skipped");
        }

        Assert.Contains("warning: broken.jpg is skipped", console.Output, StringComparison.Ordinal);
    }
}
