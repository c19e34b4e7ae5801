using System.Text;
using Menut.Fuzz.Files;
using Menut.Weights;

namespace Menut.Tests.Weights;

public sealed class ForeignWeightsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Safetensors_come_in_the_order_of_their_bytes_with_metadata()
    {
        byte[] data = [0, 0, 0x80, 0x3F, 0, 0x3C, 0x00, 0x40, 0, 0, 0, 0, 0, 0, 0xF8, 0xBF];
        const string Header = """
            {"__metadata__":{"format":"pt"},"d":{"dtype":"F64","shape":[1],"data_offsets":[8,16]},"b":{"dtype":"F16","shape":[1,1],"data_offsets":[4,6]},
            "c":{"dtype":"BF16","shape":[1],"data_offsets":[6,8]},"a":{"dtype":"F32","shape":[],"data_offsets":[0,4]}}
            """;
        using var weights = ForeignWeights.Read(_folder.Write("x", SafetensorsBytes.Of(Header, data)));

        Assert.Equal(ForeignFormat.Safetensors, weights.Format);
        Assert.Equal("pt", weights.Metadata["format"]);
        Assert.Equal(["a", "b", "c", "d"], weights.Tensors.Select(tensor => tensor.Name));
        Assert.Equal([1, 1, 2, -1.5f], weights.Tensors.Select(tensor => Assert.Single(tensor.ReadFloat32().ToFloats())));
        Assert.Equal([1, 1], weights.Tensors[1].Shape);
    }

    [Fact]
    public void Large_half_precision_tensors_are_converted_whole()
    {
        const int Count = 100_003; // several chunks, and a rest
        byte[] data = new byte[Count * 2];
        for (int i = 0; i < Count; i++)
            BitConverter.TryWriteBytes(data.AsSpan(i * 2), (Half)(i % 2048));
        using var weights = ForeignWeights.Read(_folder.Write("x", SafetensorsBytes.Of(
            $$$"""{"a":{"dtype":"F16","shape":[{{{Count}}}],"data_offsets":[0,{{{Count * 2}}}]}}""", data)));
        Assert.Equal(Enumerable.Range(0, Count).Select(i => (float)(i % 2048)), weights.Tensors[0].ReadFloat32().ToFloats());
    }

    [Fact]
    public void An_unknown_format_is_refused_only_where_it_is_used()
    {
        using var weights = ForeignWeights.Read(_folder.Write("x", SafetensorsBytes.Of(
            """{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"scale":{"dtype":"F8_E4M3","shape":[4],"data_offsets":[4,8]}}""", new byte[8])));
        Assert.Equal([0], weights.Tensors[0].ReadFloat32().ToFloats());
        Assert.Null(weights.Tensors[1].Type);
        var error = Assert.Throws<MenutException>(weights.Tensors[1].ReadFloat32);
        Assert.Equal($"Tensor 'scale' of {_folder.Of("x")} is F8_E4M3, which is not read as weights.", error.Message);
    }

    [Theory]
    [InlineData("module.", "module.a,module.b", "a,b")]
    [InlineData("module._orig_mod.", "module._orig_mod.a,module._orig_mod.b", "a,b")]
    [InlineData("_orig_mod.module.", "_orig_mod.module.a", "a")]
    [InlineData("", "module.a,b", "module.a,b")]
    public void What_wrappers_put_before_every_key_is_taken_off_and_said(string prefix, string keys, string names)
    {
        string header = string.Join(',', keys.Split(',').Select((key, i) => $$"""
            "{{key}}":{"dtype":"U8","shape":[1],"data_offsets":[{{i}},{{i + 1}}]}
            """));
        using var weights = ForeignWeights.Read(_folder.Write("x", SafetensorsBytes.Of($"{{{header}}}", new byte[keys.Split(',').Length])));
        Assert.Equal(names.Split(','), weights.Tensors.Select(tensor => tensor.Name));
        Assert.Equal(prefix.Length == 0 ? [] : [$"Every key begins with '{prefix}', which is left out."], weights.Notes);
    }

    [Theory]
    [InlineData("", "is empty")]
    [InlineData("hello world", "is neither safetensors nor a PyTorch checkpoint")]
    [InlineData("version https://git-lfs.github.com/spec/v1\n", "Git LFS pointer")]
    [InlineData("\n<!DOCTYPE html>", "web page")]
    [InlineData("\u001F\u008B\u0008", "gzip")]
    [InlineData("\u0089HDF\r\n", "HDF5")]
    [InlineData("\u0080\u0002}q\0.", "is a Python pickle, but not one that torch.save wrote")]
    [InlineData("PK\u0003\u0004", "is not a whole zip file")]
    public void Another_kind_of_file_is_named(string content, string reason)
    {
        string path = _folder.Write("x", Encoding.Latin1.GetBytes(content));
        var error = Assert.Throws<MenutException>(() => ForeignWeights.Read(path));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.StartsWith(path, error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_said_in_one_line()
    {
        Assert.Contains(_folder.Of("none"), Assert.Throws<MenutException>(() => ForeignWeights.Read(_folder.Of("none"))).Message, StringComparison.Ordinal);
        Assert.Contains(_folder.Path, Assert.Throws<MenutException>(() => ForeignWeights.Read(_folder.Path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_gets_shorter_meanwhile_is_said_and_kills_nobody()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not let a file that is read be cut.");
        string path = _folder.Write("x", SafetensorsBytes.Of("""{"a":{"dtype":"F32","shape":[1000],"data_offsets":[0,4000]}}""", new byte[4000]));
        using var weights = ForeignWeights.Read(path);
        using (var file = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite | FileShare.Delete))
            file.SetLength(500);
        Assert.Contains("became shorter", Assert.Throws<MenutException>(weights.Tensors[0].ReadFloat32).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_replaced_meanwhile_is_read_as_it_was()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows does not let an open file be replaced.");
        string path = _folder.Write("x", SafetensorsBytes.Of("""{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}""", [0, 0, 0x80, 0x3F]));
        using var weights = ForeignWeights.Read(path);
        File.Move(_folder.Write("y", [1]), path, overwrite: true);
        Assert.Equal([1], weights.Tensors[0].ReadFloat32().ToFloats());
    }

    [Fact]
    public void A_file_that_is_refused_is_left_alone()
    {
        string path = _folder.Write("x", SafetensorsBytes.Of("{]", []));
        Assert.Throws<MenutException>(() => ForeignWeights.Read(path));
        using var exclusive = new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None);
        Assert.Equal(10, exclusive.Length);
    }
}
