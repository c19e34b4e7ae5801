using System.Net;
using System.Net.Http.Headers;

namespace Menut.Training.Data;

/// <summary>One file over HTTPS: beside its place until it is whole and right, resumed where a connection was cut.</summary>
internal sealed class Download(HttpClient client)
{
    private const int Attempts = 5;
    private const long MostBytes = 256 << 20;
    private static readonly TimeSpan Stall = TimeSpan.FromSeconds(30);

    /// <summary>Pause after the first cut connection.</summary>
    public required TimeSpan RetryDelay { get; init; }

    /// <summary>Whether the file at a path is the wanted one.</summary>
    public required Func<string, bool> IsRight { get; init; }

    /// <summary>Downloads a file; null when it is in place, or else why it isn't.</summary>
    /// <exception cref="MenutException">The disk can't be written.</exception>
    public async Task<string?> TryAsync(Uri address, string path, IProgress<DataProgress>? progress, CancellationToken cancellationToken)
    {
        var partial = path + ".partial";
        var failure = "";
        for (var attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                await ContinueAsync(address, partial, progress, cancellationToken).ConfigureAwait(false);
                if (IsRight(partial))
                {
                    File.Move(partial, path, overwrite: true);
                    return null;
                }

                // What was there before may have come from elsewhere: once more from the start, then it is the server's fault.
                failure = "what came has another checksum";
                File.Delete(partial);
                if (attempt > 1)
                    return failure;
                continue;
            }
            catch (HttpRequestException e) when (e.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError)
            {
                return $"{(int)e.StatusCode} {e.StatusCode}";
            }
            catch (HttpRequestException e)
            {
                failure = e.Message;
            }
            catch (HttpIOException e)
            {
                failure = e.Message;
            }
            catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
            {
                failure = $"nothing came for {Stall.TotalSeconds} seconds";
            }
            catch (Exception e) when (e is IOException { InnerException: System.Net.Sockets.SocketException })
            {
                failure = e.Message;
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                throw MenutException.Failure($"'{partial}' can't be written: {e.Message}", e);
            }

            if (attempt < Attempts)
                await Task.Delay(RetryDelay * attempt, cancellationToken).ConfigureAwait(false);
        }

        return failure;
    }

    private async Task ContinueAsync(Uri address, string partial, IProgress<DataProgress>? progress, CancellationToken cancellationToken)
    {
        using var file = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        if (file.Length > 0)
            request.Headers.Range = new RangeHeaderValue(file.Length, null);

        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stall.CancelAfter(Stall);
        using var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, stall.Token).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            // Nothing is left to send: it is whole, or it is not this file. The checksum tells.
            return;
        }

        response.EnsureSuccessStatusCode();
        // A server that doesn't resume sends everything again; one that resumes elsewhere than asked is not to be trusted.
        if (response.StatusCode != HttpStatusCode.PartialContent || response.Content.Headers.ContentRange?.From != file.Length)
            file.SetLength(0);
        file.Position = file.Length;

        var total = file.Length + (response.Content.Headers.ContentLength ?? 0);
        using var body = await response.Content.ReadAsStreamAsync(stall.Token).ConfigureAwait(false);
        var buffer = new byte[1 << 16];
        while (true)
        {
            stall.CancelAfter(Stall);
            var read = await body.ReadAsync(buffer, stall.Token).ConfigureAwait(false);
            if (read == 0)
                break;
            if (file.Length + read > MostBytes)
                throw new HttpRequestException($"more than {MostBytes} bytes came", null, HttpStatusCode.RequestEntityTooLarge);
            file.Write(buffer.AsSpan(0, read));
            progress?.Report(new($"Downloading {Path.GetFileNameWithoutExtension(partial)}", file.Length, Math.Max(total, file.Length), "bytes"));
        }

        file.Flush(flushToDisk: true);
        if (response.Content.Headers.ContentLength is not null && file.Length < total)
            throw new HttpRequestException($"the connection ended after {file.Length} of {total} bytes");
    }
}
