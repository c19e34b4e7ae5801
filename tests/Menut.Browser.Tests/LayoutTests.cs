using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>How pages sit in a window, on paper and in settings of the system.</summary>
public sealed class LayoutTests(Site site) : BrowserTest(site)
{
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

    [Fact]
    public async Task No_label_breaks_inside_a_word()
    {
        var page = await Open("/");
        foreach (var language in Language.All)
        {
            await page.GotoAsync(PageAddress.Compare(language, "mobilenet,student001"));
            foreach (int width in new[] { 360, 1280 })
            {
                await page.SetViewportSizeAsync(width, 800);
                Lines.Empty(
                    await page.Locator("tbody th[scope=row]").EvaluateAllAsync<string[]>(
                        "labels => labels.filter(label => label.scrollWidth > label.clientWidth).map(label => label.textContent)"),
                    $"{language.Code} at {width} pixels");
            }
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
