using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;

namespace Menut.EndToEnd.Tests;

/// <summary>examples/Classify as an application ships it: ahead of time, without a runtime.</summary>
public sealed class ExampleTests(Workshop workshop, ITestOutputHelper output)
{
    private const long MostBytes = 6_000_000;

    private static string Example { get; } = Path.Combine(Checkout.Root, "examples", "Classify");

    [Fact]
    public void Compiled_ahead_of_time_it_is_small_and_answers_as_it_does_otherwise()
    {
        Assert.SkipUnless(OperatingSystem.IsWindows() || HasLinker(), "Nothing links here: neither clang nor gcc.");
        string folder = workshop.PathOf("published");
        var (code, text, error) = Checkout.Run(
            "dotnet", Example, "publish", "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-p:PublishAot=true", "-p:BuildProjectReferences=false", "-o", folder, "--disable-build-servers");
        Assert.SkipWhen(text.Contains("NU1101", StringComparison.Ordinal) || text.Contains("NU1301", StringComparison.Ordinal), "The compiler's package can't be had here.");
        Assert.True(code == 0, text + error);

        string program = Path.Combine(folder, OperatingSystem.IsWindows() ? "Classify.exe" : "Classify"), picture = workshop.PathOf("photos/sky/000.png");
        string model = workshop.PathOf(workshop.Model), built = Path.Combine(Checkout.Root, "artifacts", "bin", "Classify", "release", "Classify.dll");
        var (answer, startUp) = Ask(program, model, picture);
        var (expected, builtStartUp) = Ask("dotnet", built, model, picture);

        long bytes = new FileInfo(program).Length;
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"{bytes / 1e6:F1} MB; start to answer {startUp:F0} ms ahead of time, {builtStartUp:F0} ms compiled as it runs (fastest of 5)"));
        Assert.StartsWith($"{picture}: ", expected, StringComparison.Ordinal);
        Assert.Equal(expected, answer);
        Assert.InRange(bytes, 1, MostBytes);
    }

    private static (string Answer, double Milliseconds) Ask(string program, params string[] arguments)
    {
        string answer = "";
        double fastest = double.PositiveInfinity;
        for (int i = 0; i < 5; i++)
        {
            long start = Stopwatch.GetTimestamp();
            var (code, text, error) = Checkout.Run(program, Example, arguments);
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            Assert.True(code == 0, error);
            answer = text;
        }

        return (answer, fastest);
    }

    private static bool HasLinker() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, "clang")) || File.Exists(Path.Combine(folder, "gcc")));
}
