using Menut.Networks;
using Menut.Weights;

namespace Menut.Onnx.Tests;

/// <summary>The example of docs/onnx.md, run; and that it is the one in the page.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void The_example_runs()
    {
        using var folder = new TemporaryFolder();
        RandomModel.Of(KnownNetworks.Create("mobilenet_v1", new NetworkOptions { Width = 0.1, Resolution = 32, Classes = 3 })).Save(folder.Of("best.safetensors"));
        string previous = Directory.GetCurrentDirectory();
        Directory.SetCurrentDirectory(folder.Path);
        try
        {
            var model = Model.Load("best.safetensors");
            OnnxFile.Write("model.onnx", model);
            var (read, notes) = OnnxFile.Read("model.onnx");
            Assert.Equal(model.Network.Name, read.Network.Name);
            Assert.Empty(notes);
        }
        finally
        {
            Directory.SetCurrentDirectory(previous);
        }
    }

    [Fact]
    public void The_page_has_this_example()
    {
        string repository = Repository();
        string[] here = [.. File.ReadLines(Path.Combine(repository, "tests", "Menut.Onnx.Tests", $"{nameof(DocumentationTests)}.cs")).Select(line => line.Trim())];
        string page = File.ReadAllText(Path.Combine(repository, "docs", "onnx.md")).ReplaceLineEndings("\n");
        string example = page.Split("```csharp\n")[1].Split("```")[0];
        Assert.All(example.Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Contains(line, here));
    }

    /// <summary>Tests run from artifacts/, below the checkout.</summary>
    private static string Repository()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Menut.slnx")))
            folder = Path.GetDirectoryName(folder);
        return folder ?? throw new InvalidOperationException("No Menut.slnx above the tests.");
    }
}
