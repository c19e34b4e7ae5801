using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Headers;

namespace Menut.Training.Tests.Data;

/// <summary>Answers requests for files from memory, with the faults of real servers.</summary>
internal sealed class FileServer(Func<string, byte[]?> fileOf) : HttpMessageHandler
{
    /// <summary>What was asked for: file name and the byte asked from.</summary>
    public ConcurrentQueue<(string File, long From)> Requests { get; } = [];

    /// <summary>How many answers break off half-way.</summary>
    public int Cuts { get; set; }

    /// <summary>Whether a range is honoured.</summary>
    public bool Resumes { get; set; } = true;

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var name = request.RequestUri!.Segments[^1];
        var from = request.Headers.Range?.Ranges.Single().From ?? 0;
        Requests.Enqueue((name, from));
        if (fileOf(name) is not { } file)
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.NotFound));
        if (!Resumes)
            from = 0;
        if (from >= file.Length)
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.RequestedRangeNotSatisfiable));

        var rest = file[(int)from..];
        var cut = Cuts > 0 && Cuts-- > 0;
        var content = new StreamContent(cut ? new CutStream(rest[..(rest.Length / 2)]) : new MemoryStream(rest));
        content.Headers.ContentLength = rest.Length;
        if (from > 0)
            content.Headers.ContentRange = new ContentRangeHeaderValue(from, file.Length - 1, file.Length);
        return Task.FromResult(new HttpResponseMessage(from > 0 ? HttpStatusCode.PartialContent : HttpStatusCode.OK) { Content = content });
    }

    /// <summary>Ends as a connection does that somebody cut.</summary>
    private sealed class CutStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position < Length ? base.ReadAsync(buffer, cancellationToken) : throw new HttpIOException(HttpRequestError.ResponseEnded, "cut");
    }
}
