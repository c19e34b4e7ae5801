using Menut.Browser.Tests.Browser;

namespace Menut.Browser.Tests;

/// <summary>A watch that never complains would let every other test pass.</summary>
public sealed class WatchTests(Site site)
{
    [Theory]
    [InlineData("<script>1</script>", "Content Security Policy")]
    [InlineData("<p style='color: red'>", "Content Security Policy")]
    [InlineData("<img src='http://elsewhere.example/a.png' alt=''>", "Content Security Policy")]
    [InlineData("<img src='/nowhere.png' alt=''>", "404")]
    [InlineData("<script src='/throws.js'></script>", "script: Error: on purpose")]
    [InlineData("<script src='/warns.js'></script>", "console warning: on purpose")]
    [InlineData("<script src='/fetches.js'></script>", "asked elsewhere: http://elsewhere.example/")]
    public async Task It_sees(string body, string complaint)
    {
        Assert.SkipWhen(site.Chromium is null, Chromium.Missing);
        await using var context = await site.Chromium.Browser.NewContextAsync(Look.Usual.Options(site.Address));
        var watch = new Watch(context, site.Address);
        var page = await context.NewPageAsync();
        Task Serve(string path, string type, string text, string policy = "") => page.RouteAsync(path, route => route.FulfillAsync(new()
        {
            ContentType = type,
            Body = text,
            Headers = new Dictionary<string, string> { ["Content-Security-Policy"] = policy },
        }));
        bool connects = body.Contains("fetches", StringComparison.Ordinal);
        await Serve("/bad", "text/html", $"<!doctype html><link rel=icon href=data:,><body>{body}", $"default-src 'none'; img-src 'self' data:; script-src 'self'{(connects ? "; connect-src *" : "")}");
        await Serve("/throws.js", "text/javascript", "throw new Error('on purpose')");
        await Serve("/warns.js", "text/javascript", "console.warn('on purpose')");
        await Serve("/fetches.js", "text/javascript", "fetch('http://elsewhere.example/').catch(() => 0)");
        await page.GotoAsync("/bad");
        for (int i = 0; i < 100 && watch.Complaints.Count == 0; i++)
            await Task.Delay(20, TestContext.Current.CancellationToken);
        Assert.Contains(watch.Complaints, line => line.Contains(complaint, StringComparison.Ordinal));
    }
}
