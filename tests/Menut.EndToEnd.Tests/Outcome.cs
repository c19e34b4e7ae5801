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
    /// <param name="exitCode">The exit code.</param>
    /// <param name="skipNotes">Whether notes may stand before the line.</param>
    public string OneLine(int exitCode, bool skipNotes = false)
    {
        Assert.Equal("", Output);
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode}, not {exitCode}\n{Error}");
        string[] lines = Error.TrimEnd('\n').Split('\n');
        string line = skipNotes ? lines[^1] : Assert.Single(lines);
        Assert.StartsWith("error: ", line, StringComparison.Ordinal);
        return line;
    }

    /// <summary>What `menut predict --json` takes each picture for.</summary>
    public IEnumerable<(string Label, double Probability)> Predictions() => Json.EnumerateArray()
        .Select(picture => picture.GetProperty("predictions")[0])
        .Select(first => (first.GetProperty("label").GetString()!, first.GetProperty("probability").GetDouble()));
}
