using Menut.Cli.Doctor;
using Menut.Cli.Frame;
using Spectre.Console;

namespace Menut.Cli.Commands;

/// <summary><c>menut doctor</c>: what this machine offers, and what to mend.</summary>
internal sealed class DoctorCommand() : MenutCommand(
    "doctor", "Check what this machine offers, and say what to mend.", "menut doctor")
{
    private readonly IDoctorCheck[] _checks =
    [
        new RuntimeCheck(),
        new ProcessorCheck(),
        new MemoryCheck(),
        new HomeCheck(),
        new LibTorchCheck(),
        new FashionMnistCheck(),
    ];

    /// <summary>Fails if anything is to mend, so that scripts can ask.</summary>
    protected override int Run(CommandContext context)
    {
        var report = new DoctorReport([.. _checks.Select(check => check.Look())]);
        context.Answer(report, CliJson.Default.DoctorReport, console => Draw(console, report));
        return report.Checks.All(finding => finding.Ok) ? ExitCodes.Done : ExitCodes.Failed;
    }

    private static void Draw(IAnsiConsole console, DoctorReport report)
    {
        foreach (var finding in report.Checks)
        {
            console.Write(new Text(finding.Ok ? "ok      " : "mend    ", new Style(finding.Ok ? Color.Green : Color.Yellow)));
            console.WriteLine($"{finding.Name}: {finding.Detail}");
            if (finding.Mend is { } mend)
                console.WriteLine($"        {mend}");
        }
    }
}
