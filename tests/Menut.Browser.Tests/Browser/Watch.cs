using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Menut.Browser.Tests.Browser;

/// <summary>What a visitor's browser would complain of: all that a page must never do.</summary>
public sealed class Watch
{
    private const string BadStatus = "Failed to load resource: the server responded with a status of";
    private readonly ConcurrentQueue<string> _complaints = new();
    private readonly ConcurrentBag<string> _refused = [];

    /// <summary>Watches every page of a context. What the security policy blocks is an error of the console.</summary>
    public Watch(IBrowserContext context, Uri server)
    {
        context.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning" && !IsRefused(message))
                _complaints.Enqueue($"console {message.Type}: {message.Text} ({message.Location})");
        };
        context.WebError += (_, error) => _complaints.Enqueue($"script: {error.Error}");
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url) is { IsAbsoluteUri: true, Scheme: not ("data" or "blob" or "about") } address
                && address.GetLeftPart(UriPartial.Authority) != server.GetLeftPart(UriPartial.Authority))
                _complaints.Enqueue($"asked elsewhere: {request.Url}");
        };
        context.RequestFailed += (_, request) =>
        {
            // Aborted is what the page itself gave up: a download, or what was under way when it was left.
            if (request.Failure != "net::ERR_ABORTED")
                _complaints.Enqueue($"request failed: {request.Url} {request.Failure}");
        };
    }

    public IReadOnlyCollection<string> Complaints => _complaints;

    /// <summary>Says that the server will refuse this address, which the console then tells.</summary>
    public void ExpectRefusal(Uri address) => _refused.Add(address.AbsoluteUri);

    private bool IsRefused(IConsoleMessage message) =>
        message.Text.StartsWith(BadStatus, StringComparison.Ordinal)
        && _refused.Any(address => message.Location.StartsWith(address, StringComparison.Ordinal));
}
