using System.Globalization;

namespace Menut.Cli.Progress;

/// <summary>Progress as lines, for logs and pipes: one every five seconds, or every tenth of the way if that is at least a second.</summary>
internal sealed class PlainProgress(TextWriter writer, TimeProvider time) : ProgressView(time)
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(5), Shortest = TimeSpan.FromSeconds(1);

    private readonly TimeProvider _time = time;
    private long _lastTimestamp;
    private double _lastFraction;

    public override void Dispose()
    {
    }

    protected override void Began(ProgressStage stage) => (_lastTimestamp, _lastFraction) = (_time.GetTimestamp(), 0);

    protected override void Changed(ProgressStage stage)
    {
        var since = _time.GetElapsedTime(_lastTimestamp);
        bool tenth = stage.Fraction - _lastFraction >= 0.1;
        if (since < Shortest || (since < Longest && !tenth))
            return;
        (_lastTimestamp, _lastFraction) = (_time.GetTimestamp(), stage.Fraction ?? 0);
        string percent = stage.Fraction is { } fraction ? string.Create(CultureInfo.InvariantCulture, $"{Math.Floor(fraction * 100):0} %, ") : "";
        string left = stage.Left is { } time ? $"{ProgressText.Duration(time)} left" : "";
        Write(stage, percent + ProgressText.Count(stage), ProgressText.Rate(stage.UnitsPerSecond, stage.Unit), left, stage.Note);
    }

    protected override void Ended(ProgressStage stage)
    {
        double? average = stage.Elapsed.TotalSeconds > 0 ? stage.Done / stage.Elapsed.TotalSeconds : null;
        Write(stage, ProgressText.Count(stage), $"in {ProgressText.Duration(stage.Elapsed)}", ProgressText.Rate(average, stage.Unit), stage.Note);
    }

    private void Write(ProgressStage stage, params ReadOnlySpan<string?> parts)
    {
        var said = new List<string>();
        foreach (string? part in parts)
        {
            if (!string.IsNullOrEmpty(part))
                said.Add(part);
        }

        writer.WriteLine($"{stage.Title}: {string.Join(", ", said)}");
    }
}
