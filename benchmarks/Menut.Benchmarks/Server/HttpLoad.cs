using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Menut.Benchmarks.Server;

/// <summary>
/// Asks for one address again and again over connections that stay open, on plain sockets: on two cores an HTTP client would take the server's time.
/// </summary>
internal static class HttpLoad
{
    /// <summary>As fast as the server answers: each connection asks again as soon as it has its answer.</summary>
    /// <returns>Milliseconds of each answer, and answers a second.</returns>
    public static async Task<(List<double> Milliseconds, double PerSecond)> AsFastAsPossible(Uri address, int connections, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(async _ =>
        {
            List<double> milliseconds = [];
            using var connection = await HttpConnection.Open(address);
            while (Stopwatch.GetElapsedTime(start) < time)
            {
                long asked = Stopwatch.GetTimestamp();
                await connection.Ask();
                milliseconds.Add(Stopwatch.GetElapsedTime(asked).TotalMilliseconds);
            }

            return milliseconds;
        }));
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        List<double> together = [.. all.SelectMany(each => each)];
        return (together, together.Count / seconds);
    }

    /// <summary>
    /// At a rate that doesn't wait for the server. Who finds the connection still taken at its time is counted from then: a server that stalls keeps
    /// everybody waiting who would have come meanwhile.
    /// </summary>
    public static async Task<List<double>> AtRate(Uri address, int connections, double perSecond, TimeSpan time)
    {
        long start = Stopwatch.GetTimestamp();
        var all = await Task.WhenAll(Enumerable.Range(0, connections).Select(async own =>
        {
            List<double> milliseconds = [];
            using var connection = await HttpConnection.Open(address);
            for (int i = own; ; i += connections)
            {
                var due = TimeSpan.FromSeconds(i / perSecond);
                if (due > time)
                    return milliseconds;
                var early = due - Stopwatch.GetElapsedTime(start);
                if (early > TimeSpan.Zero)
                    await Task.Delay(early);

                // A timer that rings late is not the server's fault.
                var from = early > TimeSpan.Zero ? Stopwatch.GetElapsedTime(start) : due;
                await connection.Ask();
                milliseconds.Add((Stopwatch.GetElapsedTime(start) - from).TotalMilliseconds);
            }
        }));
        return [.. all.SelectMany(each => each)];
    }
}

/// <summary>A connection that asks for one address, compressed, and reads each answer to its end.</summary>
internal sealed class HttpConnection : IDisposable
{
    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private readonly byte[] _request;
    private byte[] _answer = new byte[256 << 10];

    private HttpConnection(Uri address) => _request = Encoding.ASCII.GetBytes(
        $"GET {address.PathAndQuery} HTTP/1.1\r\nHost: {address.Authority}\r\nAccept-Encoding: br\r\nAccept-Language: en\r\n\r\n");

    public static async Task<HttpConnection> Open(Uri address)
    {
        var connection = new HttpConnection(address);
        await connection._socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, address.Port));
        return connection;
    }

    /// <summary>Bytes of the answer's body as they were sent.</summary>
    public async Task<int> Ask()
    {
        await _socket.SendAsync(_request);
        int length = 0;
        while (true)
        {
            if (length == _answer.Length)
                Array.Resize(ref _answer, length * 2);
            int read = await _socket.ReceiveAsync(_answer.AsMemory(length));
            if (read == 0)
                throw new InvalidOperationException("The server closed the connection.");
            length += read;
            if (Body(_answer.AsSpan(0, length)) is { } body)
                return body;
        }
    }

    public void Dispose() => _socket.Dispose();

    /// <summary>Length of the body, or null while some of it is missing.</summary>
    private static int? Body(ReadOnlySpan<byte> answer)
    {
        int head = answer.IndexOf("\r\n\r\n"u8);
        if (head < 0)
            return null;
        if (!answer.StartsWith("HTTP/1.1 200 "u8))
            throw new InvalidOperationException(Encoding.ASCII.GetString(answer[..head]));
        var body = answer[(head + 4)..];
        int at = answer[..head].IndexOf("\r\nContent-Length: "u8);
        if (at >= 0)
        {
            var text = answer[(at + 18)..head];
            int end = text.IndexOf((byte)'\r');
            int length = int.Parse(end < 0 ? text : text[..end], CultureInfo.InvariantCulture);
            return body.Length >= length ? length : null;
        }

        for (int length = 0; ;)
        {
            int line = body.IndexOf("\r\n"u8);
            if (line < 0)
                return null;
            int chunk = int.Parse(body[..line], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            if (body.Length < line + 2 + chunk + 2)
                return null;
            if (chunk == 0)
                return length;
            length += chunk;
            body = body[(line + 2 + chunk + 2)..];
        }
    }
}
