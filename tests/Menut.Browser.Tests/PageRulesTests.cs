using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;

namespace Menut.Browser.Tests;

/// <summary>What holds for every page: nobody is kept out, in light and dark; it fits its window; it keeps still for who asked for that.</summary>
public sealed class PageRulesTests(Site site) : BrowserTest(site)
{
    /// <summary>Elements that move or fade.</summary>
    private const string Moving = """
        () => [...document.querySelectorAll('*')].filter(element => {
            const style = getComputedStyle(element);
            const lasts = durations => durations.split(',').some(duration => parseFloat(duration) > 0.01);
            return lasts(style.transitionDuration) || style.animationName !== 'none' && lasts(style.animationDuration) || style.scrollBehavior === 'smooth';
        }).map(element => `moves: ${element.outerHTML.slice(0, 120)}`)
        """;

    /// <summary>One visit for all of it: a browser takes longer to start a page than to look at it in six ways.</summary>
    [Theory]
    [MemberData(nameof(KnownPages.Addresses), MemberType = typeof(KnownPages))]
    public async Task Every_page_keeps_the_rules(string address, int status)
    {
        var page = await Open(address, status: status);
        await Axe.Load(page);
        List<string> found = [];
        foreach (int width in Look.Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var content && content > width)
                found.Add($"{width} pixels: the page is {content} wide");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange((await Axe.Violations(page)).Select(line => $"{width} pixels, {scheme}: {line}"));
            }
        }

        await page.EmulateMediaAsync(new() { ReducedMotion = ReducedMotion.Reduce });
        found.AddRange(await page.EvaluateAsync<string[]>(Moving));
        Lines.Empty(found, address);
    }

    [Fact]
    public async Task What_breaks_them_is_found()
    {
        var page = await Open(PageAddress.Compare(Language.English, "mobilenet"));
        await page.EvaluateAsync("""
            document.querySelector('h1').style.cssText = 'color: color-mix(in srgb, currentcolor 20%, transparent); transition: color 1s; inline-size: 3000px'
            """);
        await Axe.Load(page);
        Assert.Contains(await Axe.Violations(page), line => line.StartsWith("color-contrast", StringComparison.Ordinal) && line.Contains("h1", StringComparison.Ordinal));
        Assert.StartsWith("moves: <h1", Assert.Single(await page.EvaluateAsync<string[]>(Moving)), StringComparison.Ordinal);
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 3000, 3100);
    }
}
