using System.Text.RegularExpressions;
using Menut.Networks;
using Menut.Training.Distillation.Features;
using Menut.Training.Distillation.Methods;

namespace Menut.Cli.Tests.Runs;

/// <summary><c>docs/distillation.md</c> says what the methods are, and its commands are ones.</summary>
public sealed partial class DistillationPageTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "distillation.md"));

    public static TheoryData<string> Methods => [.. DistillationMethods.All.Select(method => method.Name)];

    public static TheoryData<string> Commands => [.. CommandLines];

    private static IEnumerable<string> CommandLines => Lines.Where(line => line.StartsWith("menut distill", StringComparison.Ordinal));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_method_stands_there_with_its_numbers(string name)
    {
        var method = DistillationMethods.Of(name);
        string terms = string.Join(", ", method.Weights.Select(weight => $"{weight.Term}: {weight.Name.ToString().ToLowerInvariant()} {weight.Default}"));
        Assert.Contains(
            $"| `{name}` | {method.Title} | {method.Temperature?.ToString() ?? "none"} | {terms} | {method.HardWeight?.ToString() ?? "1 - alpha"} | {method.Paper} |", Lines);
    }

    /// <summary>Options are read before the teacher, which is not here, and is what is missed.</summary>
    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_is_right_up_to_its_teacher(string line)
    {
        string[] words = [.. Words().Matches(line).Select(word => word.Value.Trim('"')).Skip(1)];
        Assert.Contains("runs/efficientnet_b0-1", MenutProcess.Run(words).OneLine(3), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_layer_is_one()
    {
        var student = KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.25 });
        var teacher = KnownNetworks.Create("efficientnet_b0", new NetworkOptions());
        var matches = CommandLines.SelectMany(line => Matches().Matches(line)).Select(found => LayerMatch.Parse(found.Groups[1].Value.Trim('"'))).ToArray();
        Assert.NotEmpty(matches);
        Assert.All(matches, match => LayerPairs.Check(match, student, teacher));
    }

    [GeneratedRegex("\"[^\"]*\"|\\S+")]
    private static partial Regex Words();

    [GeneratedRegex("--match (\"[^\"]*\"|\\S+)")]
    private static partial Regex Matches();
}
