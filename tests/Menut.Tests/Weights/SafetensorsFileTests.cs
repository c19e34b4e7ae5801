using System.Buffers.Binary;
using System.IO.Pipes;
using System.Text;
using Menut.Weights;

namespace Menut.Tests.Weights;

public sealed class SafetensorsFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Tensors_and_metadata_come_back_as_they_were()
    {
        var tensors = new Dictionary<string, StoredTensor>
        {
            ["matrix"] = StoredTensor.FromFloats([2, 3], [1, 2, 3, 4, 5, float.NaN]),
            ["nothing"] = new(ElementType.F16, [0, 7], ReadOnlyMemory<byte>.Empty),
            ["scalar \"quoted\""] = new(ElementType.I64, [], new byte[8]),
        };
        SafetensorsFile.Write(_folder.Of("x"), tensors, new Dictionary<string, string> { ["clé"] = "valor\n" });

        var content = SafetensorsFile.Read(_folder.Of("x"));

        Assert.Equal("valor\n", Assert.Single(content.Metadata, pair => pair.Key == "clé").Value);
        Assert.Equal(tensors.Keys.Order(), content.Tensors.Keys.Order());
        foreach (var (name, tensor) in tensors)
        {
            Assert.Equal((tensor.Type, tensor.Shape), (content.Tensors[name].Type, content.Tensors[name].Shape), (a, b) => a.Type == b.Type && a.Shape.SequenceEqual(b.Shape));
            Assert.Equal(tensor.Bytes.ToArray(), content.Tensors[name].Bytes.ToArray());
        }
    }

    /// <summary>Tensors share memory, in which a float after an odd number of bytes would not be aligned.</summary>
    [Fact]
    public void A_tensor_after_one_of_an_odd_length_is_whole()
    {
        string header = """{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"F32","shape":[1],"data_offsets":[3,7]},"c":{"dtype":"U8","shape":[1],"data_offsets":[7,8]}}""";
        byte[] file = FileOf(header, 8);
        byte[] data = [1, 2, 3, .. BitConverter.GetBytes(0.5f), 9];
        data.CopyTo(file, file.Length - data.Length);

        var tensors = SafetensorsFile.Read(_folder.Write("odd.safetensors", file)).Tensors;

        Assert.Equal([1, 2, 3], tensors["a"].Bytes.ToArray());
        Assert.Equal([0.5f], tensors["b"].ToFloats());
        Assert.Equal([9], tensors["c"].Bytes.ToArray());
    }

    [Fact]
    public void A_file_cut_anywhere_is_refused()
    {
        SafetensorsFile.Write(
            _folder.Of("x"), new Dictionary<string, StoredTensor> { ["a"] = StoredTensor.FromFloats([5], [1, 2, 3, 4, 5]) },
            new Dictionary<string, string> { ["key"] = "value" });
        byte[] whole = File.ReadAllBytes(_folder.Of("x"));

        for (int length = 0; length < whole.Length; length++)
            AssertRefused(whole[..length]);
        AssertRefused([.. whole, 0], "follow the last tensor");
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("""{"a":null}""")]
    [InlineData("""{"a":[]}""")]
    [InlineData("""{"a":{"shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":null,"shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":4,"shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"f32","shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"0","shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":1,"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":null,"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":["1"],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1.5],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[-1,-1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[99999999999999999999],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4611686018427387904,4611686018427387904],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[4611686018427387905],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":{"0":0,"1":4}}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[null,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[-4,0]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[9223372036854775800,9223372036854775804]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":null}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":{"k":null}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":{"k":1}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":{"k":"1","k":"2"}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"__metadata__":{},"__metadata__":{}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"\u0061":{"dtype":"F32","shape":[0],"data_offsets":[4,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"other":1,"other":2}}""")]
    [InlineData("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"other":{"k":1,"k":2}}}""")]
    [InlineData("""{"\ud800":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""")]
    [InlineData("""{"a":{"dtype":"\ud800","shape":[1],"data_offsets":[0,4]}}""")]
    public void A_header_that_is_wrong_is_refused(string header) => AssertRefused(FileOf(header, 4));

    [Theory]
    [InlineData(4, 8, "gap or overlap")] // a gap after the first
    [InlineData(0, 4, "gap or overlap")] // the same bytes twice
    [InlineData(2, 6, "gap or overlap")]
    [InlineData(12, 16, "gap or overlap")]
    public void Tensors_tile_the_data(int begin, int end, string reason) => AssertRefused(
        FileOf($$$"""{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]},"b":{"dtype":"F32","shape":[1],"data_offsets":[{{{begin}}},{{{end}}}]}}""", 16),
        reason);

    [Fact]
    public void Data_before_the_first_tensor_is_refused() =>
        AssertRefused(FileOf("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}}""", 8), "gap or overlap");

    [Fact]
    public void A_tensor_longer_than_the_file_takes_no_memory()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        AssertRefused(FileOf("""{"a":{"dtype":"U8","shape":[2000000000],"data_offsets":[0,2000000000]}}""", 4), "cut short");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
    }

    [Theory]
    [InlineData(ulong.MaxValue)]
    [InlineData(1UL << 63)]
    [InlineData((16UL << 20) + 1)]
    [InlineData(16UL << 20)]
    [InlineData(5UL)]
    public void A_header_longer_than_the_file_or_the_limit_is_refused(ulong length)
    {
        byte[] file = new byte[12];
        BinaryPrimitives.WriteUInt64LittleEndian(file, length);
        AssertRefused(file, "header");
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_said_in_one_line()
    {
        AssertOneLine(_folder.Of("none"));
        AssertOneLine(_folder.Path);
    }

    [Fact]
    public void A_pipe_is_refused()
    {
        Assert.SkipUnless(OperatingSystem.IsLinux(), "A pipe has a path on Linux only.");
        using var server = new AnonymousPipeServerStream(PipeDirection.In);
        using var client = new AnonymousPipeClientStream(PipeDirection.Out, server.ClientSafePipeHandle);
        client.Write(new byte[16]);
        string path = $"/proc/self/fd/{server.SafePipeHandle.DangerousGetHandle()}";
        Assert.Contains("pipe", AssertOneLine(path), StringComparison.Ordinal);
    }

    private static byte[] FileOf(string header, int dataBytes)
    {
        byte[] text = Encoding.UTF8.GetBytes(header), file = new byte[8 + text.Length + dataBytes];
        BinaryPrimitives.WriteUInt64LittleEndian(file, (ulong)text.Length);
        text.CopyTo(file, 8);
        return file;
    }

    private void AssertRefused(byte[] content, string reason = "") =>
        Assert.Contains(reason, AssertOneLine(_folder.Write("bad.safetensors", content)), StringComparison.Ordinal);

    private static string AssertOneLine(string path)
    {
        var error = Assert.Throws<MenutException>(() => SafetensorsFile.Read(path));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        return error.Message;
    }
}
