using System.Runtime.InteropServices;
using Menut.Fuzz.Files;
using Menut.Weights;

namespace Menut.Tests.Weights.PyTorch;

/// <summary>The ways in which checkpoints are wrapped and packed, beyond those of the files that PyTorch made for us.</summary>
public sealed class CheckpointShapesTests : IDisposable
{
    private static readonly float[] Values = [.. Enumerable.Range(0, 12).Select(i => i * 0.5f)];
    private static readonly CheckpointStorage Storage = new("FloatStorage", "0", 4, MemoryMarshal.AsBytes(Values.AsSpan()).ToArray());
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    /// <summary>What this project writes for its tests is, byte for byte, the pickle of PyTorch.</summary>
    [Fact]
    public void The_writer_of_the_tests_writes_as_PyTorch_does()
    {
        (string Key, long[] Shape, string Class)[] tensors =
        [
            ("conv.weight", [4, 3, 3, 3], "FloatStorage"), ("bn.weight", [4], "FloatStorage"), ("bn.bias", [4], "FloatStorage"), ("bn.running_mean", [4], "FloatStorage"),
            ("bn.running_var", [4], "FloatStorage"), ("bn.num_batches_tracked", [], "LongStorage"), ("fc.weight", [2, 4], "FloatStorage"), ("fc.bias", [2], "FloatStorage"),
        ];
        byte[] written = PickleWriter.Of(Checkpoint.Dictionary([.. tensors.Select((tensor, i) =>
        {
            int size = tensor.Class == "LongStorage" ? 8 : 4;
            return (tensor.Key, (object?)new CheckpointStorage(tensor.Class, $"{i}", size, new byte[tensor.Shape.Aggregate(1L, (a, b) => a * b) * size]).Tensor(0, tensor.Shape));
        })]));
        using var archive = System.IO.Compression.ZipFile.OpenRead(Path.Combine(AppContext.BaseDirectory, "Fixtures", "weights", "zip.pth"));
        using var stream = archive.GetEntry("zip/data.pkl")!.Open();
        using var real = new MemoryStream();
        stream.CopyTo(real);
        Assert.Equal(real.ToArray(), written);
    }

    [Theory]
    [InlineData("state_dict")]
    [InlineData("model")]
    [InlineData("model_state_dict")]
    [InlineData("anything at all")]
    public void A_wrapped_state_dict_is_found(string key)
    {
        using var weights = Read(new Dictionary<string, object?> { ["epoch"] = 1L, [key] = Dictionary(), ["best"] = 0.5, ["name"] = "x" });
        Assert.Equal(["a"], weights.Tensors.Select(tensor => tensor.Name));
        Assert.Equal([$"The weights are those under '{key}'."], weights.Notes);
    }

    [Fact]
    public void A_wrapper_in_a_wrapper_is_found()
    {
        using var weights = Read(new Dictionary<string, object?> { ["model"] = new Dictionary<string, object?> { ["state_dict"] = Dictionary(), ["epoch"] = 1L } });
        Assert.Equal(["The weights are those under 'model' / 'state_dict'."], weights.Notes);
    }

    [Fact]
    public void Settings_under_a_wrappers_name_are_passed_over()
    {
        using var weights = Read(new Dictionary<string, object?> { ["model"] = new Dictionary<string, object?> { ["name"] = "x" }, ["net"] = Dictionary() });
        Assert.Equal(["The weights are those under 'net'."], weights.Notes);
    }

