using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>The page without a mouse.</summary>
public sealed class KeyboardTests(Site site) : BrowserTest(site)
{
    private static readonly Language English = Language.English;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_column_is_added(bool script)
    {
        var page = await Open(PageAddress.Compare(English), new() { Script = script });
        await page.TabTo(page.Locator("#add"));
        await page.Keyboard.TypeAsync("ResNet");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Names(page)).ToHaveTextAsync(["MobileNet", "EfficientNet", "Knowledge distillation", "ResNet"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_column_is_removed(bool script)
    {
        var page = await Open(PageAddress.Compare(English), new() { Script = script });
        await page.Follow(English.Text("page.remove", "EfficientNet"));
        await Expect(Names(page)).ToHaveTextAsync(["MobileNet", "Knowledge distillation"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_baseline_is_set_and_lifted(bool script)
    {
        var page = await Open(PageAddress.Compare(English, "mobilenet_v1,resnet50"), new() { Script = script });
        var deltas = page.Locator("tr[data-row=parameters] .delta");
        string name = English.Text("baseline");
        await page.Follow($"{name}: {English.Text("page.set_baseline", "resnet50")}");
        await Expect(deltas).ToHaveCountAsync(1);
        await Expect(deltas).ToContainTextAsync(English.Text("better"));
        await page.Follow($"{name}: {English.Text("page.unset_baseline", "resnet50")}");
        await Expect(deltas).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_column_is_moved(bool script)
    {
        var page = await Open(PageAddress.Compare(English), new() { Script = script });
        string later = English.Text("compare.later", "MobileNet");
        await page.Follow(later);
        await Expect(Names(page)).ToHaveTextAsync(["EfficientNet", "MobileNet", "Knowledge distillation"]);

        // Without the script another page begins at its top.
        if (script)
            await page.Keyboard.PressAsync("Enter");
        else
            await page.Follow(later);
        await Expect(Names(page)).ToHaveTextAsync(["EfficientNet", "Knowledge distillation", "MobileNet"]);
        if (script)
            await Expect(page.GetByRole(AriaRole.Link, new() { Name = English.Text("compare.earlier", "MobileNet") })).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Only_the_rows_that_differ_are_shown_and_all_again(bool script)
    {
        var page = await Open(PageAddress.Compare(English), new() { Script = script });
        var family = page.Locator("tr[data-row=family]");
        await Expect(family).ToBeVisibleAsync();
        await page.Follow(English.Text("page.only_differences"));
        await Expect(family).ToBeHiddenAsync();
        await page.Follow(English.Text("page.all_rows"));
        await Expect(family).ToBeVisibleAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_language_is_changed_and_the_table_stays(bool script)
    {
        var page = await Open(PageAddress.Compare(English, "pruning,resnet"), new() { Script = script });
        await page.Follow(Language.Catalan.Name);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "ca");
        await Expect(page.Locator("h1")).ToHaveTextAsync(Language.Catalan.Text("page.title"));
        await Expect(Names(page)).ToHaveTextAsync(["Poda", "ResNet"]);
    }

    [Fact]
    public async Task A_download_starts()
    {
        var page = await Open(PageAddress.Compare(English));
        var download = await page.RunAndWaitForDownloadAsync(() => page.Follow("CSV"));
        Assert.EndsWith(".csv", download.SuggestedFilename, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(360)]
    [InlineData(1280)]
    public async Task Every_stop_of_Tab_is_seen(int width)
    {
        var page = await Open(PageAddress.Compare(English, baseline: "mobilenet"), new() { Width = width });
        List<string> hidden = [];
        int stops = 0;
        for (; stops < 400; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            string? finding = await page.EvaluateAsync<string?>(Stop);
            if (finding == "the end")
                break;
            if (finding is not null)
                hidden.Add(finding);
        }

        Assert.InRange(stops, 20, 399);
        Lines.Empty(hidden, $"Not seen where Tab stops at {width} pixels");
    }

    /// <summary>Null where the focused element has an outline and its middle, as far as it is in the window, is covered by nothing.</summary>
    private const string Stop = """
        () => {
            const e = document.activeElement;
            if (!e || e === document.body || e.dataset.visited) return 'the end';
            e.dataset.visited = 'yes';
            const style = getComputedStyle(e), box = e.getClientRects()[0];
            const middle = (from, to, size) => (Math.max(from, 0) + Math.min(to, size)) / 2;
            const x = middle(box.left, box.right, innerWidth), y = middle(box.top, box.bottom, innerHeight);
            const top = document.elementFromPoint(x, y);
            if (style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) return 'no outline: ' + e.outerHTML;
            return top && (e.contains(top) || top.contains(e)) ? null : `covered by ${top?.outerHTML.slice(0, 80)}: ${e.outerHTML}`;
        }
        """;

    private static ILocator Names(IPage page) => page.Locator("thead .name");
}
