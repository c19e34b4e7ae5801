using System.Text.RegularExpressions;

namespace Menut.Cli.Tests.Commands;

/// <summary><c>menut compare A B --structure</c>, and that the commands in <c>docs/charts.md</c> are ones.</summary>
public sealed class StructureTests
{
    public static TheoryData<string> Commands =>
        [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "charts.md")).Where(line => line.StartsWith("menut compare", StringComparison.Ordinal))];

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_command_of_the_page_works(string line)
    {
        var outcome = MenutProcess.Run(line.Split(' ')[1..]);
        Assert.Equal(0, outcome.ExitCode);
        Assert.NotEmpty(outcome.Output);
    }

    [Fact]
    public void The_JSON_adds_up()
    {
        var json = MenutProcess.Run("compare", "resnet18", "resnet34", "--structure", "--json").Json;
        Assert.Equal((0, 8), (json.GetProperty("removed").GetInt32(), json.GetProperty("added").GetInt32()));
        var blocks = json.GetProperty("blocks").EnumerateArray().Select(row => row.GetProperty("right"));
        Assert.Equal(json.GetProperty("right").GetProperty("parameters").GetInt64(), blocks.Sum(block => block.GetProperty("parameters").GetInt64()));
    }

    [Fact]
    public void The_table_says_what_changed()
    {
        string shown = Regex.Replace(MenutProcess.Run("compare", "efficientnet_b0", "efficientnet_b1", "--structure").Output, @"\s+", " ");
        Assert.Contains("19 same, 0 changed, 7 added, 0 removed", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--structure compares two networks: name both.", "resnet18")]
    [InlineData("Knowledge distillation has no network in Menut, so no blocks to compare.", "resnet18", "knowledge-distillation")]
    [InlineData("--structure has no --format csv: a table, or json.", "resnet18", "resnet34", "--format", "csv")]
    [InlineData("--structure and --baseline exclude each other: the first network is what the second is compared with.", "resnet18", "resnet34", "--baseline", "resnet18")]
    public void What_cannot_be_compared_is_said(string message, params string[] arguments) =>
        Assert.Equal("error: " + message, MenutProcess.Run(["compare", .. arguments, "--structure"]).OneLine(2));
}
