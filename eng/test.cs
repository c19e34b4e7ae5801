#:property PublishAot=false
#:property ManagePackageVersionsCentrally=false

// Runs the built test projects one after the other and adds up their reports. ./test and test.cmd build, then run this.
// Its last line is "N passed, N failed", and ", N skipped" if any were.

using System.Diagnostics;
using System.Xml.Linq;

const int OutputLinesOfACrash = 60;

string root = Directory.GetCurrentDirectory();
string results = Directory.CreateDirectory(Path.Combine(root, "artifacts", "test-results")).FullName;
string[] projects = [.. Directory.EnumerateFiles(Path.Combine(root, "tests"), "*.Tests.csproj", SearchOption.AllDirectories)
    .Select(file => Path.GetFileNameWithoutExtension(file)).Order(StringComparer.Ordinal)];
if (args.Except(projects).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"error: There is no test project '{unknown}'; there are {string.Join(", ", projects)}.");
    return 2;
}

var total = new Counts(0, 0, 0);
foreach (string project in args is [] ? projects : args)
{
    var watch = Stopwatch.StartNew();
    var counts = RunProject(project);
    Console.WriteLine($"{project}: {counts} in {watch.Elapsed.TotalSeconds:0} s");
    total += counts;
}

Console.WriteLine(total);
return total.Failed == 0 ? 0 : 1;

Counts RunProject(string project)
{
    string report = Path.Combine(results, $"{project}.xml"), log = Path.Combine(results, $"{project}.log");
    File.Delete(report);
    var (exitCode, output) = RunTests(Path.Combine(root, "artifacts", "bin", project, "release", $"{project}.dll"), report);
    File.WriteAllLines(log, output);

    var counts = File.Exists(report) ? Read(report) : new Counts(0, 0, 0);
    if (counts.Failed > 0)
    {
        foreach (string failure in Failures(report))
            Console.WriteLine(failure);
        return counts;
    }

    // A crash leaves no report or an honest-looking one; no test at all means that none was found. Neither is a pass.
    if (exitCode == 0 && counts.Passed + counts.Skipped > 0)
        return counts;
    Console.WriteLine($"{project} ended with {(exitCode is null ? "its time used up" : $"exit code {exitCode}")} and {counts.Passed} tests passed:");
    foreach (string line in output.TakeLast(OutputLinesOfACrash))
        Console.WriteLine($"    {line}");
    return counts with { Failed = 1 };
}

(int? ExitCode, List<string> Output) RunTests(string dll, string report)
{
    var start = new ProcessStartInfo("dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
    foreach (string argument in (string[])[dll, "-noLogo", "-noColor", "-noAutoReporters", "-xml", report])
        start.ArgumentList.Add(argument);
    List<string> output = [];
    using var process = new Process { StartInfo = start };
    void Keep(object sender, DataReceivedEventArgs line)
    {
        lock (output)
        {
            if (line.Data is not null)
                output.Add(line.Data);
        }
    }

    process.OutputDataReceived += Keep;
    process.ErrorDataReceived += Keep;
    process.Start();
    process.StandardInput.Close();
    process.BeginOutputReadLine();
    process.BeginErrorReadLine();

    // A test that hangs must not hang whoever waits for the last line.
    if (process.WaitForExit(TimeSpan.FromMinutes(30)))
    {
        process.WaitForExit();
        return (process.ExitCode, output);
    }

    process.Kill(entireProcessTree: true);
    return (null, output);
}

static Counts Read(string report)
{
    static int Sum(IEnumerable<XElement> assemblies, string attribute) => assemblies.Sum(assembly => (int?)assembly.Attribute(attribute) ?? 0);
    XElement[] assemblies = [.. XDocument.Load(report).Descendants("assembly")];
    return new(Sum(assemblies, "passed"), Sum(assemblies, "failed") + Sum(assemblies, "errors"), Sum(assemblies, "skipped"));
}

// Failing tests by name with message and trace, and errors outside of tests.
static IEnumerable<string> Failures(string report) =>
    from failure in XDocument.Load(report).Descendants("failure")
    let owner = failure.Parent!
    select $"FAILED {(string?)owner.Attribute("name") ?? (string?)owner.Attribute("type") ?? "outside of a test"}\n"
        + $"    {Indented((string?)failure.Element("message"))}\n    {Indented((string?)failure.Element("stack-trace"))}";

static string Indented(string? text) => (text ?? "").Trim().ReplaceLineEndings("\n    ");

internal sealed record Counts(int Passed, int Failed, int Skipped)
{
    public static Counts operator +(Counts a, Counts b) => new(a.Passed + b.Passed, a.Failed + b.Failed, a.Skipped + b.Skipped);

    public override string ToString() => $"{Passed} passed, {Failed} failed" + (Skipped > 0 ? $", {Skipped} skipped" : "");
}