    [Fact]
    public void An_ordered_dict_as_Python_2_wrote_it_is_read()
    {
        PickleWriter.Call Old(params List<object?> pairs) => new(new("collections", "OrderedDict"), [pairs]);
        using var weights = Read(Old(new List<object?> { "a", Storage.Tensor(0, [12]) }, new object?[] { "b", Storage.Tensor(4, [2]) }));
        Assert.Equal(["a", "b"], weights.Tensors.Select(tensor => tensor.Name));
        Assert.Equal([2, 2.5f], weights.Tensors[1].ReadFloat32().ToFloats());
        Assert.Contains("no pair", Assert.Throws<MenutException>(() => Read(Old(new List<object?> { "a" }))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_dicts_of_tensors_under_unknown_keys_are_not_guessed_between()
    {
        var error = Assert.Throws<MenutException>(() => Read(new Dictionary<string, object?> { ["generator"] = Dictionary(), ["discriminator"] = Dictionary() }));
        Assert.EndsWith("holds no state dict: its dict has generator, discriminator.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_view_of_a_storage_as_files_before_PyTorch_1_have_it_is_read()
    {
        var id = new PickleWriter.Persistent(["storage", new PickleWriter.Named("torch", "FloatStorage"), "0", "cpu", 12L, new object?[] { "1", 4L, 6L }]);
        var tensor = new PickleWriter.Call(new("torch._utils", "_rebuild_tensor"), [id, 1L, new object?[] { 2L }, new object?[] { 1L }]);
        using var weights = ForeignWeights.Read(_folder.Write("x", new Checkpoint(PickleWriter.Of(Checkpoint.Dictionary(("a", tensor))), [Storage]).ToLegacy()));
        Assert.Equal([2.5f, 3], weights.Tensors[0].ReadFloat32().ToFloats());

        var beyond = new PickleWriter.Call(new("torch._utils", "_rebuild_tensor"), [id, 5L, new object?[] { 2L }, new object?[] { 1L }]);
        Assert.Throws<MenutException>(() => ForeignWeights.Read(_folder.Write("x", new Checkpoint(PickleWriter.Of(Checkpoint.Dictionary(("a", beyond))), [Storage]).ToLegacy())));
    }

    [Fact]
    public void A_tensor_in_an_untyped_storage_has_its_own_format()
    {
        var untyped = new PickleWriter.Persistent(["storage", new PickleWriter.Named("torch.storage", "UntypedStorage"), "0", "cpu", 48L]);
        PickleWriter.Call Tensor(string type) => new(
            new("torch._utils", "_rebuild_tensor_v3"), [untyped, 2L, new object?[] { 3L }, new object?[] { 1L }, false, Checkpoint.Dictionary(), new PickleWriter.Named("torch", type)]);
        using var weights = Read(Checkpoint.Dictionary(("a", Tensor("float32")), ("b", Tensor("float8_e4m3fn"))));
        Assert.Equal([1, 1.5f, 2], weights.Tensors[0].ReadFloat32().ToFloats());
        Assert.Contains("float8_e4m3fn", Assert.Throws<MenutException>(weights.Tensors[1].ReadFloat32).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(true, true)]
    public void Deflated_and_64_bit_zip_files_are_read(bool deflated, bool wide)
    {
        var parts = State().Parts().Select(part => part with { Deflated = deflated });
        using var weights = ForeignWeights.Read(_folder.Write("x", ZipBytes.Of(parts, wide)));
        Assert.Equal(Values, weights.Tensors[0].ReadFloat32().ToFloats());
    }

    [Fact]
    public void A_zip_file_that_lies_is_refused()
    {
        AssertRefused("comes twice", parts => [.. parts, parts[1]]);
        AssertRefused("has two sizes", parts => [parts[0], parts[1] with { ClaimedSize = 1 << 30 }]);
        AssertRefused("is cut short", parts => [parts[0], parts[1] with { ClaimedSize = 1 << 30, ClaimedPackedSize = 1 << 30 }]);
        AssertRefused("size that can't be", parts => [parts[0], parts[1] with { ClaimedSize = -1 }]);
        AssertRefused("outside of it", parts => [parts[0], parts[1] with { ClaimedPlace = 1 << 30 }]);
        AssertRefused("not where the table says", parts => [parts[0], parts[1] with { ClaimedPlace = 1 }]);
        AssertRefused("another name", parts => [parts[0], parts[1] with { ClaimedPlace = 0 }]);
        AssertRefused("packed with method 12", parts => [parts[0], parts[1] with { ClaimedMethod = 12 }]);
        AssertRefused("does not unpack to its size", parts => [parts[0], parts[1] with { Deflated = true, ClaimedSize = 50 }]);
        AssertRefused("does not unpack to its size", parts => [parts[0], parts[1] with { Deflated = true, Content = new byte[100], ClaimedSize = 48 }]);
        AssertRefused("big-endian", parts => [.. parts, new("archive/byteorder", "big"u8.ToArray())]);
        AssertRefused("without a PyTorch checkpoint", parts => [parts[1]]);
    }

    [Fact]
    public void A_zip_bomb_is_refused_before_it_is_unpacked()
    {
        byte[] zeros = new byte[8 << 20];
        var parts = State().Parts();
        foreach (List<ZipPart> bomb in (List<ZipPart>[])
            [[parts[0], parts[1] with { Deflated = true, Content = zeros }], [parts[0] with { Deflated = true, Content = zeros }, parts[1]]])
        {
            string path = _folder.Write("x", ZipBytes.Of(bomb));
            long before = GC.GetAllocatedBytesForCurrentThread();
            Assert.Contains("would unpack", Assert.Throws<MenutException>(() => ForeignWeights.Read(path)).Message, StringComparison.Ordinal);
            Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
        }
    }

    [Fact]
    public void Many_small_bombs_are_one()
    {
        var parts = Enumerable.Range(0, 24).Select(i => new CheckpointStorage("FloatStorage", $"{i}", 4, new byte[1 << 20])).ToArray();
        byte[] pickle = PickleWriter.Of(Checkpoint.Dictionary([.. parts.Select(part => (part.Key, (object?)part.Tensor(0, [1])))]));
        byte[] file = ZipBytes.Of(new Checkpoint(pickle, parts).Parts().Select(part => part with { Deflated = true }));
        var error = Assert.Throws<MenutException>(() => ForeignWeights.Read(_folder.Write("x", file)));
        Assert.Contains("many times the file", error.Message, StringComparison.Ordinal);
    }

    private static PickleWriter.Call Dictionary() => Checkpoint.Dictionary(("a", Storage.Tensor(0, [12])));

    private static Checkpoint State() => new(PickleWriter.Of(Dictionary()), [Storage]);

    private ForeignWeights Read(object content) => ForeignWeights.Read(_folder.Write("x", new Checkpoint(PickleWriter.Of(content), [Storage]).ToZip()));

    private void AssertRefused(string reason, Func<List<ZipPart>, List<ZipPart>> change)
    {
        string path = _folder.Write("x", ZipBytes.Of(change(State().Parts())));
        var error = Assert.Throws<MenutException>(() =>
        {
            using var weights = ForeignWeights.Read(path);
            weights.Tensors[0].ReadFloat32();
        });
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
    }
}
