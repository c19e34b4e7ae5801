using Menut.Cli.Progress;
using Menut.Training.Data;

namespace Menut.Cli.Tests.Progress;

public sealed class DataStagesTests
{
    [Fact]
    public void Each_activity_is_a_stage_and_late_reports_do_not_turn_it_back()
    {
        var writer = new StringWriter();
        using (var view = new PlainProgress(writer, new ManualTime()))
        using (var stages = new DataStages(view))
        {
            stages.Report(new("Checking", 2, 3, "pictures"));
            stages.Report(new("Checking", 3, 3, "pictures"));
            stages.Report(new("Checking", 1, 3, "pictures"));
            stages.Report(new("Loading", 5, 5, "pictures"));
        }

        string[] lines = writer.ToString().TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.StartsWith("Checking: 3 of 3 pictures", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("Loading: 5 of 5 pictures", lines[1], StringComparison.Ordinal);
    }
}
