using System.Text.Json;

namespace Menut.EndToEnd.Tests;

/// <summary>What the command left behind.</summary>
internal sealed record Outcome(int ExitCode, string Output, string Error)
{
    /// <summary>The only document on standard output, of a command that succeeded.</summary>
    public JsonElement Json
    {
        get
        {
            Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Error}");
            return JsonDocument.Parse(Output).RootElement;
        }
    }

    /// <inheritdoc/>
    public override string ToString() => $"exit code {ExitCode}\n{Output}{Error}";

    /// <summary>The command succeeded.</summary>
    public Outcome Succeeded()
    {
        Assert.True(ExitCode == 0, $"exit code {ExitCode}\n{Error}");
        return this;
    }

    /// <summary>It failed with one line and nothing else.</summary>
    public string OneLine(int exitCode)
    {
        Assert.Equal("", Output);
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, not {exitCode}\n{Error}");
        string line = Assert.Single(Error.TrimEnd('\n').Split('\n'));
        Assert.StartsWith("error: ", line, StringComparison.Ordinal);
        return line;
    }
}
