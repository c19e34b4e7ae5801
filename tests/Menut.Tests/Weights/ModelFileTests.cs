using System.Buffers.Binary;
using System.Text;
using System.Text.Json.Nodes;
using Menut.Images;
using Menut.Weights;

namespace Menut.Tests.Weights;

/// <summary>A model file comes from anywhere: whatever it holds, it is a model or one line that says why not.</summary>
public sealed class ModelFileTests : IDisposable
{
    private const string Key = "menut";
    private readonly TemporaryFolder _folder = new();
    private readonly string _path;

    public ModelFileTests()
    {
        _path = _folder.Of("model.safetensors");
        SmallModel.Make().Save(_path);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_cut_in_half_is_refused()
    {
        byte[] whole = File.ReadAllBytes(_path);
        _folder.Write("model.safetensors", whole[..(whole.Length / 2)]);
        Assert.Contains("cut short", Refusal(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_safetensors_file_of_others_is_refused()
    {
        SafetensorsFile.Write(_path, SmallModel.Tensors(), new Dictionary<string, string> { ["format"] = "pt" });
        Assert.Contains("not a Menut model", Refusal(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("version", "null")]
    [InlineData("version", "0")]
    [InlineData("version", "2")]
    [InlineData("network", "null")]
    [InlineData("network", "\"none\"")]
    [InlineData("network", "\"mobilenet_v1\"")]
    [InlineData("options", "null")]
    [InlineData("options", "[]")]
    [InlineData("options.classes", "4")]
    [InlineData("options.width", "\"wide\"")]
    [InlineData("options.resolution", "null")]
    [InlineData("options.resolution", "32")]
    [InlineData("options.conventions.padding", "7")]
    [InlineData("options.conventions.padding", "\"none\"")]
    [InlineData("options.conventions.padding", "null")]
    [InlineData("options.conventions.batch_norm_epsilon", "0")]
    [InlineData("options.conventions.batch_norm_epsilon", "-0.001")]
    [InlineData("options.conventions.batch_norm_epsilon", "1e999")]
    [InlineData("options.conventions.batch_norm_momentum", "0")]
    [InlineData("options.conventions.batch_norm_momentum", "1.5")]
    [InlineData("options.conventions", "{}")]
    [InlineData("classes", "null")]
    [InlineData("classes", "[null,\"b\",\"c\"]")]
    [InlineData("preprocessing", "null")]
    [InlineData("preprocessing", "{}")]
    [InlineData("preprocessing.mean", "null")]
    [InlineData("preprocessing.mean", "[0]")]
    [InlineData("preprocessing.standard_deviation", "[0,0,0]")]
    [InlineData("preprocessing.interpolation", "99")]
    [InlineData("preprocessing.crop_fraction", "0")]
    [InlineData("preprocessing.resolution", "18")]
    [InlineData("preprocessing.resize_to", "16")]
    [InlineData("preprocessing.resize_to", "17.5")]
    [InlineData("preprocessing.crop_mode", "\"border\"")]
    [InlineData("preprocessing.crop_mode", "null")]
    [InlineData("provenance.recipe", "null")]
    [InlineData("provenance.recipe.epochs", "null")]
    [InlineData("provenance.teachers", "null")]
    [InlineData("provenance.teachers", "[null]")]
    public void A_value_that_no_model_has_is_refused(string at, string value)
    {
        Rewrite(header =>
        {
            string[] parts = at.Split('.');
            var owner = parts[..^1].Aggregate((JsonNode)header, (node, part) => node[part]!);
            owner[parts[^1]] = JsonNode.Parse(value);
        });
        Refusal();
    }

    [Theory]
    [InlineData("version")]
    [InlineData("network")]
    [InlineData("options")]
    [InlineData("classes")]
    [InlineData("preprocessing")]
    public void A_value_that_is_missing_is_refused(string key)
    {
        Rewrite(header => header.Remove(key));
        Refusal();
    }

    [Fact]
    public void A_name_that_steers_a_terminal_or_never_ends_is_tamed()
    {
        Rewrite(header => header["network"] = "\u001b[2J\n" + new string('x', 100_000));
        string message = Refusal();
        Assert.DoesNotContain(message, char.IsControl);
        Assert.InRange(message.Length, 1, 1000);
    }

    [Fact]
    public void Provenance_may_be_missing()
    {
        Rewrite(header => header.Remove("provenance"));
        Assert.Empty(Model.Load(_path).Provenance.Teachers);
    }

    [Fact]
    public void A_resize_and_a_crop_as_their_source_says_them_are_kept()
    {
        var preprocessing = SmallModel.Preprocessing with { ResizeTo = 19, CropMode = CropMode.Squash };
        SmallModel.Make(preprocessing).Save(_path);
        Assert.Equal(preprocessing, Model.Load(_path).Preprocessing);
    }

    /// <summary>Files from before the two were known have neither.</summary>
    [Fact]
    public void A_file_without_them_resizes_by_its_crop_fraction()
    {
        Rewrite(header =>
        {
            Assert.True(header["preprocessing"]!.AsObject().Remove("crop_mode"));
            Assert.False(header["preprocessing"]!.AsObject().ContainsKey("resize_to"));
        });
        Assert.Equal(SmallModel.Preprocessing, Model.Load(_path).Preprocessing);
    }

    [Fact]
    public void Bytes_changed_at_random_give_a_model_or_one_line()
    {
        byte[] whole = File.ReadAllBytes(_path);
        int header = 8 + BitConverter.ToInt32(whole);
        var random = new Random(20260504);
        for (int round = 0; round < 600; round++)
        {
            var bytes = whole.ToList();
            for (int change = random.Next(1, 4); change > 0; change--)
            {
                // What is read first decides most: the header is hit ten times as often as the data.
                int at = random.Next(10) > 0 ? random.Next(Math.Min(header, bytes.Count)) : random.Next(bytes.Count);
                switch (random.Next(4))
                {
                    case 0:
                        bytes[at] ^= (byte)(1 << random.Next(8));
                        break;
                    case 1:
                        bytes[at] = (byte)random.Next(256);
                        break;
                    case 2:
                        bytes.RemoveRange(at, Math.Min(random.Next(1, 9), bytes.Count - at));
                        break;
                    default:
                        bytes.Insert(at, "0123456789-.eE{}[]\",:nul"u8[random.Next(24)]);
                        break;
                }
            }

            AssertModelOrOneLine([.. bytes], $"round {round}");
        }
    }

    [Fact]
    public void Values_changed_at_random_give_a_model_or_one_line()
    {
        string[] values =
        [
            "null", "true", "0", "-1", "1", "3", "1e-9", "0.5", "1e300", "2147483648", "99999999999999999999", "\"\"", "\"x\\ny\"", "\"\\u0000\"",
            "[]", "[null]", "[0,0,0]", "{}", "{\"x\":null}", "\"efficientnet_b0\"", "\"same\"", "\"nearest\"",
        ];
        byte[] whole = File.ReadAllBytes(_path);
        string metadata = SafetensorsFile.Read(_path).Metadata[Key];
        var random = new Random(7);
        int models = 0;
        for (int round = 0; round < 600; round++)
        {
            var header = JsonNode.Parse(metadata)!.AsObject();
            for (int change = random.Next(1, 3); change > 0; change--)
                Change(header, JsonNode.Parse(values[random.Next(values.Length)]), random);
            models += AssertModelOrOneLine(WithHeader(whole, header), $"round {round}: {header.ToJsonString()}") ? 1 : 0;
        }

        // Else the test would only see the first refusal.
        Assert.InRange(models, 20, 500);
    }

    private static void Change(JsonObject header, JsonNode? value, Random random)
    {
        JsonNode node = header;
        while (true)
        {
            var children = node is JsonObject o ? o.Select(pair => (object)pair.Key).ToArray() : [.. Enumerable.Range(0, node.AsArray().Count).Cast<object>()];
            if (children.Length == 0)
                return;
            object child = children[random.Next(children.Length)];
            var below = child is string key ? node[key] : node[(int)child];
            if (below is JsonObject or JsonArray && random.Next(4) > 0)
            {
                node = below;
                continue;
            }

            if (child is string name)
                node[name] = value;
            else
                node[(int)child] = value;
            return;
        }
    }

    private bool AssertModelOrOneLine(byte[] file, string what)
    {
        File.WriteAllBytes(_path, file);
        try
        {
            var model = Model.Load(_path);
            // Whoever runs it relies on what loading has checked.
            _ = new PixelNormalizer(model.Preprocessing);
            _ = Preprocessor.EvaluationPicture(new RgbImage(3, 2, new byte[18]), model.Preprocessing);
            return true;
        }
        catch (MenutException error) when (error.Fault == Fault.Data)
        {
            Assert.DoesNotContain(error.Message, char.IsControl);
            Assert.InRange(error.Message.Length, 1, 1000);
            return false;
        }
        catch (Exception error)
        {
            Assert.Fail($"{what}: {error}");
            throw;
        }
    }

    private void Rewrite(Action<JsonObject> change)
    {
        byte[] whole = File.ReadAllBytes(_path);
        var header = JsonNode.Parse(SafetensorsFile.Read(_path).Metadata[Key])!.AsObject();
        change(header);
        File.WriteAllBytes(_path, WithHeader(whole, header));
    }

    /// <summary>The file with other metadata. Not by way of <see cref="Model"/>, which refuses what these tests want.</summary>
    private static byte[] WithHeader(byte[] whole, JsonObject header)
    {
        int length = BinaryPrimitives.ReadInt32LittleEndian(whole);
        var tensors = JsonNode.Parse(whole.AsSpan(8, length))!.AsObject();
        tensors["__metadata__"]![Key] = header.ToJsonString();
        byte[] text = Encoding.UTF8.GetBytes(tensors.ToJsonString()), prefix = new byte[8];
        BinaryPrimitives.WriteInt32LittleEndian(prefix, text.Length);
        return [.. prefix, .. text, .. whole.AsSpan(8 + length)];
    }

    private string Refusal()
    {
        var error = Assert.Throws<MenutException>(() => Model.Load(_path));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(_path, error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', error.Message);
        return error.Message;
    }
}
