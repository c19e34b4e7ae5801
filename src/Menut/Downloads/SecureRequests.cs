using System.Net;

namespace Menut.Downloads;

/// <summary>
/// Requests that leave this machine encrypted or not at all: HTTPS, also after each redirect. Plain HTTP is spoken with this machine itself only, and only
/// where the first address already was on it: a server elsewhere can't point us at what listens here.
/// </summary>
/// <remarks>
/// Where a server redirects, it may say what the file's hash is (<see cref="LinkedETag"/>) while the server that sends the bytes doesn't know: that header
/// is carried on to the last answer.
/// </remarks>
public sealed class SecureRequests : DelegatingHandler
{
    /// <summary>The model hub's header for the hash of a file that another server sends.</summary>
    internal const string LinkedETag = "X-Linked-ETag";

    private const int MostRedirects = 8;

    private SecureRequests(HttpMessageHandler inner)
        : base(inner)
    {
    }

    /// <summary>A client that asks so. It waits for as long as something comes: who uses it watches for a stall.</summary>
    /// <param name="handler">Answers the requests, without following redirects; null for the network. Not disposed.</param>
    public static HttpClient CreateClient(HttpMessageHandler? handler = null)
    {
        var inner = handler ?? new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(30) };
        var client = new HttpClient(new SecureRequests(inner), disposeHandler: handler is null) { Timeout = Timeout.InfiniteTimeSpan };
        client.DefaultRequestHeaders.UserAgent.ParseAdd("menut");
        return client;
    }

    /// <summary>Whether an address may be asked first.</summary>
    public static bool MayAsk(Uri address) => address.IsAbsoluteUri && (address.Scheme == Uri.UriSchemeHttps || IsOnThisMachine(address));

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var first = request.RequestUri!;
        if (!MayAsk(first))
            throw new InsecureAddressException($"{first} is refused: only https is asked, and http on this machine");
        string? linked = null;
        for (int redirects = 0; ; redirects++)
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            linked = response.Headers.TryGetValues(LinkedETag, out var values) ? values.FirstOrDefault() : linked;
            if (!IsRedirect(response.StatusCode) || response.Headers.Location is not { } location)
            {
                if (linked is not null && !response.Headers.Contains(LinkedETag))
                    response.Headers.TryAddWithoutValidation(LinkedETag, linked);
                return response;
            }

            response.Dispose();
            var next = new Uri(request.RequestUri!, location);
            if (next.Scheme != Uri.UriSchemeHttps && !(IsOnThisMachine(first) && IsOnThisMachine(next)))
                throw new InsecureAddressException($"{first.Host} redirects to {Weights.ForeignText.OneLine(next.ToString())}, which is not https");
            if (redirects == MostRedirects)
                throw new InsecureAddressException($"{first.Host} redirects in a circle");
            request = Repeated(request, next);
        }
    }

    private static bool IsOnThisMachine(Uri address) => address.Scheme == Uri.UriSchemeHttp && address.IsLoopback;

    private static bool IsRedirect(HttpStatusCode status) => status
        is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;

    private static HttpRequestMessage Repeated(HttpRequestMessage request, Uri address)
    {
        var repeated = new HttpRequestMessage(request.Method, address) { Version = request.Version, VersionPolicy = request.VersionPolicy };
        foreach (var (name, values) in request.Headers)
            repeated.Headers.TryAddWithoutValidation(name, values);
        return repeated;
    }
}
