namespace Menut.Cli.Tests.Commands;

public sealed class DescribeTests
{
    [Fact]
    public void Json_has_every_node_and_they_add_up()
    {
        var json = MenutProcess.Run("describe", "mobilenet_v1", "--width", "0.25", "--resolution", "128", "--classes", "10", "--json").Json;
        Assert.Equal("mobilenet_v1", json.GetProperty("name").GetString());
        Assert.Equal((128, 10), (json.GetProperty("resolution").GetInt32(), json.GetProperty("classes").GetInt32()));

        var nodes = json.GetProperty("nodes").EnumerateArray().ToArray();
        Assert.Equal(json.GetProperty("parameters").GetInt64(), nodes.Sum(node => node.GetProperty("parameters").GetInt64()));
        Assert.Equal(json.GetProperty("macs").GetInt64(), nodes.Sum(node => node.GetProperty("macs").GetInt64()));
        Assert.Equal("input", nodes[0].GetProperty("operation").GetString());
        Assert.Equal([3, 128, 128], nodes[0].GetProperty("output").EnumerateArray().Select(size => size.GetInt32()));
        Assert.Equal([10, 1, 1], nodes[^1].GetProperty("output").EnumerateArray().Select(size => size.GetInt32()));
        Assert.InRange(json.GetProperty("peak_activation_bytes").GetInt64(), 1, json.GetProperty("activation_bytes").GetInt64());
    }

    [Fact]
    public void The_table_is_of_blocks_and_of_nodes_if_asked()
    {
        string blocks = MenutProcess.Run("describe", "efficientnet_b0").Output;
        Assert.Matches(@"stage2\.block1 +14 +24x56x56", blocks);
        Assert.DoesNotContain("stage2.block1.expand.conv", blocks, StringComparison.Ordinal);
        Assert.Contains("5,288,548", blocks, StringComparison.Ordinal);

        Assert.Matches(@"stage2\.block1\.expand\.conv +convolution +96x112x112 +1,536", MenutProcess.Run("describe", "efficientnet_b0", "--nodes").Output);
    }
}
