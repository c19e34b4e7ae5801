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

    [Theory]
    [InlineData("mobilenet_v3_large --width 0.75 --reading torchvision", 3_377_576)]
    [InlineData("mobilenet_v3_large --width 0.75 --reading timm", 3_993_528)]
    public void A_table_is_read_as_a_library_reads_it(string arguments, long parameters) =>
        Assert.Equal(parameters, Describe(arguments).GetProperty("parameters").GetInt64());

    [Fact]
    public void Without_squeeze_and_excitation_no_channel_is_weighed()
    {
        static int Gates(System.Text.Json.JsonElement network) =>
            network.GetProperty("nodes").EnumerateArray().Count(node => node.GetProperty("operation").GetString() == "scale");

        Assert.Equal((8, 0), (Gates(Describe("mobilenet_v3_large")), Gates(Describe("mobilenet_v3_large --no-squeeze-excitation"))));
    }

    [Fact]
    public void The_activation_changes_no_parameter()
    {
        var (relu, own) = (Describe("mobilenet_v3_small --activation relu"), Describe("mobilenet_v3_small"));
        Assert.Equal(own.GetProperty("parameters").GetInt64(), relu.GetProperty("parameters").GetInt64());
    }

    [Fact]
    public void It_says_where_the_numbers_come_from()
    {
        var json = Describe("efficientnet_b0");
        Assert.Equal("Tan and Le 2019, arXiv:1905.11946", json.GetProperty("paper").GetString());
        Assert.Contains("torchvision/models/efficientnet.py", json.GetProperty("code").GetString(), StringComparison.Ordinal);
        Assert.Contains("arXiv:1905.11946", MenutProcess.Run("describe", "efficientnet_b0").Output, StringComparison.Ordinal);
    }

    /// <summary>By its own name, or as the source of a network.</summary>
    [Theory]
    [InlineData("timm/tf_efficientnetv2_b0")]
    [InlineData("efficientnet_v2_b0 --source timm/tf_efficientnetv2_b0")]
    public void A_publication_brings_its_conventions(string arguments)
    {
        var json = Describe(arguments);
        Assert.Equal(("efficientnet_v2_b0", 0.001), (json.GetProperty("name").GetString(), json.GetProperty("batch_norm_epsilon").GetDouble()));
        Assert.Equal("same", json.GetProperty("padding").GetString());
        Assert.StartsWith("timm/tf_efficientnetv2_b0.", json.GetProperty("source").GetString(), StringComparison.Ordinal);
        Assert.Equal(192, json.GetProperty("resolution").GetInt32());
    }

    private static System.Text.Json.JsonElement Describe(string arguments) => MenutProcess.Run(["describe", .. arguments.Split(' '), "--json"]).Json;
}
