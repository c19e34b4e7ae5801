using Menut.Cli.Frame;
using Menut.Inference;
using Spectre.Console;

namespace Menut.Cli.Benchmark;

/// <summary>Where Menut's engine spends a picture's time, in <c>menut benchmark --profile --json</c>: one thread, beside the peak of its fused multiply-adds.</summary>
internal sealed record ProfileAnswer(
    string Model, string InstructionSet, double MedianMs, double PeakGigaMultiplyAdds, double OfPeak, ProfiledStep[] Steps)
{
    public static ProfileAnswer Of(string model, MenutEngine engine, int runs)
    {
        var profile = engine.Profile(runs);
        return new(
            model, engine.InstructionSet, profile.Milliseconds, profile.PeakMultiplyAddsPerSecond / 1e9, profile.OfPeak,
            [.. profile.Steps.Select(step => new ProfiledStep(step.Step.Name, step.Step.Schedule, step.Step.MultiplyAdds, step.Milliseconds, step.OfPeak))]);
    }

    public void Draw(IAnsiConsole console)
    {
        var table = Tables.Create("step", "schedule", "multiply-adds>", "ms>", "of peak>");
        foreach (var step in Steps)
            table.Row(step.Name, step.Schedule, Tables.Count(step.Macs), Tables.Number(Math.Round(step.Ms, 4)), Tables.Percent(step.OfPeak));
        console.Write(table);
        console.WriteLine(FormattableString.Invariant(
            $"{Model}: {MedianMs:0.000} ms with {InstructionSet}, {OfPeak:P1} of this processor's peak of {PeakGigaMultiplyAdds:0.0} G multiply-adds a second"));
    }
}

/// <summary>A step of it.</summary>
internal sealed record ProfiledStep(string Name, string Schedule, long Macs, double Ms, double OfPeak);
