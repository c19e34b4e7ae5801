using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text.Json;

[assembly: AssemblyFixture(typeof(Menut.EndToEnd.Tests.Workshop))]

namespace Menut.EndToEnd.Tests;

/// <summary>
/// A newcomer's folder: pictures of their own, a home of its own for the store, and the command. A network is trained in it once, for all tests that
/// only need some model.
/// </summary>
public sealed partial class Workshop : IDisposable
{
    private const int Interrupt = 2, Terminate = 15;

    private static readonly string Command = Path.Combine(AppContext.BaseDirectory, "Menut.Cli.dll");

    private readonly Lazy<JsonElement> _trained;

    public Workshop()
    {
        Folder = Directory.CreateTempSubdirectory("menut end to end ").FullName;
        Pictures.Write(Path.Combine(Folder, "photos"), picturesPerClass: 24);
        File.WriteAllText(Path.Combine(Folder, "photos", "apple", "letter.jpg"), "This is no picture.");
        _trained = new(() => Run(
            "train", "photos", "--network", "mobilenet_v1", "--width", "0.25", "--epochs", "12", "--output", "runs/first", "--threads", "1", "--json").Json);
    }

    public string Folder { get; }

    /// <summary>What <c>menut train --json</c> answered.</summary>
    internal JsonElement Trained => _trained.Value;

    /// <summary>The run's folder, from <see cref="Folder"/>.</summary>
    internal string Model => Trained.GetProperty("run").GetString()!;

    /// <summary>Where published weights come from instead of the network.</summary>
    internal string? Hub { get; set; }

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    internal string PathOf(string name) => Path.Combine(Folder, name);

    internal Outcome Run(params string[] arguments) => RunWith([], arguments);

    /// <summary>Runs where libtorch isn't and cannot be fetched.</summary>
    internal Outcome RunWithoutLibTorch(params string[] arguments)
    {
        using var process = Start("dotnet", [Command, .. arguments], ("MENUT_LIBTORCH", Folder));
        process.StandardInput.Close();
        return Finish(process);
    }

    internal Outcome RunWith(byte[] input, params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        return Finish(process);
    }

    /// <summary>Waits for the end; the rest of both streams is the outcome.</summary>
    internal static Outcome Finish(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(TimeSpan.FromMinutes(5)))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"The command did not end:\n{output.GetAwaiter().GetResult()}\n{error.GetAwaiter().GetResult()}");
        }

        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    internal Process Start(params string[] arguments) => Start("dotnet", [Command, .. arguments]);

    /// <summary>A line for the shell, in which <c>menut</c> is the command.</summary>
    internal Process StartLine(string line)
    {
        string bin = Directory.CreateDirectory(PathOf(".bin")).FullName, menut = Path.Combine(bin, "menut");
        if (!File.Exists(menut))
        {
            File.WriteAllText(menut, $"#!/bin/sh\nexec dotnet '{Command}' \"$@\"\n");
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(menut, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }

        // exec: a signal is for the command, not for the shell.
        return Start("/bin/sh", ["-c", $"PATH='{bin}':\"$PATH\"; exec {line}"]);
    }

    /// <summary>
    /// Ctrl+C. Where the tests were started in the background of a shell, it is ignored by them and all their children, as that shell wants; the signal
    /// of `kill` then says the same.
    /// </summary>
    internal static void Stop(Process process) => Assert.Equal(0, Kill(process.Id, InterruptIsIgnored() ? Terminate : Interrupt));

    private static bool InterruptIsIgnored()
    {
        const string status = "/proc/self/status", ignored = "SigIgn:";
        if (!File.Exists(status))
            return false;
        string line = File.ReadLines(status).First(line => line.StartsWith(ignored, StringComparison.Ordinal));
        return (Convert.ToUInt64(line[ignored.Length..].Trim(), 16) & (1UL << (Interrupt - 1))) != 0;
    }

    private Process Start(string program, string[] arguments, params ReadOnlySpan<(string Name, string Value)> environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["MENUT_HOME"] = PathOf("home");
        foreach (var (name, value) in environment)
            start.Environment[name] = value;
        if (Hub is not null)
            start.Environment["MENUT_HUB"] = Hub;
        return Process.Start(start)!;
    }

    [LibraryImport("libc", EntryPoint = "kill")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.System32)]
    private static partial int Kill(int process, int signal);
}
