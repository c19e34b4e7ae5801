using System.Text;
using Menut.Cli.Models;

namespace Menut.Cli.Tests.Models;

public sealed class ModelFileKindTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("menut-kinds-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>The length before a safetensors header may have any bytes, those of a pickle or of ONNX's version too.</summary>
    [Theory]
    [InlineData("menut", (int)ModelFileKind.Own)]
    [InlineData("format", (int)ModelFileKind.Weights)]
    public void Safetensors_is_told_by_its_metadata_whatever_its_length(string key, int kind)
    {
        foreach (int length in (int[])[0x48, 0x80, 0x108, 0x280, 0x880, 0x4B50])
        {
            string json = $$$"""{"__metadata__":{"{{{key}}}":"x"}}""";
            byte[] file = [.. BitConverter.GetBytes((long)length), .. Encoding.ASCII.GetBytes(json.PadRight(length))];
            Assert.Equal((ModelFileKind)kind, ModelFileKinds.Of(Write("some.bin", file)));
        }
    }

    [Fact]
    public void Pytorch_and_onnx_are_told_by_their_first_bytes()
    {
        Assert.Equal(ModelFileKind.Weights, ModelFileKinds.Of(Write("a.onnx", "PK\u0003\u0004............"u8.ToArray())));
        Assert.Equal(ModelFileKind.Weights, ModelFileKinds.Of(Write("b.safetensors", [0x80, 2, 0x8A, 10, 0x6C, 0xFC, 0x9C, 0x46, 0xF9])));
        Assert.Equal(ModelFileKind.Onnx, ModelFileKinds.Of(Write("c.bin", [8, 8, 0x12, 5, .. "Menut"u8])));
    }

    [Fact]
    public void What_is_unknown_is_left_to_the_reader_that_its_name_asks_for()
    {
        Assert.Equal(ModelFileKind.Onnx, ModelFileKinds.Of(Write("d.onnx", "nothing of the kind"u8.ToArray())));
        Assert.Equal(ModelFileKind.Own, ModelFileKinds.Of(Write("e.safetensors", "nothing of the kind"u8.ToArray())));
        Assert.Equal(ModelFileKind.Own, ModelFileKinds.Of(Path.Combine(_folder, "absent")));
    }

    private string Write(string name, byte[] content)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllBytes(path, content);
        return path;
    }
}
