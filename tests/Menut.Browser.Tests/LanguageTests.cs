using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>Every language of the interface.</summary>
public sealed class LanguageTests(Site site) : BrowserTest(site)
{
    [Theory]
    [MemberData(nameof(SeedTableTests.LanguagesAndScript), MemberType = typeof(SeedTableTests))]
    public async Task It_speaks_the_language_of_the_address(string code, bool script)
    {
        var language = Language.Get(code);
        var page = await Open(PageAddress.Compare(language, "mobilenet_v1,resnet50", baseline: "resnet50"), new() { Script = script, Locale = "fi-FI" });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);
        await Expect(page.Locator("h1")).ToHaveTextAsync(language.Text("page.title"));
        await Expect(page.Locator("tr[data-row=parameters] > td").First).ToContainTextAsync(language.Number(4.232, 3));
    }

    [Theory]
    [InlineData("es-MX", "es")]
    [InlineData("en-GB", "en")]
    [InlineData("fi-FI", "en")]
    public async Task The_plain_address_opens_in_the_browsers_language(string locale, string code)
    {
        var page = await Open("/", new() { Locale = locale });
        await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);
    }
}
