using Menut.Networks;

namespace Menut.Cli.Tests.Commands;

public sealed class NetworksTests
{
    [Fact]
    public void Json_lists_every_network_with_its_costs()
    {
        var rows = MenutProcess.Run("networks", "--json").Json.EnumerateArray().ToArray();
        Assert.Equal(KnownNetworks.All.Select(known => known.Name), rows.Select(row => row.GetProperty("name").GetString()));
        var b0 = rows.Single(row => row.GetProperty("name").GetString() == "efficientnet_b0");
        Assert.Equal("efficientnet", b0.GetProperty("family").GetString());
        Assert.Equal(5_288_548, b0.GetProperty("parameters").GetInt64());
        Assert.Equal(385_814_752, b0.GetProperty("macs").GetInt64());
        Assert.Equal(224, b0.GetProperty("resolution").GetInt32());
    }

    [Fact]
    public void The_table_lists_every_network()
    {
        string table = MenutProcess.Run("networks").Output;
        Assert.All(KnownNetworks.All, known => Assert.Contains(known.Name, table, StringComparison.Ordinal));
        Assert.Matches(@"efficientnet_b0 +efficientnet +5,288,548 +385\.8 M +224", table);
    }
}
