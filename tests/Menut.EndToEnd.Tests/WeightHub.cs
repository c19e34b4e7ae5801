using System.Security.Cryptography;
using Menut.Fixtures;

namespace Menut.EndToEnd.Tests;

/// <summary>A model hub on this machine with one checkpoint, which redirects to another address and says beforehand what will come, as the real one does.</summary>
internal sealed class WeightHub : IDisposable
{
    private readonly LoopbackServer _server;

    public WeightHub(string repository, byte[] file)
    {
        string sha256 = Convert.ToHexStringLower(SHA256.HashData(file)), stored = $"/storage/{sha256}";
        _server = new(request =>
            request.Path == $"/{repository}/resolve/main/model.safetensors" ? LoopbackAnswer.Redirect(stored, ("X-Linked-ETag", $"\"{sha256}\""))
            : request.Path == stored ? LoopbackAnswer.File(request, file) with { CutAfter = NextCut() }
            : LoopbackAnswer.NotFound);
    }

    public string Address => _server.Address.ToString();

    /// <summary>Bytes after which the next answers break off, one a connection.</summary>
    public Queue<int> Cuts { get; } = [];

    /// <summary>How often something was asked for.</summary>
    public int Requests => _server.Requests.Count;

    public void Dispose() => _server.Dispose();

    private int NextCut() => Cuts.TryDequeue(out int cut) ? cut : int.MaxValue;
}
