using System.Collections.Immutable;
using Menut.SkiaSharp;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace Menut.Web.Predictions;

/// <summary>A picture as it was sent, in memory: it is never written anywhere.</summary>
/// <param name="Name">What the sender calls it.</param>
/// <param name="Bytes">The file.</param>
/// <param name="Models">Ids of models that a form names; empty where the address does.</param>
internal sealed record PictureUpload(string Name, byte[] Bytes, ImmutableArray<string> Models)
{
    /// <summary>Largest request in bytes.</summary>
    public const int MostBytes = 20 << 20;

    /// <summary>So much is received, and thrown away, of one that is too large: who is still sending when the connection is closed never sees why.</summary>
    public const long MostReceived = 64 << 20;

    /// <summary>What may be sent, as a form's <c>accept</c> and HTTP's <c>Accept</c> say it.</summary>
    public const string MediaTypes = "image/jpeg,image/png,image/webp,image/gif,image/bmp";

    /// <summary>The form's field with the file.</summary>
    public const string Field = "picture";

    /// <summary>Somebody who sends byte by byte must not hold a place for hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>A file that is larger than this in memory would go to disk; none is.</summary>
    private static readonly FormOptions Form = new()
    {
        MemoryBufferThreshold = MostBytes,
        MultipartBodyLengthLimit = MostBytes,
        MultipartBoundaryLengthLimit = 128,
        MultipartHeadersCountLimit = 8,
        MultipartHeadersLengthLimit = 8 << 10,
        ValueCountLimit = 64,
        KeyLengthLimit = 64,
        ValueLengthLimit = 4 << 10,
    };

    /// <summary>Reads a request: a picture as body, or a form with one.</summary>
    /// <exception cref="Refusal">It is none, or too large, too slow, cut short.</exception>
    public static async Task<PictureUpload> ReadAsync(HttpRequest request, CancellationToken cancellationToken)
    {
        if (request.ContentLength > MostBytes)
            throw TooLarge();
        using var deadline = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        deadline.CancelAfter(Patience);
        try
        {
            return MediaTypeHeaderValue.TryParse(request.ContentType, out var type) && type.MediaType.Equals("multipart/form-data", StringComparison.OrdinalIgnoreCase)
                ? await FromForm(request, deadline.Token).ConfigureAwait(false)
                : await FromBody(request, deadline.Token).ConfigureAwait(false);
        }
        catch (BadHttpRequestException e)
        {
            throw e.StatusCode == StatusCodes.Status413PayloadTooLarge ? TooLarge() : new Refusal(e.StatusCode, "try.broken");
        }
        catch (Exception e) when (e is InvalidDataException or IOException)
        {
            throw new Refusal(StatusCodes.Status400BadRequest, "try.broken");
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw new Refusal(StatusCodes.Status408RequestTimeout, "try.slow");
        }
    }

    private static async Task<PictureUpload> FromForm(HttpRequest request, CancellationToken cancellationToken)
    {
        var form = await request.ReadFormAsync(Form, cancellationToken).ConfigureAwait(false);
        if (form.Files.GetFile(Field) is not { } file || (file.Length == 0 && file.FileName.Length == 0))
            throw new Refusal(StatusCodes.Status400BadRequest, "try.no_picture");
        using var stream = file.OpenReadStream();
        byte[] bytes = PictureFile.ReadAllBytes(stream, Field, new DecodeLimits { MaxFileBytes = MostBytes });
        return new(NameOf(file.FileName), bytes, [.. form["m"].OfType<string>()]);
    }

    private static async Task<PictureUpload> FromBody(HttpRequest request, CancellationToken cancellationToken)
    {
        if (!string.IsNullOrEmpty(request.ContentType)
            && !(MediaTypeHeaderValue.TryParse(request.ContentType, out var type)
                && (type.Type.Equals("image", StringComparison.OrdinalIgnoreCase) || type.MediaType.Equals("application/octet-stream", StringComparison.OrdinalIgnoreCase))))
        {
            throw new Refusal(StatusCodes.Status415UnsupportedMediaType, "try.media_type", ShownText.Of(request.ContentType));
        }

        // A length that is only claimed takes no memory.
        using var bytes = new MemoryStream();
        byte[] piece = new byte[64 << 10];
        while (await request.Body.ReadAsync(piece, cancellationToken).ConfigureAwait(false) is > 0 and var length)
        {
            if (bytes.Length + length > MostBytes)
                throw TooLarge();
            bytes.Write(piece, 0, length);
        }

        return new(Field, bytes.ToArray(), []);
    }

    /// <summary>The last part of a path, one line: some browsers sent the whole path.</summary>
    private static string NameOf(string fileName)
    {
        string name = new([.. fileName[(fileName.AsSpan().LastIndexOfAny('/', '\\') + 1)..].Where(c => !char.IsControl(c))]);
        return name.Length == 0 ? Field : ShownText.Of(name);
    }

    private static Refusal TooLarge() => new(StatusCodes.Status413PayloadTooLarge, "try.too_large", MostBytes >> 20);
}
