using Menut.Cli.Progress;

namespace Menut.Cli.Tests.Progress;

public sealed class PlainProgressTests : IDisposable
{
    private readonly ManualTime _time = new();
    private readonly StringWriter _log = new();

    public void Dispose() => _log.Dispose();

    [Fact]
    public void A_line_every_five_seconds_while_little_happens()
    {
        using var progress = new PlainProgress(_log, _time);
        using var stage = progress.Begin("teacher, epoch 1 of 5", 10_000, "images");
        for (int i = 1; i <= 120; i++)
        {
            _time.Advance(0.1);
            stage.Report(i * 8, "loss 1.25");
        }

        Assert.Equal(
            """
            teacher, epoch 1 of 5: 4 %, 400 of 10,000 images, 80 images/s, 2:00 left, loss 1.25
            teacher, epoch 1 of 5: 8 %, 800 of 10,000 images, 80 images/s, 1:55 left, loss 1.25

            """,
            _log.ToString());
    }

    [Fact]
    public void A_line_every_tenth_but_not_more_than_one_a_second()
    {
        using var progress = new PlainProgress(_log, _time);
        using (var stage = progress.Begin("decode", 100, "images"))
        {
            for (int i = 1; i <= 40; i++)
            {
                _time.Advance(0.1);
                stage.Report(i * 5 / 2);
            }
        }

        Assert.Equal(
            """
            decode: 25 %, 25 of 100 images, 25 images/s, 0:03 left
            decode: 50 %, 50 of 100 images, 25 images/s, 0:02 left
            decode: 75 %, 75 of 100 images, 25 images/s, 0:01 left
            decode: 100 %, 100 of 100 images, 25 images/s, 0:00 left
            decode: 100 of 100 images, in 0:04, 25 images/s

            """,
            _log.ToString());
    }

    [Fact]
    public void What_has_no_total_has_no_percentage()
    {
        using var progress = new PlainProgress(_log, _time);
        using var stage = progress.Begin("scan", 0, "files");
        _time.Advance(6);
        stage.Report(3);
        Assert.Equal("scan: 3 files, 0.5 files/s\n", _log.ToString());
    }

    /// <summary>A machine that slows down says so within the window, not after minutes.</summary>
    [Fact]
    public void The_rate_is_of_lately()
    {
        var meter = new RateMeter(_time);
        Assert.Null(meter.PerSecond);
        long done = 0;
        void Work(int seconds, int rate)
        {
            for (int i = 0; i < seconds; i++)
            {
                _time.Advance(1);
                meter.Add(done += rate);
            }
        }

        Work(600, 100);
        Assert.Equal(100, meter.PerSecond!.Value, 6);
        Work(20, 10);
        Assert.Equal(10, meter.PerSecond!.Value, 6);
    }
}
