using System.Diagnostics;
using Menut.Fixtures;
using Menut.Onnx.Format;

namespace Menut.Onnx.Tests;

/// <summary>Files that are broken or hostile: each gets one clear line, soon, and next to no memory.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_unknown_operator_is_named_with_its_node_before_anything_is_read()
    {
        var g = Sound();
        g.Graph.Nodes[^1].Inputs[0] = g.Node("Gru", [g.Graph.Nodes[^2].Outputs[0]]);
        Assert.Equal("model.onnx: node 'Gru_4' is a Gru, which Menut does not know.", Message(g));
        g.Graph.Nodes[^1].Domain = "com.microsoft";
        Assert.Equal("model.onnx: node 'Gru_4' is a Gru of 'com.microsoft', which Menut does not know.", Message(g));
    }

    [Fact]
    public void A_cycle_is_found()
    {
        var g = Sound();
        g.Graph.Nodes[1].Inputs[0] = g.Graph.Nodes[2].Outputs[0];
        Assert.Contains("depends on itself", Message(g), StringComparison.Ordinal);
    }

    [Fact]
    public void Nodes_may_stand_in_any_order()
    {
        var g = Sound();
        g.Graph.Nodes.Reverse();
        Assert.Equal(4, OnnxFile.Read(g.Save(_folder.Of("reversed.onnx"))).Model.Network.Classes);
    }

    [Fact]
    public void An_absent_weight_is_named()
    {
        var g = Sound();
        g.Graph.Initializers.RemoveAll(tensor => tensor.Name == "fc.weight");
        Assert.Contains("'fc.weight'", Message(g), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_values_of_one_name_are_refused()
    {
        var g = Sound();
        g.Graph.Nodes[1].Outputs[0] = g.Graph.Nodes[0].Outputs[0];
        Assert.Contains("'Conv_0_output'", Message(g), StringComparison.Ordinal);

        g = Sound();
        g.Graph.Initializers.Add(g.Graph.Initializers[0]);
        Assert.Contains("'a.weight'", Message(g), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_inputs_are_refused_by_name()
    {
        var g = Sound();
        g.Input("image_shape", "n", 2);
        Assert.Contains("'x', 'image_shape'", Message(g), StringComparison.Ordinal);
    }

    [Fact]
    public void Several_outputs_without_one_of_classes_are_refused()
    {
        var g = Sound();
        g.Graph.Outputs.Clear();
        g.Output("Conv_0_output", "n", 4, 8, 8);
        g.Output("GlobalAveragePool_1_output", "n", 4, 1, 1);
        Assert.Contains("2 outputs", Message(g), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1, 3, 8, 9)]
    [InlineData(1, 1, 8, 8)]
    [InlineData(1, 3, 100_000, 100_000)]
    public void Pictures_that_menut_has_not_are_refused(params int[] shape)
    {
        var g = Sound();
        g.Graph.Inputs.Clear();
        g.Input("x", [.. shape.Select(side => (object)side)]);
        Assert.Contains("pi", Message(g), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("../../x")]
    [InlineData("/etc/passwd")]
    [InlineData("below/../../x")]
    [InlineData("..\\x")]
    [InlineData("C:\\x")]
    public void Weights_outside_of_the_folder_are_not_read(string path)
    {
        var g = Sound();
        g.Graph.Initializers[0].External = new(path, 0, null);
        Assert.Contains("outside of the model's folder", Message(g), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_behind_a_link_are_not_read()
    {
        if (OperatingSystem.IsWindows())
            Assert.Skip("Links need rights on Windows.");
        File.CreateSymbolicLink(_folder.Of("linked"), "/etc/passwd");
        Directory.CreateSymbolicLink(_folder.Of("folder"), "/etc");
        foreach (string path in (string[])["linked", "folder/passwd"])
        {
            var g = Sound();
            g.Graph.Initializers[0].External = new(path, 0, null);
            Assert.Contains("link", Message(g), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Weights_beside_must_be_there_whole_and_apart()
    {
        File.WriteAllBytes(_folder.Of("weights"), new byte[500]);
        string Asked(params (int Tensor, string Path, long Offset, long? Length)[] externals)
        {
            var g = Sound();
            foreach (var (tensor, path, offset, length) in externals)
                g.Graph.Initializers[tensor].External = new(path, offset, length);
            return Message(g);
        }

        Assert.Contains("isn't there", Asked((0, "elsewhere", 0, null)), StringComparison.Ordinal);
        Assert.Contains("of 500", Asked((0, "weights", 69, 432)), StringComparison.Ordinal);
        Assert.Contains("of 500", Asked((0, "weights", long.MaxValue, null)), StringComparison.Ordinal);
        Assert.Contains("asks for 432", Asked((0, "weights", 0, 431)), StringComparison.Ordinal);
        Assert.Contains("overlaps", Asked((0, "weights", 0, null), (2, "weights", 400, null), (3, "weights", 416, null)), StringComparison.Ordinal);
        Assert.Contains("overlaps", Asked((0, "weights", 0, null), (2, "./weights", 400, null), (3, ".//./weights", 416, null)), StringComparison.Ordinal);
    }

    [Fact]
    public void Absurd_dimensions_allocate_nothing()
    {
        foreach (long[] shape in (long[][])[[1L << 40], [-1, 3], [1L << 30, 1L << 30, 1L << 30, 1L << 30], [long.MaxValue, long.MaxValue]])
        {
            var g = Sound();
            g.Graph.Initializers[0].Shape = [.. shape];
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Contains("a.weight", Message(g), StringComparison.Ordinal);
            Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 4 << 20);
        }
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_or_whole()
    {
        byte[] whole = Sound().ToBytes();
        string path = _folder.Of("cut.onnx");
        for (int length = 0; length < whole.Length; length++)
        {
            File.WriteAllBytes(path, whole[..length]);
            try
            {
                // Cut between two entries at the end, a file is still one.
                Assert.Equal(4, OnnxFile.Read(path).Model.Network.Classes);
            }
            catch (MenutException exception)
            {
                Assert.Equal(Fault.Data, exception.Fault);
                Assert.DoesNotContain('\n', exception.Message);
            }
        }
    }

    [Fact]
    public void What_is_no_onnx_is_said_to_be_none()
    {
        foreach (string content in (string[])["", "hello, this is text", "{\"a\":1}", "\u0000\u0000\u0000\u0000"])
        {
            File.WriteAllText(_folder.Of("model.onnx"), content);
            Assert.StartsWith("model.onnx: ", Message(_folder.Of("model.onnx")), StringComparison.Ordinal);
        }

        Assert.Contains("Cannot read", Message(_folder.Of("absent.onnx")), StringComparison.Ordinal);
        Assert.Contains("Cannot read", Message(_folder.Path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_cannot_steer_a_terminal()
    {
        var g = Sound();
        g.Graph.Nodes[0].Operator = "\u001b[2J\n" + new string('x', 3000);
        string message = Message(g);
        Assert.DoesNotContain('\u001b', message);
        Assert.DoesNotContain('\n', message);
        Assert.True(message.Length < 500);
    }

    [Fact]
    public void Millions_of_empty_messages_are_cut_off()
    {
        // Two bytes each in the file, a hundred in memory: nodes without anything in them.
        byte[] graph = [.. Enumerable.Repeat<byte[]>([0x0A, 0x00], 2_000_000).SelectMany(pair => pair)];
        var model = new ProtobufWriter();
        model.Bytes(7, graph);
        using (var stream = File.Create(_folder.Of("model.onnx")))
            model.CopyTo(stream);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Contains("more than 50000 nodes", Message(_folder.Of("model.onnx")), StringComparison.Ordinal);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20);
    }

    [Fact]
    public void A_graph_that_wants_to_keep_somebody_busy_is_soon_over()
    {
        var watch = Stopwatch.StartNew();

        // Every node doubles its tree; every constant is another.
        var g = Sound();
        string x = g.Graph.Nodes[0].Outputs[0];
        for (int i = 0; i < 5000; i++)
            x = g.Node("Mul", [x, i % 3 == 0 ? g.Scalar($"c{i}", 1 + i * 1e-6f) : x]);
        g.Graph.Nodes[1].Inputs[0] = x;
        Assert.NotEmpty(Message(g));

        // A chain of as many layers as there may be, of one weight.
        g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        string weight = g.Weights("w", 3, 3, 1, 1);
        x = "x";
        for (int i = 0; i < 20_000; i++)
            x = g.Node("Relu", [g.Node("Conv", [x, weight])]);
        x = g.Node("Flatten", [g.Node("GlobalAveragePool", [x])]);
        g.Output(x, "n", 3);
        Assert.Equal(40_003, OnnxFile.Read(g.Save(_folder.Of("long.onnx"))).Model.Network.Nodes.Length);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Fact]
    public void Weights_copied_again_and_again_are_refused()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        string weight = g.Weights("w", 512, 512, 8, 3);
        for (int i = 0; i < 40; i++)
            weight = g.Node("Transpose", [weight], ("perm", new long[] { 1, 0, 2, 3 }));
        g.Output(g.Node("Conv", ["x", weight]), "n", 3);
        Assert.Contains("several times the file's size", Message(g), StringComparison.Ordinal);
    }

    [Fact]
    public void Metadata_that_lies_is_passed_over()
    {
        var g = Sound();
        g.Model.Metadata["menut"] = """{"version":1,"network":"mobilenet_v1","options":{"width":16,"resolution":4096}}""";
        g.Model.Metadata["classes"] = """["only one"]""";
        g.Model.Metadata["preprocessing"] = """{"resolution":-5}""";
        var (model, notes) = OnnxFile.Read(g.Save(_folder.Of("lies.onnx")));
        Assert.False(model.Network.IsKnown);
        Assert.Equal(["0", "1", "2", "3"], model.Classes);
        Assert.Contains(notes, note => note.Contains("mobilenet_v1 once", StringComparison.Ordinal));
    }

    [Fact]
    public void Constants_without_numbers_are_refused()
    {
        var g = Sound();
        g.Graph.Nodes[0].Inputs[2] = g.Node("Add", [g.Floats("none", [0]), g.Scalar("one", 1)]);
        Assert.Contains("without numbers", Message(g), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(6)]
    [InlineData(0)]
    public void Operator_sets_before_7_are_refused(int opset)
    {
        var g = Sound();
        g.Model.Opsets[""] = opset;
        Assert.Contains("version of ONNX's operators|operator set 6".Split('|')[opset == 6 ? 1 : 0], Message(g), StringComparison.Ordinal);
    }

    /// <summary>A graph that reads well, to be broken.</summary>
    private static OnnxGraphBuilder Sound()
    {
        var g = new OnnxGraphBuilder(13, "n", 3, 8, 8);
        string x = g.Node("GlobalAveragePool", [g.Conv("x", "a", 3, 4, 3)]);
        x = g.Node("Gemm", [g.Node("Flatten", [x]), g.Weights("fc.weight", 4, 4), g.Weights("fc.bias", 4)], ("transB", 1));
        g.Output(x, "n", 4);
        return g;
    }

    private string Message(OnnxGraphBuilder builder) => Message(builder.Save(_folder.Of("model.onnx")));

    private string Message(string path)
    {
        var exception = Assert.Throws<MenutException>(() => OnnxFile.Read(path));
        Assert.Equal(Fault.Data, exception.Fault);
        return exception.Message.Replace(_folder.Path + Path.DirectorySeparatorChar, "", StringComparison.Ordinal);
    }
}
