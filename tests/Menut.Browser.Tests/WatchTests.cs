using Menut.Browser.Tests.Browser;

namespace Menut.Browser.Tests;

/// <summary>A watch that never complains would let every other test pass.</summary>
public sealed class WatchTests(Site site)
{
    private static readonly Dictionary<string, string> Scripts = new()
    {
        ["/throws.js"] = "throw new Error('on purpose')",
        ["/warns.js"] = "console.warn('a warning')",
        ["/fetches.js"] = "fetch('http://elsewhere.example/').catch(() => 0)",
    };

    [Fact]
    public async Task It_sees_what_a_page_does_wrong()
    {
        Assert.SkipWhen(site.Chromium is null, Chromium.Missing);
        await using var context = await site.Chromium.Browser.NewContextAsync(Look.Usual.Options(site.Address));
        var watch = new Watch(context, site.Address);
        var page = await context.NewPageAsync();
        foreach (var (path, script) in Scripts)
            await page.RouteAsync(path, route => route.FulfillAsync(new() { ContentType = "text/javascript", Body = script }));
        await page.RouteAsync("/bad", route => route.FulfillAsync(new()
        {
            ContentType = "text/html",
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = "default-src 'none'; img-src 'self'; script-src 'self'; connect-src *" },
            Body = $"""
                <!doctype html><title>bad</title>
                <script>1</script>
                <p style="color: red">
                <img src="http://pictures.example/a.png" alt="">
                <img src="/nowhere.png" alt="">
                {string.Concat(Scripts.Keys.Select(path => $"<script src='{path}'></script>"))}
                """,
        }));
        await page.GotoAsync("/bad");
        string[] expected =
        [
            "Executing inline script violates",
            "Applying inline style violates",
            "Loading the image 'http://pictures.example/a.png' violates",
            "status of 404",
            "script: Error: on purpose",
            "console warning: a warning",
            "asked elsewhere: http://elsewhere.example/",
            "request failed: http://elsewhere.example/ net::ERR_NAME_NOT_RESOLVED",
        ];
        string[] Unseen() => [.. expected.Where(text => !watch.Complaints.Any(line => line.Contains(text, StringComparison.Ordinal)))];
        for (int i = 0; i < 500 && Unseen() is not []; i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Lines.Empty(Unseen(), $"Unseen, of {string.Join('\n', watch.Complaints)}");
    }
}
