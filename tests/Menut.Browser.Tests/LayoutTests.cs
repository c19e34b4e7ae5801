using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>How pages sit in a window, on paper and in settings of the system.</summary>
public sealed class LayoutTests(Site site) : BrowserTest(site)
{
    [Theory]
    [MemberData(nameof(KnownPages.Addresses), MemberType = typeof(KnownPages))]
    public async Task No_page_is_wider_than_its_window(string address, int status)
    {
        var page = await Open(address, status: status);
        foreach (int width in Look.Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, width);
        }
    }

    [Theory]
    [MemberData(nameof(KnownPages.Addresses), MemberType = typeof(KnownPages))]
    public async Task Nothing_moves_for_who_asked_for_rest(string address, int status)
    {
        var page = await Open(address, new() { ReducedMotion = true }, status);
        Lines.Empty(
            await page.EvaluateAsync<string[]>(
                """
                () => [...document.querySelectorAll('*')].filter(element => {
                    const style = getComputedStyle(element);
                    const lasts = durations => durations.split(',').some(duration => parseFloat(duration) > 0.01);
                    return lasts(style.transitionDuration) || lasts(style.animationDuration) && style.animationName !== 'none' || style.scrollBehavior === 'smooth';
                }).map(element => element.outerHTML.slice(0, 120))
                """),
            "moves");
    }

    [Fact]
    public async Task Names_and_labels_stay_in_sight_on_a_phone()
    {
        var page = await Open(PageAddress.Compare(Language.English), new() { Width = 360, Height = 740 });
        var frame = page.Locator(".frame");
        var label = page.Locator("tr[data-row=summary] > th");
        var name = page.Locator("thead th").Nth(1);
        await frame.EvaluateAsync("frame => frame.scrollTo(200, 300)");
        var (outer, left, top) = (await frame.BoundingBoxAsync(), await label.BoundingBoxAsync(), await name.BoundingBoxAsync());
        Assert.True(await frame.EvaluateAsync<bool>("frame => frame.scrollLeft === 200 && frame.scrollTop === 300"), "The table doesn't scroll.");
        Assert.Equal(outer!.X, left!.X, 2.0);
        Assert.Equal(outer.Y, top!.Y, 2.0);

        // A column must still fit beside the labels.
        Assert.InRange(left.Width, 60, 150);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task No_label_breaks_inside_a_word(int width)
    {
        foreach (var language in Language.All)
        {
            var page = await Open(PageAddress.Compare(language, "mobilenet,student001"), new() { Width = width });
            Lines.Empty(
                await page.Locator("tbody th[scope=row]").EvaluateAllAsync<string[]>(
                    "labels => labels.filter(label => label.scrollWidth > label.clientWidth).map(label => label.textContent)"),
                $"{language.Code} at {width} pixels");
        }
    }

    [Fact]
    public async Task Forced_colours_still_show_what_differs()
    {
        var page = await Open(PageAddress.Compare(Language.English), new() { ForcedColors = true });
        await Expect(page.Locator("tr[data-row=year] .mark")).ToBeVisibleAsync();
        await Expect(page.Locator("tr[data-row=year] > td").First).ToHaveCSSAsync("outline-style", "solid");
        await Expect(page.Locator("tr[data-row=family] > td").First).ToHaveCSSAsync("outline-style", "none");
    }

    [Fact]
    public async Task Paper_holds_the_whole_table_and_no_controls()
    {
        var page = await Open(PageAddress.Compare(Language.Catalan, baseline: "mobilenet"), new() { Width = Paper.Width, Height = Paper.Height });
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        foreach (var control in await page.Locator("form, nav, .remove, .base").AllAsync())
            await Expect(control).ToBeHiddenAsync();
        var frame = page.Locator(".frame");
        Assert.True(await frame.EvaluateAsync<bool>("frame => frame.scrollWidth <= frame.clientWidth && frame.scrollHeight <= frame.clientHeight"), "The table is cut.");
        byte[] pdf = await page.PdfAsync(new() { PreferCSSPageSize = true });
        Assert.StartsWith("%PDF-", System.Text.Encoding.ASCII.GetString(pdf, 0, 5), StringComparison.Ordinal);
    }
}
