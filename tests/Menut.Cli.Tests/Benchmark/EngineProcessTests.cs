using System.Diagnostics;
using System.Globalization;
using Menut.Cli.Benchmark;
using Menut.Networks;
using Menut.Training.Modules;

namespace Menut.Cli.Tests.Benchmark;

/// <summary>The processes in which engines are measured: they sleep while another computes, fail in one line, and outlive nobody.</summary>
public sealed class EngineProcessTests : IDisposable
{
    private readonly EngineFiles _files = new(
        UntrainedModel.Of(KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25, Resolution = 32, Classes = 3 })), ["menut", "onnxruntime"]);

    public void Dispose() => _files.Dispose();

    [Theory]
    [InlineData("menut")]
    [InlineData("onnxruntime")]
    public void After_a_round_its_threads_sleep(string engine)
    {
        using var process = MenutProcess.Start([EngineChild.Command, engine, _files.Folder, "2", "2", "3"]);
        Assert.Matches(@"^ready \d+\.\d+\.\d+$", process.StandardOutput.ReadLine());
        Assert.Equal("rest", process.StandardOutput.ReadLine());
        process.StandardInput.WriteLine("round");
        double[] milliseconds = [.. process.StandardOutput.ReadLine()!.Split(' ').Select(text => double.Parse(text, CultureInfo.InvariantCulture))];
        Assert.Equal(3, milliseconds.Length);
        Assert.All(milliseconds, time => Assert.True(time > 0));

        var before = process.TotalProcessorTime;
        Thread.Sleep(300);
        process.Refresh();
        Assert.InRange((process.TotalProcessorTime - before).TotalMilliseconds, 0, 100);

        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(0, process.ExitCode);
    }

    [Theory]
    [InlineData("menut", "failed 3 error: There is no model at ")]
    [InlineData("onnxruntime", "failed 1 error: ONNX Runtime refuses ")]
    public void What_it_cannot_read_is_its_last_line(string engine, string message)
    {
        using var process = MenutProcess.Start([EngineChild.Command, engine, Path.Combine(_files.Folder, "nowhere"), "1", "1", "1"]);
        Assert.StartsWith(message, process.StandardOutput.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_engine_that_cannot_start_is_one_line_of_the_command()
    {
        using var process = MenutProcess.Start(
            ["benchmark", "mobilenet_v1", "--engine", "menut", "--width", "0.25", "--size", "32", "--no-progress", "--json"], new Dictionary<string, string> { ["MENUT_ISA"] = "mmx" });
        Assert.Equal("", process.StandardOutput.ReadToEnd());
        Assert.StartsWith("error: MENUT_ISA names 'mmx'", Assert.Single(process.StandardError.ReadToEnd().TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
    }

    [Fact]
    public void One_that_dies_in_the_middle_is_one_line_and_the_others_end()
    {
        using var command = StartLong();
        var children = Children(command.Id);
        children["onnxruntime"].Kill();
        Assert.True(command.WaitForExit(TimeSpan.FromSeconds(30)));
        Assert.Equal(
            "error: The process that measures onnxruntime ended with exit code 137.", Assert.Single(command.StandardError.ReadToEnd().TrimEnd('\n').Split('\n')));
        Assert.Equal(1, command.ExitCode);
        Assert.True(children["menut"].WaitForExit(TimeSpan.FromSeconds(30)));
    }

    [Fact]
    public void They_end_when_the_command_is_killed()
    {
        using var command = StartLong();
        var children = Children(command.Id);
        command.Kill();
        Assert.All(children.Values, child => Assert.True(child.WaitForExit(TimeSpan.FromSeconds(30))));
    }

    private Process StartLong()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "needs /proc");
        return MenutProcess.Start(
            ["benchmark", "mobilenet_v1", "--engine", "menut,onnxruntime", "--width", "0.25", "--size", "32", "--starts", "1", "--rounds", "1000000", "--no-progress", "--json"],
            new Dictionary<string, string> { ["TMPDIR"] = _files.Folder }); // who is killed cleans up nothing
    }

    /// <summary>The processes that the command has started, by engine, once there are both and the second is at work.</summary>
    private static Dictionary<string, Process> Children(int command)
    {
        var limit = Stopwatch.StartNew();
        while (limit.Elapsed < TimeSpan.FromSeconds(60))
        {
            var found = new Dictionary<string, Process>();
            foreach (string folder in Directory.EnumerateDirectories("/proc").Where(folder => int.TryParse(Path.GetFileName(folder), out _)))
            {
                try
                {
                    // The name of a process may hold anything but is in parentheses; its parent is the second word after them.
                    string stat = File.ReadAllText(Path.Combine(folder, "stat"));
                    string[] words = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
                    string[] arguments = File.ReadAllText(Path.Combine(folder, "cmdline")).Split('\0');
                    int place = Array.IndexOf(arguments, EngineChild.Command);
                    if (words[1] == command.ToString(CultureInfo.InvariantCulture) && place >= 0)
                        found[arguments[place + 1]] = Process.GetProcessById(int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture));
                }
                catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
                {
                    // It has ended meanwhile.
                }
            }

            if (found.Count == 2)
                return found;
            Thread.Sleep(20);
        }

        throw new TimeoutException("The command started no engine.");
    }
}
