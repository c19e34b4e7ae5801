using System.Text;
using System.Text.Json;
using Menut.Fixtures;

namespace Menut.EndToEnd.Tests;

/// <summary>Published weights from a hub on this machine.</summary>
public sealed class FetchTests : IDisposable
{
    private const string Name = "timm/mobilenetv3_small_050.lamb_in1k";

    private readonly Workshop _workshop = new();
    private readonly byte[] _file;

    public FetchTests()
    {
        string file = _workshop.PathOf("published.safetensors");
        Checkpoints.WriteSafetensors(file, Name);
        _file = File.ReadAllBytes(file);
    }

    public void Dispose() => _workshop.Dispose();

    [Fact]
    public void What_was_fetched_is_a_model_and_needs_no_network_again()
    {
        Assert.Contains($"`menut weights get {Name}` fetches it", _workshop.Run("predict", Name, "photos/sky/000.png").OneLine(3), StringComparison.Ordinal);
        using (var hub = new WeightHub(Name, _file))
        {
            hub.Cuts.Enqueue(100_000);
            var json = _workshop.Run("weights", "get", "mobilenetv3_small_050", "--hub", hub.Address, "--json").Json;
            Assert.Equal((Name, "server", true), (json.GetProperty("source").GetString(), json.GetProperty("checked_by").GetString(), json.GetProperty("downloaded").GetBoolean()));
            Assert.Equal(_file, File.ReadAllBytes(json.GetProperty("file").GetString()!));
            Assert.Equal(4, hub.Requests);
        }

        var again = _workshop.Run("weights", "get", Name, "--hub", "http://127.0.0.1:9", "--json").Json;
        Assert.False(again.GetProperty("downloaded").GetBoolean());
        Assert.Equal(1, _workshop.Run("predict", Name, "photos/sky/000.png", "--json").Json.GetArrayLength());
        var here = _workshop.Run("weights", "list", "--here", "--json").Json;
        Assert.Equal((1, Name), (here.GetArrayLength(), here[0].GetProperty("source").GetString()));
        Assert.Equal("mobilenet_v3_small", _workshop.Run("describe", Name, "--json").Json.GetProperty("name").GetString());
    }

    [Fact]
    public void Progress_goes_to_standard_error_and_the_list_says_what_there_is()
    {
        using var hub = new WeightHub(Name, _file);
        _workshop.Hub = hub.Address;
        var outcome = _workshop.Run("weights", "get", Name).Succeeded();
        Assert.Contains($"Downloading {Name}: ", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("menut predict", outcome.Output, StringComparison.Ordinal);

        var all = _workshop.Run("weights", "list", "--json").Json.EnumerateArray().ToDictionary(row => row.GetProperty("source").GetString()!, row => row.GetProperty("here").GetBoolean());
        Assert.True(all[Name]);
        Assert.False(all["torchvision/resnet50.imagenet1k_v2"]);
    }

    [Fact]
    public void A_page_of_regrets_does_not_stay()
    {
        using var hub = new WeightHub(Name, Encoding.ASCII.GetBytes("<!DOCTYPE html><title>We are sorry</title>"));
        _workshop.Hub = hub.Address;
        Assert.Contains("is a web page, not weights", _workshop.Run("weights", "get", Name, "--no-progress").OneLine(3), StringComparison.Ordinal);
        Assert.Empty(_workshop.Run("weights", "list", "--here", "--json").Json.EnumerateArray());
    }

    [Theory]
    [InlineData("timm/mobilenetv3_small_05", 2, "Nearest: timm/mobilenetv3_small_050")]
    [InlineData("mobilenetv3_small_05", 2, "Did you mean 'mobilenetv3_small_050'?")]
    [InlineData("resnet50", 2, "Several libraries have 'resnet50': say timm/resnet50 or torchvision/resnet50")]
    [InlineData("timm/mobilenetv3_large_075", 2, "without published weights")]
    [InlineData("timm/mobilenetv3_small_050 --hub http://hub.example", 2, "--hub http://hub.example is not an address")]
    [InlineData("timm/mobilenetv3_small_050 --hub file:///etc", 2, "--hub file:///etc is not an address")]
    [InlineData("timm/mobilenetv3_small_050", 1, "302 to a file")]
    [InlineData("timm/mobilenetv3_small_075", 1, "(404 NotFound)")]
    [InlineData("torchvision/resnet18", 1, "(what came has another checksum)")]
    [InlineData("timm/resnet18", 1, "it is longer than")]
    public void What_cannot_be_fetched_is_one_line(string arguments, int exitCode, string message)
    {
        using var server = new LoopbackServer(request => request.Path switch
        {
            "/timm/mobilenetv3_small_050.lamb_in1k/resolve/main/model.safetensors" => LoopbackAnswer.Redirect("file:///etc/passwd"),
            "/models/resnet18-f37072fd.pth" => LoopbackAnswer.File(request, _file),
            "/timm/resnet18.a1_in1k/resolve/main/model.safetensors" => new(200, new byte[1 << 20]) { IsEndless = true },
            _ => LoopbackAnswer.NotFound,
        });
        _workshop.Hub = server.Address.ToString();
        string line = _workshop.Run(["weights", "get", .. arguments.Split(' '), "--no-progress"]).OneLine(exitCode);
        Assert.Contains(message == "302 to a file" ? "redirects to file:///etc/passwd, which is not https" : message, line, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_checksum_it_is_said_that_nothing_was_checked()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, _file));
        _workshop.Hub = server.Address.ToString();
        var outcome = _workshop.Run("weights", "get", Name, "--json");
        Assert.Equal("nobody", outcome.Json.GetProperty("checked_by").GetString());
        Assert.Contains("is not checked, only recorded", outcome.Error, StringComparison.Ordinal);
        using var record = JsonDocument.Parse(File.ReadAllText(_workshop.PathOf($"home/weights/{Name}/fetched.json")));
        Assert.Equal(outcome.Json.GetProperty("sha256").GetString(), record.RootElement.GetProperty("sha256").GetString());
    }
}
