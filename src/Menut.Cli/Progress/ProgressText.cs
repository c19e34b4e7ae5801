using System.Globalization;

namespace Menut.Cli.Progress;

/// <summary>The words of progress, the same on a bar and on a line.</summary>
internal static class ProgressText
{
    /// <summary>"1,280 of 12,000 images".</summary>
    public static string Count(ProgressStage stage) => stage.Total > 0
        ? string.Create(CultureInfo.InvariantCulture, $"{stage.Done:N0} of {stage.Total:N0} {stage.Unit}")
        : string.Create(CultureInfo.InvariantCulture, $"{stage.Done:N0} {stage.Unit}");

    /// <summary>"512 images/s", or nothing while unknown.</summary>
    public static string Rate(double? unitsPerSecond, string unit) => unitsPerSecond is not { } rate
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $"{rate.ToString(rate < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture)} {unit}/s");

    /// <summary>"2:05", "1:02:05".</summary>
    public static string Duration(TimeSpan duration)
    {
        duration = TimeSpan.FromSeconds(Math.Ceiling(duration.TotalSeconds));
        return duration.TotalHours >= 1
            ? string.Create(CultureInfo.InvariantCulture, $"{(long)duration.TotalHours}:{duration.Minutes:00}:{duration.Seconds:00}")
            : string.Create(CultureInfo.InvariantCulture, $"{duration.Minutes}:{duration.Seconds:00}");
    }
}
