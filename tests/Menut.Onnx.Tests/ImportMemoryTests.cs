using Menut.Networks;

namespace Menut.Onnx.Tests;

/// <summary>Weights are slices of the file that was read, not copies: what is allocated in all hardly exceeds it.</summary>
public sealed class ImportMemoryTests
{
    [Fact]
    public void Reading_allocates_the_file_and_little_more()
    {
        using var folder = new TemporaryFolder();
        string path = folder.Of("b0.onnx");
        OnnxFile.Write(path, RandomModel.Of(KnownNetworks.Create("efficientnet_b0")));
        long size = new FileInfo(path).Length;
        Assert.InRange(size, 20_000_000, 25_000_000);

        OnnxFile.Read(path);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var import = OnnxFile.Read(path);
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.True(allocated < 1.3 * size, $"{allocated} bytes for a file of {size}");
        GC.KeepAlive(import);
    }
}
