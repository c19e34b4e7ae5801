using System.Text;
using Menut.Fuzz.Files;
using Menut.Weights;

namespace Menut.Tests.Weights.PyTorch;

/// <summary>Checkpoints that lie, bomb or ask for code, by the smallest example of each.</summary>
public sealed class HostileCheckpointTests : IDisposable
{
    private static readonly CheckpointStorage Storage = new("FloatStorage", "0", 4, new byte[48]);
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("os", "system")]
    [InlineData("builtins", "eval")]
    [InlineData("torch", "load")]
    [InlineData("torch.hub", "load_state_dict_from_url")]
    [InlineData("torch._utils", "_rebuild_sparse_tensor")]
    [InlineData("numpy", "load")]
    [InlineData("functools", "partial")]
    [InlineData("torchvision.models.resnet", "ResNet")]
    public void A_call_of_anything_else_is_refused_by_name(string module, string name)
    {
        var call = new PickleWriter.Call(new(module, name), ["x"]);
        foreach (byte[] pickle in (byte[][])[PickleWriter.Of(call), new PickleWriter().Raw(0x80, 4, 0x8C, (byte)module.Length).Raw(Encoding.ASCII.GetBytes(module)).Raw(0x8C, (byte)name.Length).Raw(Encoding.ASCII.GetBytes(name)).Raw(0x93, (byte)'.').ToArray()])
        {
            var checkpoint = new Checkpoint(pickle, []);
            AssertRefused(checkpoint.ToZip(), $"asks to call {module}.{name}: only state dicts are read");
            AssertRefused(checkpoint.ToLegacy(), $"asks to call {module}.{name}: only state dicts are read");
        }
    }

    [Theory]
    [InlineData("(i", "opcode 0x69")] // INST makes an object of a named class
    [InlineData("(o", "opcode 0x6F")] // OBJ too
    [InlineData("\u0082\u0001", "opcode 0x82")] // EXT1 looks a class up in a registry
    [InlineData("I1\n", "opcode 0x49")] // the text forms of protocol 0
    [InlineData("2", "opcode 0x32")]
    [InlineData("h\u0005", "slot 5 of its memo")]
    [InlineData("t", "lacks a mark")]
    [InlineData("R", "empty stack")]
    [InlineData("NNR", "without a tuple")]
    [InlineData("N)R", "no function")]
    [InlineData("N}b", "state of something that has none")]
    [InlineData("NNa", "no list")]
    [InlineData("NNNs", "no dict")]
    [InlineData("}(Nu", "key without a value")]
    [InlineData("NQ", "no storage")]
    [InlineData("X\u00FF\u00FF\u00FF\u007F", "larger than 32 MiB")]
    [InlineData("X\u00FF\u00FF\u000F\u0000", "ends early")]
    [InlineData("Nr\u00FF\u00FF\u00FF\u00FF", "slot 4294967295")]
    [InlineData("\u0080\u0009", "protocol 9")]
    public void An_opcode_that_cannot_be_is_named(string opcodes, string reason) =>
        AssertRefused(new Checkpoint([0x80, 2, .. Encoding.Latin1.GetBytes(opcodes), (byte)'.'], []).ToZip(), reason);

    [Theory]
    [InlineData(0, new long[] { 13 }, new long[] { 1 })]
    [InlineData(12, new long[] { 1 }, new long[] { 1 })]
    [InlineData(-1, new long[] { 1 }, new long[] { 1 })]
    [InlineData(long.MaxValue, new long[] { 1 }, new long[] { 1 })]
    [InlineData(0, new long[] { 2 }, new long[] { 12 })]
    [InlineData(0, new long[] { 2 }, new long[] { long.MaxValue })]
    [InlineData(0, new long[] { long.MaxValue }, new long[] { long.MaxValue })]
    [InlineData(0, new long[] { long.MaxValue, long.MaxValue, 0 }, new long[] { 1, 1, 1 })]
    [InlineData(0, new long[] { 1L << 62, 2 }, new long[] { 0, 0 })]
    [InlineData(0, new long[] { 2, 2 }, new long[] { -1, 1 })]
    [InlineData(0, new long[] { -2 }, new long[] { 1 })]
    [InlineData(0, new long[] { 2 }, new long[] { })]
    [InlineData(0, new long[] { 1L << 40 }, new long[] { 0 })] // one value, repeated into a terabyte
    public void A_tensor_that_leaves_its_storage_is_refused(long offset, long[] shape, long[] strides) => AssertRefused(
        new Checkpoint(PickleWriter.Of(Checkpoint.Dictionary(("a", Storage.Tensor(offset, shape, strides)))), [Storage]).ToZip());

    [Fact]
    public void A_storage_that_is_absent_or_short_is_refused()
    {
        byte[] pickle = PickleWriter.Of(Checkpoint.Dictionary(("a", Storage.Tensor(0, [12]))));
        AssertRefused(new Checkpoint(pickle, []).ToZip(), "storage '0', which the file does not have");
        AssertRefused(new Checkpoint(pickle, [Storage with { Bytes = new byte[44] }]).ToZip(), "storage '0', which is cut short");
        AssertRefused(new Checkpoint(pickle, [Storage with { Bytes = new byte[44] }]).ToLegacy(), "storage '0' has 11 values, not 12");
        byte[] legacy = new Checkpoint(pickle, [Storage]).ToLegacy();
        AssertRefused(legacy[..^1], "cut short inside storage '0'");
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused_or_lacks_nothing()
    {
        var checkpoint = new Checkpoint(PickleWriter.Of(Checkpoint.Dictionary(("a", Storage.Tensor(0, [12])))), [Storage]);
        foreach (byte[] whole in (byte[][])[checkpoint.ToZip(), checkpoint.ToLegacy()])
        {
            for (int length = 0; length < whole.Length; length++)
                AssertRefused(whole[..length]);
        }
    }

    [Fact]
    public void A_name_that_comes_twice_is_refused()
    {
        var items = new PickleWriter().Raw(0x80, 2, (byte)'}', (byte)'(');
        for (int i = 0; i < 2; i++)
        {
            items.Write("a");
            items.Write(Storage.Tensor(0, [12]));
        }

        AssertRefused(new Checkpoint(items.Raw((byte)'u', (byte)'.').ToArray(), [Storage]).ToZip(), "names tensor 'a' twice");
    }

    [Fact]
    public void Views_without_end_of_the_same_bytes_are_refused()
    {
        var large = new CheckpointStorage("FloatStorage", "0", 4, new byte[1 << 20]);
        var views = Enumerable.Range(0, 40).Select(i => ($"t{i}", (object?)large.Tensor(0, [1 << 18]))).ToArray();
        AssertRefused(new Checkpoint(PickleWriter.Of(Checkpoint.Dictionary(views)), [large]).ToZip(), "take more than 16 times the file");
        var scattered = Enumerable.Range(0, 40).Select(i => ($"t{i}", (object?)large.Tensor(0, [2], [(1 << 18) - 1]))).ToArray();
        AssertRefused(new Checkpoint(PickleWriter.Of(Checkpoint.Dictionary(scattered)), [large]).ToZip(), "take more than 16 times the file");
    }

    /// <summary>What takes the most memory and time for its bytes: a million empty dicts, lists, marks, and one tuple around another.</summary>
    [Theory]
    [InlineData("}")]
    [InlineData("]")]
    [InlineData("(")]
    [InlineData("\u008F")]
    [InlineData("N\u0085")]
    [InlineData("U\u0000")]
    [InlineData("N\u0094")]
    [InlineData("}N\u0094N\u0094s")]
    [InlineData("G\u0001\u0001\u0001\u0001\u0001\u0001\u0001\u0001")]
    public void A_pickle_of_a_million_values_stays_within_bounds(string repeated)
    {
        byte[] piece = Encoding.Latin1.GetBytes(repeated);
        byte[] pickle = new byte[2 + (piece.Length * 1_100_000)];
        (pickle[0], pickle[1]) = (0x80, 4);
        for (int i = 2; i < pickle.Length; i += piece.Length)
            piece.CopyTo(pickle, i);
        AssertBounded(() => AssertRefused(new Checkpoint(pickle, []).ToZip(), "more than 1048576 values"));
    }

    [Fact]
    public void A_state_dict_of_thirty_thousand_names_stays_within_bounds()
    {
        var items = Enumerable.Range(0, 30_000).Select(i => ($"t{i}", (object?)Storage.Tensor(0, [1]))).ToArray();
        byte[] file = new Checkpoint(PickleWriter.Of(Checkpoint.Dictionary(items)), [Storage]).ToZip();
        AssertBounded(() =>
        {
            using var weights = ForeignWeights.Read(_folder.Write("many", file));
            Assert.Equal(items.Length, weights.Tensors.Length);
        });
    }

    private static void AssertBounded(Action action)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        action();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1L << 30);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10); // two when nothing else runs
    }

    private void AssertRefused(byte[] content, string reason = "")
    {
        string path = _folder.Write("bad.pth", content);
        var error = Assert.Throws<MenutException>(() =>
        {
            using var weights = ForeignWeights.Read(path);
            foreach (var tensor in weights.Tensors)
                tensor.ReadFloat32();
        });
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
    }
}
