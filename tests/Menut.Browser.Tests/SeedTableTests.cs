using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>The table that the project started from, as a visitor sees it.</summary>
public sealed class SeedTableTests(Site site) : BrowserTest(site)
{
    private static readonly string[] Differing = ["year", "author", "type", "source", "related", "summary"];
    private static readonly string[] Alike = ["field", "family", "aliases"];

    public static TheoryData<string, bool> LanguagesAndScript { get; } =
        [.. Language.All.SelectMany(language => new[] { (language.Code, true), (language.Code, false) })];

    [Theory]
    [MemberData(nameof(LanguagesAndScript))]
    public async Task In_every_language_what_differs_is_marked_tinted_and_said(string code, bool script)
    {
        var language = Language.Get(code);
        var page = await Open(PageAddress.Compare(language), new() { Script = script, Locale = "fi-FI" });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);
        await Expect(page.Locator("html")).ToHaveAttributeAsync("dir", language.Direction);
        await Expect(page.Locator("h1")).ToHaveTextAsync(language.Text("page.title"));
        await Expect(page.Locator("tr[data-row=parameters] > td").First).ToContainTextAsync(language.Number(4.232, 3));
        string plain = await Tint(page, "family");
        foreach (string key in Differing)
        {
            await Expect(Label(page, key)).ToContainTextAsync("≠");
            await Expect(Label(page, key)).ToContainTextAsync($"({language.Text("differs")})");
            Assert.NotEqual(plain, await Tint(page, key));
        }

        foreach (string key in Alike)
        {
            await Expect(Label(page, key)).ToBeVisibleAsync();
            await Expect(Label(page, key)).Not.ToContainTextAsync("≠");
            await Expect(Label(page, key)).Not.ToContainTextAsync($"({language.Text("differs")})");
            Assert.Equal(plain, await Tint(page, key));
        }

        // Of the first group, which is what the catalogue says; the others are computed or measured.
        Assert.Equal(
            Differing,
            await page.Locator("tbody:first-of-type tr[data-row]:has(.mark)").EvaluateAllAsync<string[]>("rows => rows.map(row => row.dataset.row)"));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task It_opens_in_Catalan_for_who_reads_Catalan(bool script)
    {
        var page = await Open("/", new() { Script = script, Locale = "ca-ES" });
        await Expect(page.Locator("h1")).ToHaveTextAsync("Compara mètodes");
        await Expect(page.Locator("thead .name")).ToHaveTextAsync(["MobileNet", "EfficientNet", "Destil·lació de coneixement"]);

        // The page sets the apostrophe as print does.
        string lead = await page.Locator(".lead").InnerTextAsync();
        Assert.Equal("Revisa els mètodes seleccionats l'un al costat de l'altre; les files que difereixen es ressalten.", lead.Replace('’', '\''));
    }

    [Theory]
    [InlineData("es-MX", "es")]
    [InlineData("fi-FI", "en")]
    public async Task The_plain_address_opens_in_the_browsers_language(string locale, string code)
    {
        var page = await Open("/", new() { Locale = locale });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);
    }

    private static ILocator Label(IPage page, string key) => page.Locator($"tr[data-row={key}] > th");

    private static Task<string> Tint(IPage page, string key) =>
        page.Locator($"tr[data-row={key}] > td").First.EvaluateAsync<string>("cell => getComputedStyle(cell).backgroundColor");
}
