using Menut.Fixtures;
using Menut.Networks;
using Menut.Training.Native;

namespace Menut.Onnx.Tests;

/// <summary>Multi-query attention as others spell it.</summary>
public sealed class AttentionTests
{
    public AttentionTests() => LibTorch.Require();

    [Theory]
    [InlineData("queries")]
    [InlineData("products")]
    [InlineData("both")]
    public void Attention_is_recognised_wherever_its_factor_stands(string scaled)
    {
        var g = Graph(scaled, 1 / MathF.Sqrt(8));
        var network = ForeignGraph.Check(g).Model.Network;
        Assert.Contains(network.Nodes, node => node.Operation is MultiQueryAttention { Heads: 3 });

        // The layer scale; no factor is left beside it.
        Assert.Single(network.Nodes, node => node.Operation is ChannelAffine);
    }

    [Fact]
    public void Another_factor_is_refused()
    {
        using var folder = new TemporaryFolder();
        string path = Graph("products", 0.5f).Save(folder.Of("model.onnx"));
        Assert.Contains("1/sqrt(8)", Assert.Throws<MenutException>(() => OnnxFile.Read(path)).Message, StringComparison.Ordinal);
    }

    /// <summary>Queries of 3 heads of 8, keys of half the resolution; reshaped and transposed as timm's module is when it is traced.</summary>
    private static OnnxGraphBuilder Graph(string scaled, float factor)
    {
        var g = new OnnxGraphBuilder(17, "n", 3, 8, 8);
        string map = g.Conv("x", "stem", 3, 16, 3);
        string q = g.Conv(map, "query", 16, 24, 1), k = g.Conv(map, "key", 16, 8, 3, stride: 2), v = g.Conv(map, "value", 16, 10, 3, stride: 2);
        q = g.Node("Transpose", [g.Node("Reshape", [q, g.Int64s("q", -1, 3, 8, 64)])], ("perm", new long[] { 0, 1, 3, 2 }));
        k = g.Node("Transpose", [g.Node("Reshape", [k, g.Int64s("k", 0, 8, -1)])], ("perm", new long[] { 0, 2, 1 }));
        k = g.Node("Transpose", [g.Node("Unsqueeze", [k, g.Int64s("u", 1)])], ("perm", new long[] { 0, 1, 3, 2 }));
        v = g.Node("Transpose", [g.Node("Reshape", [v, g.Int64s("v", 0, 10, -1)])], ("perm", new long[] { 0, 2, 1 }));
        v = g.Node("Unsqueeze", [v, g.Int64s("w", 1)]);
        if (scaled == "queries")
            q = g.Node("Mul", [q, g.Scalar("factor", factor)]);
        if (scaled == "both")
            (q, k) = (g.Node("Mul", [q, g.Scalar("a", MathF.Sqrt(factor))]), g.Node("Mul", [k, g.Scalar("b", MathF.Sqrt(factor))]));
        string products = g.Node("MatMul", [q, k]);
        if (scaled == "products")
            products = g.Node("Div", [products, g.Scalar("root", 1 / factor)]);
        string mixed = g.Node("MatMul", [g.Node("Softmax", [products], ("axis", -1)), v]);
        mixed = g.Node("Reshape", [g.Node("Transpose", [mixed], ("perm", new long[] { 0, 1, 3, 2 })), g.Int64s("o", 0, 30, 8, 8)]);
        string x = g.Node("Mul", [g.Conv(mixed, "proj", 30, 16, 1), g.Positive("gamma", 16, 1, 1)]);
        x = g.Node("Flatten", [g.Node("GlobalAveragePool", [g.Conv(g.Node("Add", [map, x]), "head", 16, 5, 1)])]);
        g.Output(x, "n", 5);
        return g;
    }
}
