using System.Text.Json;
using Menut.Weights;

namespace Menut.Tests.Weights.PyTorch;

/// <summary>Files that PyTorch itself wrote: <c>tests/Fixtures/weights/make.py</c> made them, and says there what they hold.</summary>
public sealed class PyTorchFilesTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Fixtures", "weights");

    public static TheoryData<string> Files() => [.. Expected().RootElement.EnumerateObject().Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Files))]
    public void Every_tensor_comes_in_order_with_its_values(string name)
    {
        using var expected = Expected();
        using var weights = ForeignWeights.Read(Path.Combine(Folder, name));

        var entries = expected.RootElement.GetProperty(name).EnumerateArray().ToArray();
        Assert.Equal(entries.Select(entry => entry.GetProperty("key").GetString()), weights.Tensors.Select(tensor => tensor.Name));
        foreach (var (entry, tensor) in entries.Zip(weights.Tensors))
        {
            Assert.Equal(entry.GetProperty("dtype").GetString(), tensor.Format);
            Assert.Equal(entry.GetProperty("shape").EnumerateArray().Select(side => side.GetInt64()), tensor.Shape);
            if (entry.TryGetProperty("values", out var values))
                Assert.Equal(values.EnumerateArray().Select(value => value.GetSingle()), tensor.ReadFloat32().ToFloats());
            else
                Assert.Contains(tensor.Name, Assert.Throws<MenutException>(tensor.ReadFloat32).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("zip.pth", ForeignFormat.PyTorchZip)]
    [InlineData("protocol4.pth", ForeignFormat.PyTorchZip)]
    [InlineData("legacy_protocol4.pth", ForeignFormat.PyTorchLegacy)]
    [InlineData("legacy.pth", ForeignFormat.PyTorchLegacy)]
    public void A_bare_state_dict_needs_no_word(string name, ForeignFormat format)
    {
        using var weights = ForeignWeights.Read(Path.Combine(Folder, name));
        Assert.Equal(format, weights.Format);
        Assert.Empty(weights.Notes);
    }

    [Fact]
    public void A_timm_checkpoint_gives_its_averaged_weights_and_says_so()
    {
        using var weights = ForeignWeights.Read(Path.Combine(Folder, "checkpoint.pth.tar"));
        Assert.Equal(
            ["The weights are those under 'state_dict_ema'; there are also 'state_dict'.", "Every key begins with 'module.', which is left out."],
            weights.Notes);
    }

    [Fact]
    public void What_is_left_out_of_a_state_dict_is_said()
    {
        using var weights = ForeignWeights.Read(Path.Combine(Folder, "swa.pth"));
        Assert.Contains(weights.Notes, note => note.Contains("n_averaged", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("evil.pth", "asks to call posix.system: only state dicts are read")]
    [InlineData("evil_legacy.pth", "asks to call posix.system: only state dicts are read")]
    [InlineData("whole_model.pth", "asks to call torch.nn.modules.linear.Linear")]
    [InlineData("whole_model_legacy.pth", "asks to call torch.nn.modules.linear.Linear")]
    [InlineData("list.pth", "holds no state dict: it is a list")]
    [InlineData("script.pt", "is a TorchScript program")]
    public void What_is_no_state_dict_is_refused_by_name(string name, string reason)
    {
        var error = Assert.Throws<MenutException>(() => ForeignWeights.Read(Path.Combine(Folder, name)));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        Assert.False(File.Exists("menut-was-here-once"));
    }

    private static JsonDocument Expected() => JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder, "expected.json")));
}
