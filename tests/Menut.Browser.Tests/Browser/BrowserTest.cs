using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Menut.Browser.Tests.Browser;

/// <summary>A test in the browser. Whatever it is about, it fails where a page that it saw breaks a rule of <see cref="Watch"/>.</summary>
public abstract class BrowserTest(Site site) : IAsyncLifetime
{
    private readonly ConcurrentBag<(IBrowserContext Context, Watch Watch)> _visits = [];

    public ValueTask InitializeAsync()
    {
        Assert.SkipWhen(site.Chromium is null, Chromium.Missing);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var (context, _) in _visits)
            await context.DisposeAsync();
        Lines.Empty([.. _visits.SelectMany(visit => visit.Watch.Complaints)], "The browser complains");
        Lines.Empty(site.Failures, "The server failed");
    }

    /// <summary>Opens an address of the server as a visitor who was never here.</summary>
    protected async Task<IPage> Open(string address, Look? look = null, int status = 200)
    {
        var context = await site.Chromium!.Browser.NewContextAsync((look ?? Look.Usual).Options(site.Address));
        context.SetDefaultTimeout(Look.Patience);
        var watch = new Watch(context, site.Address);
        _visits.Add((context, watch));
        if (status >= 400)
            watch.ExpectRefusal(new Uri(site.Address, address));
        var page = await context.NewPageAsync();
        var response = await page.GotoAsync(address);
        Assert.Equal(status, response?.Status);
        return page;
    }

    /// <summary>Opens a file from disk with the network off.</summary>
    protected async Task<IPage> OpenOffline(string file, Look? look = null)
    {
        var address = new Uri(file);
        var context = await site.Chromium!.Browser.NewContextAsync((look ?? Look.Usual).Options(address));
        await context.SetOfflineAsync(true);
        _visits.Add((context, new Watch(context, address)));
        var page = await context.NewPageAsync();
        await page.GotoAsync(address.AbsoluteUri);
        return page;
    }

    /// <summary>Says that the server will refuse what begins so, which the console then tells.</summary>
    protected void ExpectRefusal(string address)
    {
        foreach (var (_, watch) in _visits)
            watch.ExpectRefusal(new Uri(site.Address, address));
    }
}
