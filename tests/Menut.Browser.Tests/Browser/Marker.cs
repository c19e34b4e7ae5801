using Microsoft.Playwright;

namespace Menut.Browser.Tests.Browser;

/// <summary>What is put on a page's window is there for as long as the page isn't loaded anew.</summary>
internal static class Marker
{
    public static Task Mark(this IPage page) => page.EvaluateAsync("window.marker = true");

    /// <summary>Whether it is still the page that was marked: with the script nothing reloads, without it every link leads to another.</summary>
    public static Task<bool> IsMarked(this IPage page) => page.EvaluateAsync<bool>("window.marker === true");
}
