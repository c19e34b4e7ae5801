using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;

namespace Menut.Downloads;

/// <summary>One file over HTTPS: beside its place until it is whole and right, resumed where a connection was cut.</summary>
/// <param name="client">Asks; see <see cref="SecureRequests.CreateClient"/>.</param>
public sealed class Download(HttpClient client)
{
    private const int Attempts = 5;

    /// <summary>The entity tag of what is being sent, while one call lasts: a file that changes between two attempts is not patched together.</summary>
    private EntityTagHeaderValue? _tag;

    /// <summary>Pause after the first cut connection; it grows with each attempt.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>How long nothing may come.</summary>
    public TimeSpan Stall { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>A longer file is given up.</summary>
    public long MostBytes { get; init; } = 256 << 20;

    /// <summary>Whether the file at a path is the wanted one; null where that isn't known. A SHA-256 that the server gives is checked anyway.</summary>
    public Func<string, bool>? IsRight { get; init; }

    /// <summary>Downloads a file into its place.</summary>
    /// <param name="address">Where it is published.</param>
    /// <param name="path">Its place. What came so far stands in <c>PATH.partial</c>, also after a failure, to be resumed by the next call.</param>
    /// <param name="progress">Told after each piece.</param>
    /// <param name="cancellationToken">Stops; what came stays.</param>
    /// <exception cref="MenutException">The disk can't be written.</exception>
    public async Task<DownloadOutcome> TryAsync(Uri address, string path, IProgress<DownloadProgress>? progress = null, CancellationToken cancellationToken = default)
    {
        string partial = path + ".partial", failure = "";
        _tag = null;
        for (int attempt = 1; attempt <= Attempts; attempt++)
        {
            try
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
                string? declared = await ContinueAsync(address, partial, progress, cancellationToken).ConfigureAwait(false);
                if ((declared is null || await Sha256Async(partial, cancellationToken).ConfigureAwait(false) == declared) && IsRight?.Invoke(partial) != false)
                {
                    File.Move(partial, path, overwrite: true);
                    return new(null, declared);
                }

                // What was there before may have come from elsewhere: once more from the start, then it is the server's fault.
                failure = "what came has another checksum";
                File.Delete(partial);
                if (attempt > 1)
                    return new(failure);
                continue;
            }
            catch (HttpRequestException e) when (e is InsecureAddressException)
            {
                return new(e.Message);
            }
            catch (HttpRequestException e) when (e.StatusCode is >= HttpStatusCode.BadRequest and < HttpStatusCode.InternalServerError
                and not (HttpStatusCode.RequestTimeout or HttpStatusCode.TooManyRequests))
            {
                return new(e.StatusCode == HttpStatusCode.RequestEntityTooLarge ? e.Message : $"{(int)e.StatusCode} {e.StatusCode}");
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

        return new(failure.TrimEnd('.'));
    }

    /// <summary>Goes on where the partial file ends.</summary>
    /// <returns>The SHA-256 that the server gives for the whole file, if any.</returns>
    private async Task<string?> ContinueAsync(Uri address, string partial, IProgress<DownloadProgress>? progress, CancellationToken cancellationToken)
    {
        using var file = new FileStream(partial, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        using var stall = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        stall.CancelAfter(Stall);
        using var response = await AskAsync(address, file, stall.Token).ConfigureAwait(false);
        string? declared = Declared(response);
        if (response.StatusCode == HttpStatusCode.RequestedRangeNotSatisfiable)
        {
            // Nothing is left to send: it is whole, or it is not this file. The checksum tells.
            return declared;
        }

        response.EnsureSuccessStatusCode();
        if (response.Headers.ETag is { IsWeak: false } tag)
            _tag = tag;

        // A server that doesn't resume sends everything again; one that resumes elsewhere than asked is not to be trusted.
        if (response.StatusCode != HttpStatusCode.PartialContent || response.Content.Headers.ContentRange?.From != file.Length)
            file.SetLength(0);
        file.Position = file.Length;

        long total = file.Length + (response.Content.Headers.ContentLength ?? 0);
        RefuseTooLong(total);
        using var body = await response.Content.ReadAsStreamAsync(stall.Token).ConfigureAwait(false);
        byte[] buffer = new byte[1 << 16];
        while (true)
        {
            stall.CancelAfter(Stall);
            int read = await body.ReadAsync(buffer, stall.Token).ConfigureAwait(false);
            if (read == 0)
                break;
            RefuseTooLong(file.Length + read);
            file.Write(buffer.AsSpan(0, read));
            progress?.Report(new(file.Length, Math.Max(total, file.Length)));
        }

        file.Flush(flushToDisk: true);
        if (response.Content.Headers.ContentLength is not null && file.Length < total)
            throw new HttpRequestException($"the connection ended after {file.Length} of {total} bytes");
        return declared;
    }

    private async Task<HttpResponseMessage> AskAsync(Uri address, FileStream file, CancellationToken cancellationToken)
    {
        while (true)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            if (file.Length > 0)
            {
                request.Headers.Range = new RangeHeaderValue(file.Length, null);
                if (_tag is not null)
                    request.Headers.IfRange = new RangeConditionHeaderValue(_tag);
            }

            var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            bool resumes = response.StatusCode is HttpStatusCode.PartialContent or HttpStatusCode.RequestedRangeNotSatisfiable;
            if (!resumes || file.Length == 0 || IsRight is not null || _tag is not null || Declared(response) is not null)
                return response;

            // Nobody can tell whether an earlier call left the beginning of this very file.
            response.Dispose();
            file.SetLength(0);
        }
    }

    private void RefuseTooLong(long length)
    {
        if (length > MostBytes)
            throw new HttpRequestException($"it is longer than {MostBytes} bytes, the most that such a file can have", null, HttpStatusCode.RequestEntityTooLarge);
    }

    /// <summary>A SHA-256 that stands where an entity tag stands: the model hub's for large files.</summary>
    private static string? Declared(HttpResponseMessage response)
    {
        string? linked = response.Headers.TryGetValues(SecureRequests.LinkedETag, out var values) ? values.FirstOrDefault() : null;
        string tag = (linked ?? response.Headers.ETag?.Tag ?? "").Trim('"').ToLowerInvariant();
        return tag.Length == SHA256.HashSizeInBytes * 2 && tag.All(char.IsAsciiHexDigit) ? tag : null;
    }

    private static async Task<string> Sha256Async(string path, CancellationToken cancellationToken)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken).ConfigureAwait(false));
    }
}
