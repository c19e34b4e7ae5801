using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>Things are found by whatever people call them.</summary>
public sealed class SearchTests(Site site) : BrowserTest(site)
{
    private static readonly Language English = Language.English;

    [Fact]
    public async Task Suggestions_are_chosen_by_keyboard()
    {
        var page = await Open(PageAddress.Compare(English, "mobilenet"));
        await page.Mark();
        var field = page.GetByRole(AriaRole.Combobox);
        var options = page.GetByRole(AriaRole.Option);
        var heard = page.Locator("body > .heard[role=status]");

        // Misspelt.
        await field.PressSequentiallyAsync("efficentnte");
        await Expect(options.First).ToContainTextAsync("EfficientNet");
        await Expect(heard).ToContainTextAsync("suggestion");
        await page.Keyboard.PressAsync("ArrowDown");
        await Expect(field).ToHaveAttributeAsync("aria-activedescendant", "suggestion-0");
        await Expect(options.First).ToHaveAttributeAsync("aria-selected", "true");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Names(page)).ToHaveTextAsync(["MobileNet", "EfficientNet"]);
        await Expect(heard).ToHaveTextAsync(English.Text("compare.added", "EfficientNet"));

        // In Catalan, without its accents, on the English page.
        await Expect(field).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("destillacio de coneixe");
        await Expect(options.First).ToContainTextAsync("Knowledge distillation");
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Names(page)).ToHaveTextAsync(["MobileNet", "EfficientNet", "Knowledge distillation"]);
        Assert.EndsWith("/en/compare?m=" + PageAddress.ThreeMethods, page.Url, StringComparison.Ordinal);

        await page.Keyboard.TypeAsync("qqqqzzzz");
        await Expect(heard).ToHaveTextAsync(English.Text("search.none"));
        await Expect(page.GetByRole(AriaRole.Listbox)).ToBeHiddenAsync();
        await page.Keyboard.PressAsync("Escape");
        await Expect(field).ToHaveValueAsync("");
        Assert.True(await page.IsMarked());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_misspelt_name_is_answered_with_what_may_be_meant(bool script)
    {
        var page = await Open(PageAddress.Compare(English, "mobilenet"), new() { Script = script });
        ExpectRefusal("/en/compare?m=mobilenet&add=");
        await page.Mark();
        await page.Locator("#add").FillAsync("efficentnte");
        await page.GetByRole(AriaRole.Button, new() { Name = English.Text("page.add"), Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("“efficentnte”");
        await Expect(Names(page)).ToHaveTextAsync(["MobileNet"]);
        await page.Locator(".meant a").Filter(new() { HasTextRegex = new("^EfficientNet$") }).ClickAsync();
        await Expect(Names(page)).ToHaveTextAsync(["MobileNet", "EfficientNet"]);
        Assert.Equal(script, await page.IsMarked());
    }

    /// <summary>The alias is Catalan and Spanish; a browser without script sends what was typed.</summary>
    [Fact]
    public async Task An_alias_of_another_language_is_enough_without_script()
    {
        var page = await Open(PageAddress.Compare(English, "mobilenet"), new() { Script = false });
        await page.Locator("#add").FillAsync("poda");
        await page.Keyboard.PressAsync("Enter");
        await Expect(Names(page)).ToHaveTextAsync(["MobileNet", "Pruning"]);
    }

    private static ILocator Names(IPage page) => page.Locator("thead .name");
}
