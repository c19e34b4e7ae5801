using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>Columns go, come back and change places; the address always says what is shown.</summary>
public sealed class EditingTests(Site site) : BrowserTest(site)
{
    private static readonly Language English = Language.English;
    private static readonly string[] Three = ["MobileNet", "EfficientNet", "Knowledge distillation"];
    private static readonly string[] Two = ["MobileNet", "Knowledge distillation"];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_removed_comes_back_to_its_place_and_as_the_baseline(bool script)
    {
        var page = await Open(PageAddress.Compare(English, baseline: "efficientnet"), new() { Script = script });
        await page.Mark();
        await Remove(page, "EfficientNet").ClickAsync();
        await Expect(Names(page)).ToHaveTextAsync(Two);
        await Expect(page.Locator(".base.on")).ToHaveCountAsync(0);
        await Expect(page.Locator(".removed")).ToContainTextAsync(English.Text("compare.removed", "EfficientNet"));
        await page.Locator(".undo").ClickAsync();
        await Expect(Names(page)).ToHaveTextAsync(Three);
        await Expect(page.Locator("[data-column=efficientnet] .base.on")).ToBeVisibleAsync();
        Assert.Equal(script, await page.IsMarked());
    }

    [Fact]
    public async Task With_the_script_focus_address_and_the_back_button_follow()
    {
        var page = await Open(PageAddress.Compare(English));
        await page.Mark();
        await Remove(page, "EfficientNet").ClickAsync();
        await Expect(page.Locator(".undo")).ToBeFocusedAsync();
        await Expect(page.Locator("body > .heard[role=status]")).ToHaveTextAsync(English.Text("compare.removed", "EfficientNet"));
        Assert.EndsWith("/en/compare?m=mobilenet,knowledge-distillation", page.Url, StringComparison.Ordinal);
        await Expect(page).ToHaveTitleAsync("Compare methods: MobileNet, Knowledge distillation · Menut");

        await page.Keyboard.PressAsync("Control+z");
        await Expect(Names(page)).ToHaveTextAsync(Three);
        await Expect(Remove(page, "EfficientNet")).ToBeFocusedAsync();
        Assert.EndsWith("/en/compare?m=" + PageAddress.ThreeMethods, page.Url, StringComparison.Ordinal);

        await page.GoBackAsync();
        await Expect(Names(page)).ToHaveTextAsync(Two);
        await page.GoBackAsync();
        await Expect(Names(page)).ToHaveTextAsync(Three);
        await page.GoForwardAsync();
        await Expect(Names(page)).ToHaveTextAsync(Two);
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task Columns_and_rows_are_dragged()
    {
        var page = await Open(PageAddress.Compare(English), new() { Height = 1400 });
        await page.Mark();
        await Drag(page, "mobilenet", "knowledge-distillation", (.9f, .5f));
        await Expect(Names(page)).ToHaveTextAsync(["EfficientNet", "Knowledge distillation", "MobileNet"]);
        Assert.EndsWith("m=efficientnet,knowledge-distillation,mobilenet", page.Url, StringComparison.Ordinal);

        // Let go of nowhere else, and given up.
        await Drag(page, "mobilenet", "mobilenet", (.9f, .5f));
        await Drag(page, "mobilenet", "efficientnet", (.1f, .5f), key: "Escape");
        await page.GetByRole(AriaRole.Link, new() { Name = English.Text("compare.transpose") }).ClickAsync();
        await Expect(RowNames(page)).ToHaveTextAsync(["EfficientNet", "Knowledge distillation", "MobileNet"]);
        await Drag(page, "mobilenet", "efficientnet", (.5f, .1f));
        await Expect(RowNames(page)).ToHaveTextAsync(Three);
        Assert.True(await page.IsMarked());
    }

    [Fact]
    public async Task From_right_to_left_columns_are_dragged_to_the_left()
    {
        var page = await Open(PageAddress.Compare(Language.Arabic));
        await Drag(page, "mobilenet", "knowledge-distillation", (.1f, .5f));
        await Expect(Names(page)).ToHaveTextAsync(["EfficientNet", "Knowledge distillation", "MobileNet"]);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Rows_without_a_difference_fold_and_open(bool script)
    {
        var page = await Open(PageAddress.Compare(English, "efficientnet_b0,efficientnet_b1"), new() { Script = script });
        var folded = page.Locator("tr.folded").First;
        var summary = page.Locator("tr.fold summary").First;
        await Expect(folded).ToBeHiddenAsync();
        await summary.ClickAsync();
        await Expect(folded).ToBeVisibleAsync();
        if (script)
        {
            // What is open stays so where only the rest of the page changes.
            await page.Locator("[data-key='base:efficientnet_b0']").ClickAsync();
            await Expect(page.Locator(".base.on")).ToHaveCountAsync(1);
            await Expect(folded).ToBeVisibleAsync();
        }

        await summary.ClickAsync();
        await Expect(folded).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_six_become_rows(bool script)
    {
        var page = await Open(PageAddress.Compare(English, "mobilenet,resnet,pruning,dropout,tinybert,xception"), new() { Script = script });
        await page.Mark();
        await Expect(Names(page)).ToHaveCountAsync(6);
        await page.Locator("#add").FillAsync("DistilBERT");
        await page.Keyboard.PressAsync("Enter");
        await Expect(RowNames(page)).ToHaveCountAsync(7);
        await Expect(RowNames(page).Last).ToHaveTextAsync("DistilBERT");
        await page.GetByRole(AriaRole.Link, new() { Name = English.Text("compare.transpose") }).ClickAsync();
        await Expect(Names(page)).ToHaveCountAsync(7);
        Assert.Contains("&layout=columns", page.Url, StringComparison.Ordinal);
        Assert.Equal(script, await page.IsMarked());
    }

    [Fact]
    public async Task A_link_shows_another_visitor_the_same_table()
    {
        var page = await Open(PageAddress.Compare(English, "mobilenet_v1,resnet50,efficientnet_b0"));
        await page.Locator("[data-key='base:resnet50']").ClickAsync();
        await Expect(page.Locator(".base.on")).ToHaveCountAsync(1);
        await page.Locator("[data-key=differences]").ClickAsync();
        await Expect(page.Locator("tr.same")).ToHaveCountAsync(0);
        await page.Locator("[data-key='earlier:efficientnet_b0']").ClickAsync();
        await Expect(Names(page)).ToHaveTextAsync(["mobilenet_v1", "efficientnet_b0", "resnet50"]);

        var other = await Open(new Uri(page.Url).PathAndQuery, new() { Script = false, Locale = "ca-ES" });
        await Expect(Names(other)).ToHaveTextAsync(["mobilenet_v1", "efficientnet_b0", "resnet50"]);
        await Expect(other.Locator("[data-column=resnet50] .base.on")).ToBeVisibleAsync();
        Assert.Equal(await page.Locator("tbody").AllInnerTextsAsync(), await other.Locator("tbody").AllInnerTextsAsync());
    }

    /// <summary>Drags a heading by its grip to a point of another's, in shares of its width and height, and lets it go or presses a key.</summary>
    private static async Task Drag(IPage page, string column, string onto, (float X, float Y) at, string? key = null)
    {
        var grip = (await page.Locator($"[data-column={column}] .grip").BoundingBoxAsync())!;
        var target = (await page.Locator($"[data-column={onto}]").BoundingBoxAsync())!;
        await page.Mouse.MoveAsync(grip.X + (grip.Width / 2), grip.Y + (grip.Height / 2));
        await page.Mouse.DownAsync();
        await page.Mouse.MoveAsync(target.X + (target.Width * at.X), target.Y + (target.Height * at.Y), new() { Steps = 4 });
        if (key is not null)
            await page.Keyboard.PressAsync(key);
        await page.Mouse.UpAsync();
    }

    private static ILocator Remove(IPage page, string name) => page.GetByRole(AriaRole.Link, new() { Name = English.Text("page.remove", name), Exact = true });

    private static ILocator Names(IPage page) => page.Locator(".frame thead .name");

    private static ILocator RowNames(IPage page) => page.Locator("table.transposed tbody .name");
}
