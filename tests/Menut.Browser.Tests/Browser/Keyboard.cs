using Microsoft.Playwright;

namespace Menut.Browser.Tests.Browser;

/// <summary>A visitor without a mouse.</summary>
internal static class Keyboard
{
    private const int MostStops = 400;

    /// <summary>Presses Tab until that element has the focus.</summary>
    public static async Task TabTo(this IPage page, ILocator target)
    {
        for (int i = 0; i < MostStops; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }

        Assert.Fail($"Tab doesn't lead to {target}.");
    }

    /// <summary>Goes to a link by Tab, follows it and waits for the page that it leads to.</summary>
    public static async Task Follow(this IPage page, string link)
    {
        await page.TabTo(page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }));
        await page.Keyboard.PressAsync("Enter");
    }
}
