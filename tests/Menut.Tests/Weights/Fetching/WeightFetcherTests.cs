using System.Security.Cryptography;
using Menut.Fixtures;
using Menut.Weights.Fetching;
using Menut.Weights.Publications;

namespace Menut.Tests.Weights.Fetching;

public sealed class WeightFetcherTests : IDisposable
{
    private static readonly byte[] Content = [.. Enumerable.Range(0, 50_000).Select(i => (byte)(i * 31))];
    private static readonly string Sha256 = Convert.ToHexStringLower(SHA256.HashData(Content));

    /// <summary>As torchvision names its files: the hash is in the name.</summary>
    private static readonly Publication Named = PublishedWeights.Find("torchvision/resnet18") with { File = $"resnet18-{Sha256[..8]}.pth" };

    private static readonly Publication Unnamed = PublishedWeights.Find("timm/resnet18");

    private readonly TemporaryFolder _folder = new();
    private readonly WeightShelf _shelf;

    public WeightFetcherTests() => _shelf = new(new DataHome(_folder.Path));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_is_fetched_once()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Content));
        Assert.Null(_shelf.Find(Named));

        var weights = await FetchAsync(server, Named);

        Assert.Equal(new(Named.Name, Named.File!, $"{server.Address}models/{Named.File}", Content.Length, Sha256, ChecksumSource.FileName), weights);
        Assert.Equal(weights, _shelf.Find(Named));
        Assert.Equal(weights, await FetchAsync(server, Named));
        Assert.Equal(weights, await new WeightFetcher(_shelf, new WeightHub("http://127.0.0.1:9")).FetchAsync(Named));
        Assert.Single(server.Requests);
        Assert.Equal(_folder.Of("weights/torchvision/resnet18.imagenet1k_v1"), _shelf.FolderOf(Named));
        Assert.Equal(Content, File.ReadAllBytes(_shelf.PathOf(Named)));
    }

    [Fact]
    public async Task A_file_that_changed_on_the_disk_is_fetched_again()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Content));
        await FetchAsync(server, Named);
        byte[] changed = [.. Content];
        changed[100]++;
        File.WriteAllBytes(_shelf.PathOf(Named), changed);

        await FetchAsync(server, Named);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(Content, File.ReadAllBytes(_shelf.PathOf(Named)));
    }

    [Fact]
    public async Task A_file_that_was_cut_is_not_on_the_shelf()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Content));
        await FetchAsync(server, Unnamed);
        File.WriteAllBytes(_shelf.PathOf(Unnamed), Content[..^1]);
        Assert.Null(_shelf.Find(Unnamed));
    }

    /// <summary>On a machine without network, the file comes by another way.</summary>
    [Fact]
    public async Task A_file_put_there_by_hand_is_taken_if_its_name_says_what_it_must_be()
    {
        Directory.CreateDirectory(_shelf.FolderOf(Named));
        File.WriteAllBytes(_shelf.PathOf(Named), Content);
        using var server = new LoopbackServer(_ => LoopbackAnswer.NotFound);

        Assert.Equal(ChecksumSource.FileName, (await FetchAsync(server, Named)).CheckedBy);
        Assert.Empty(server.Requests);

        File.WriteAllBytes(_shelf.PathOf(Named), Content[1..]);
        await Assert.ThrowsAsync<MenutException>(() => FetchAsync(server, Named));
    }

    [Fact]
    public async Task Who_checked_is_recorded()
    {
        using var silent = new LoopbackServer(request => LoopbackAnswer.File(request, Content));
        Assert.Equal(ChecksumSource.Nobody, (await FetchAsync(silent, Unnamed)).CheckedBy);
        Assert.Equal("/timm/resnet18.a1_in1k/resolve/main/model.safetensors", Assert.Single(silent.Requests).Path);

        _shelf.Remove(Unnamed);
        using var telling = new LoopbackServer(request => LoopbackAnswer.File(request, Content, ("ETag", $"\"{Sha256}\"")));
        Assert.Equal(ChecksumSource.Server, (await FetchAsync(telling, Unnamed)).CheckedBy);
    }

    [Fact]
    public async Task Another_file_than_the_published_one_does_not_stay()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Content[1..]));

        var error = await Assert.ThrowsAsync<MenutException>(() => FetchAsync(server, Named));

        Assert.Equal(Fault.Failed, error.Fault);
        Assert.Contains("(what came has another checksum). Get the file in another way, and bring it by `menut import FILE --source torchvision/resnet18", error.Message, StringComparison.Ordinal);
        Assert.Null(_shelf.Find(Named));
        Assert.False(File.Exists(_shelf.PathOf(Named)));
    }

    [Fact]
    public async Task A_file_is_no_longer_than_its_network_can_need()
    {
        long most = WeightFetcher.MostBytes(Unnamed);
        Assert.InRange(most, 11_689_512 * 8L, 11_689_512 * 10L);
        using var server = new LoopbackServer(_ => new(200, Content) { Length = most + 1 });
        Assert.Contains("it is longer than", (await Assert.ThrowsAsync<MenutException>(() => FetchAsync(server, Unnamed))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_record_that_cannot_be_read_is_none()
    {
        using var server = new LoopbackServer(request => LoopbackAnswer.File(request, Content));
        await FetchAsync(server, Unnamed);
        foreach (string record in (string[])["", "{", "null", """{"source":"timm/other"}""", new string('x', 1 << 17)])
        {
            File.WriteAllText(Path.Combine(_shelf.FolderOf(Unnamed), "fetched.json"), record);
            Assert.Null(_shelf.Find(Unnamed));
        }
    }

    [Theory]
    [InlineData("timm/tf_efficientnet_b0", "https://huggingface.co/timm/tf_efficientnet_b0.ns_jft_in1k/resolve/main/model.safetensors")]
    [InlineData("torchvision/efficientnet_b0", "https://download.pytorch.org/models/efficientnet_b0_rwightman-7f5810bc.pth")]
    [InlineData("efficientnet_pytorch/efficientnet-b0", "https://github.com/lukemelas/EfficientNet-PyTorch/releases/download/1.0/efficientnet-b0-355c32eb.pth")]
    public void Each_library_has_its_own_place(string source, string address) =>
        Assert.Equal(address, new WeightHub().AddressOf(PublishedWeights.Find(source)).ToString());

    [Fact]
    public void A_mirror_has_them_under_the_same_paths() =>
        Assert.Equal("https://mirror.example/hub/models/resnet18-f37072fd.pth", new WeightHub("https://mirror.example/hub").AddressOf(PublishedWeights.Find("torchvision/resnet18")).ToString());

    [Theory]
    [InlineData("http://mirror.example")]
    [InlineData("file:///srv/weights")]
    [InlineData("mirror.example")]
    [InlineData("https://")]
    public void An_address_in_the_clear_is_no_hub(string address) =>
        Assert.Equal(Fault.Usage, Assert.Throws<MenutException>(() => new WeightHub(address)).Fault);

    /// <summary>All that is known can be asked for: an address, a folder of its own, and a limit.</summary>
    [Fact]
    public void Every_publication_with_a_file_has_an_address_and_a_folder()
    {
        Publication[] all = [.. PublishedWeights.All.Where(publication => publication.File is not null)];
        var hub = new WeightHub();
        Assert.True(all.Length > 100);
        Assert.Equal(all.Length, all.Select(publication => hub.AddressOf(publication)).Distinct().Count());
        Assert.Equal(all.Length, all.Select(_shelf.PathOf).Distinct().Count());
        Assert.All(all, publication => Assert.StartsWith(_folder.Of("weights"), Path.GetFullPath(_shelf.PathOf(publication)), StringComparison.Ordinal));
    }

    private Task<FetchedWeights> FetchAsync(LoopbackServer server, Publication publication) =>
        new WeightFetcher(_shelf, new WeightHub(server.Address.ToString())) { RetryDelay = TimeSpan.Zero }.FetchAsync(publication);
}
