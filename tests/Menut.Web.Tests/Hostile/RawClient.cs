using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Menut.Web.Tests.Hostile;

/// <summary>Sends bytes as they are: an HTTP client would refuse to.</summary>
internal static class RawClient
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>A server that says nothing for so long waits for more.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromMilliseconds(200);

    /// <summary>The statuses that were answered: none where the server closed the connection without one.</summary>
    /// <exception cref="TimeoutException">There is neither an answer nor an end.</exception>
    public static async Task<IReadOnlyList<int>> Send(int port, HostileRequest request)
    {
        using var client = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        using var deadline = new CancellationTokenSource(Patience);
        try
        {
            await client.ConnectAsync(IPAddress.Loopback, port, deadline.Token);
            try
            {
                await Send(client, request, deadline.Token);
                if (request.Manner == Manner.Abandoned)
                {
                    client.LingerState = new LingerOption(true, 0);
                    return [];
                }

                if (request.Manner == Manner.CutShort)
                    client.Shutdown(SocketShutdown.Send);
            }
            catch (SocketException)
            {
                // It had heard enough; what it said may still be read.
            }

            return await Statuses(client, deadline.Token);
        }
        catch (OperationCanceledException e)
        {
            throw new TimeoutException("No answer and no end.", e);
        }
    }

    private static async Task Send(Socket client, HostileRequest request, CancellationToken cancellationToken)
    {
        var bytes = request.Bytes.AsMemory();
        if (request.Manner == Manner.CutShort)
            bytes = bytes[..(bytes.Length / 2)];
        int piece = request.Manner == Manner.InPieces ? Math.Max(7, bytes.Length / 10) : int.MaxValue;
        while (bytes.Length > 0)
        {
            int sent = await client.SendAsync(bytes[..Math.Min(piece, bytes.Length)], cancellationToken);
            bytes = bytes[sent..];
        }
    }

    private static async Task<IReadOnlyList<int>> Statuses(Socket client, CancellationToken cancellationToken)
    {
        List<int> statuses = [];
        byte[] buffer = new byte[64 << 10];
        string tail = "";
        try
        {
            while (await Receive(client, buffer, cancellationToken) is > 0 and var length)
            {
                string text = tail + Encoding.Latin1.GetString(buffer, 0, length);
                for (int at = 0; (at = text.IndexOf("HTTP/1.1 ", at, StringComparison.Ordinal)) >= 0 && at + 12 <= text.Length; at += 12)
                {
                    if (int.TryParse(text.AsSpan(at + 9, 3), out int status))
                        statuses.Add(status);
                }

                // A status may lie across two pieces; what is kept is too short to hold one.
                tail = text[^Math.Min(11, text.Length)..];
            }
        }
        catch (SocketException)
        {
            // Closed with a reset, since not all that was sent was read.
        }

        return statuses;
    }

    /// <summary>What comes next. Only a server that waits is told that there is no more: it takes that for a sender who is gone, and stops what it does.</summary>
    private static async Task<int> Receive(Socket client, byte[] buffer, CancellationToken cancellationToken)
    {
        using (var silence = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken))
        {
            silence.CancelAfter(Silence);
            try
            {
                return await client.ReceiveAsync(buffer, silence.Token);
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                client.Shutdown(SocketShutdown.Send);
            }
        }

        return await client.ReceiveAsync(buffer, cancellationToken);
    }
}
