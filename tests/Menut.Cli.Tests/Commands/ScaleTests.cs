namespace Menut.Cli.Tests.Commands;

public sealed class ScaleTests
{
    [Fact]
    public void A_budget_is_kept_and_the_alternatives_cost_about_the_same()
    {
        var json = MenutProcess.Run("scale", "--budget", "1.8G", "--json").Json;
        long macs = json.GetProperty("macs").GetInt64();
        Assert.InRange(macs, 1_500_000_000, 1_800_000_000);
        Assert.True(json.GetProperty("next_larger").GetProperty("macs").GetInt64() > 1_800_000_000);
        Assert.Equal(Math.Pow(1.2, json.GetProperty("phi").GetDouble()), json.GetProperty("depth").GetDouble(), 9);

        var alternatives = json.GetProperty("alternatives").EnumerateArray().ToArray();
        Assert.Equal(["depth", "width", "resolution"], alternatives.Select(row => row.GetProperty("scaling").GetString()));
        Assert.All(alternatives, row => Assert.InRange((double)row.GetProperty("macs").GetInt64() / macs, 0.9, 1.1));
    }

    [Fact]
    public void What_it_says_to_use_makes_the_same_network()
    {
        var json = MenutProcess.Run("scale", "--phi", "2.3", "--json").Json;
        var described = MenutProcess.Run(["describe", .. json.GetProperty("use_with").GetString()!.Split(' '), "--json"]).Json;
        foreach (string key in (string[])["parameters", "macs", "resolution"])
            Assert.Equal(json.GetProperty(key).GetInt64(), described.GetProperty(key).GetInt64());
    }

    [Fact]
    public void The_grid_is_listed_and_says_what_it_cannot()
    {
        string text = MenutProcess.Run("scale", "--grid").Output;
        Assert.Matches(@"1\.2 +1\.1 +1\.15 +1\.92", text);
        Assert.Contains("only training can say", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_network_without_depth_says_so()
    {
        var outcome = MenutProcess.Run("scale", "--base", "mobilenet_v1", "--budget", "150M");
        Assert.Contains("mobilenet_v1 has no depth option", outcome.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("depth alone", outcome.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("390M", 390_000_000)]
    [InlineData("1.8g", 1_800_000_000)]
    [InlineData("25k", 25_000)]
    [InlineData("4e8", 400_000_000)]
    [InlineData("390000000", 390_000_000)]
    public void Amounts_are_read_as_people_write_them(string text, long amount)
    {
        Assert.True(Menut.Cli.Frame.AmountParser.TryParse(text, out long read));
        Assert.Equal(amount, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("M")]
    [InlineData("-5M")]
    [InlineData("1e30")]
    [InlineData("NaN")]
    public void What_is_no_amount_is_refused(string text) => Assert.False(Menut.Cli.Frame.AmountParser.TryParse(text, out _));
}
