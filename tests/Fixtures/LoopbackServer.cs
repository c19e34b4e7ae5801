using System.Collections.Concurrent;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Menut.Fixtures;

/// <summary>A web server on this machine, as good or as bad as a test wants it. Each connection carries one request.</summary>
internal sealed class LoopbackServer : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<LoopbackRequest, LoopbackAnswer> _answer;

    public LoopbackServer(Func<LoopbackRequest, LoopbackAnswer> answer)
    {
        _answer = answer;
        _listener.Start();
        Address = new($"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/");
        _ = Task.Run(AcceptAsync);
    }

    public Uri Address { get; }

    /// <summary>What was asked, in order.</summary>
    public ConcurrentQueue<LoopbackRequest> Requests { get; } = [];

    public void Dispose() => _listener.Stop();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                using var stream = client.GetStream();
                if (await ReadAsync(stream) is not { } request)
                    return;
                Requests.Enqueue(request);
                await WriteAsync(stream, _answer(request));
            }
            catch (IOException)
            {
                // The other side has had enough.
            }
        }
    }

    private static async Task<LoopbackRequest?> ReadAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII, leaveOpen: true);
        if (await reader.ReadLineAsync() is not { } first)
            return null;
        var headers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
            headers[line[..line.IndexOf(':')]] = line[(line.IndexOf(':') + 1)..].Trim();
        long? from = headers.TryGetValue("Range", out string? range) ? long.Parse(range["bytes=".Length..].TrimEnd('-'), CultureInfo.InvariantCulture) : null;
        return new(first.Split(' ')[1], from, headers.GetValueOrDefault("If-Range"));
    }

    private static async Task WriteAsync(NetworkStream stream, LoopbackAnswer answer)
    {
        var head = new StringBuilder($"HTTP/1.1 {answer.Status} Answer\r\nConnection: close\r\n");
        foreach (var (name, value) in answer.Headers)
            head.Append($"{name}: {value}\r\n");
        if (!answer.IsEndless)
            head.Append($"Content-Length: {answer.Length ?? answer.Body.Length}\r\n");
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head.Append("\r\n").ToString()));
        if (answer.IsSilent)
            await Task.Delay(TimeSpan.FromMinutes(1));
        do
            await stream.WriteAsync(answer.Body.AsMemory(0, Math.Min(answer.CutAfter, answer.Body.Length)));
        while (answer.IsEndless);
    }
}

/// <summary>What a client asked.</summary>
/// <param name="Path">With its slash.</param>
/// <param name="From">The first byte of the range that was asked for; null for the whole.</param>
/// <param name="IfRange">The condition of the range.</param>
internal sealed record LoopbackRequest(string Path, long? From, string? IfRange);

/// <summary>What the server says.</summary>
internal sealed record LoopbackAnswer(int Status, byte[] Body)
{
    public static LoopbackAnswer NotFound { get; } = new(404, []);

    public (string Name, string Value)[] Headers { get; init; } = [];

    /// <summary>Bytes after which the connection is closed.</summary>
    public int CutAfter { get; init; } = int.MaxValue;

    /// <summary>The length that is claimed, where it isn't the true one.</summary>
    public long? Length { get; init; }

    /// <summary>Sends the body again and again.</summary>
    public bool IsEndless { get; init; }

    /// <summary>Sends no body.</summary>
    public bool IsSilent { get; init; }

    /// <summary>A file, from where it was asked for.</summary>
    public static LoopbackAnswer File(LoopbackRequest request, byte[] file, params (string Name, string Value)[] headers)
    {
        if (request.From is not { } from)
            return new(200, file) { Headers = headers };
        return from >= file.Length
            ? new(416, []) { Headers = headers }
            : new(206, file[(int)from..]) { Headers = [.. headers, ("Content-Range", $"bytes {from}-{file.Length - 1}/{file.Length}")] };
    }

    public static LoopbackAnswer Redirect(string location, params (string Name, string Value)[] headers) =>
        new(302, []) { Headers = [.. headers, ("Location", location)] };
}
