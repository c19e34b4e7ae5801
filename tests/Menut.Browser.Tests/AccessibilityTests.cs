using Menut.Browser.Tests.Browser;
using Microsoft.Playwright;

namespace Menut.Browser.Tests;

/// <summary>axe-core on every page.</summary>
public sealed class AccessibilityTests(Site site) : BrowserTest(site)
{
    [Theory]
    [MemberData(nameof(KnownPages.InLightAndDark), MemberType = typeof(KnownPages))]
    public async Task No_page_keeps_anybody_out(string address, int status, bool dark)
    {
        var page = await Open(address, new() { Dark = dark }, status);
        await Axe.Load(page);
        foreach (int width in Look.Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            Lines.Empty(await Axe.Violations(page), $"at {width} pixels");
        }
    }

    [Fact]
    public async Task What_keeps_people_out_is_found()
    {
        var page = await Open(PageAddress.Compare(Comparison.Languages.Language.English));
        await page.EvaluateAsync("document.querySelector('h1').style.color = 'color-mix(in srgb, currentcolor 20%, transparent)'");
        await Axe.Load(page);
        Assert.Contains(await Axe.Violations(page), line => line.StartsWith("color-contrast", StringComparison.Ordinal) && line.Contains("h1", StringComparison.Ordinal));
    }
}
