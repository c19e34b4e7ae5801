using System.Diagnostics;
using System.Text.Json;

namespace Menut.Cli.Tests;

/// <summary>The real command in a process of its own.</summary>
internal static class MenutProcess
{
    public static string Command { get; } = Path.Combine(AppContext.BaseDirectory, "Menut.Cli.dll");

    public static MenutOutcome Run(params string[] arguments)
    {
        using var process = Start(arguments);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(2)), $"menut {string.Join(' ', arguments)} did not end.");
        return new(process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    public static Process Start(string[] arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo("dotnet", [Command, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }
}

/// <summary>What a process left behind.</summary>
internal sealed record MenutOutcome(int ExitCode, string Output, string Error)
{
    /// <summary>The only document on standard output.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;

    /// <summary>The error was one line, with nothing on standard output and no stack trace.</summary>
    public string OneLine(int exitCode)
    {
        Assert.Equal("", Output);
        Assert.Equal(exitCode, ExitCode);
        string line = Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("error: ", line, StringComparison.Ordinal);
        return line;
    }
}
