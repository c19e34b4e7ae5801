using System.Text;
using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>What is taken away: every file arrives, and the HTML file is whole with the network off.</summary>
public sealed class TakeawayTests(Site site) : BrowserTest(site)
{
    private static readonly string[] Seven = ["mobilenet", "resnet", "pruning", "dropout", "distilbert", "tinybert", "xception"];

    [Fact]
    public async Task Every_format_arrives()
    {
        var page = await Open(PageAddress.Compare(Language.English));
        Dictionary<string, string> begins = new()
        {
            ["JSON"] = "{",
            ["CSV"] = "\uFEFFkey,",
            ["Markdown"] = "| Row | MobileNet |",
            ["HTML"] = "<!doctype html>",
            ["LaTeX"] = "%",
            ["BibTeX"] = "%",
            ["JSON-LD"] = "{",
        };
        Assert.Equal(begins.Keys, await page.Locator(".downloads a").AllInnerTextsAsync());
        foreach (var (name, begin) in begins)
        {
            var download = await page.RunAndWaitForDownloadAsync(() => page.Locator(".downloads").GetByRole(AriaRole.Link, new() { Name = name, Exact = true }).ClickAsync());
            string text = Encoding.UTF8.GetString(await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken));
            Assert.StartsWith(begin, text, StringComparison.Ordinal);
            Assert.Contains("EfficientNet", text, StringComparison.Ordinal);
            Assert.StartsWith("menut-compare.", download.SuggestedFilename, StringComparison.Ordinal);
        }
    }

    public static TheoryData<string, string> Selections { get; } = new()
    {
        { "ca", PageAddress.ThreeMethods },
        { "ar", PageAddress.ThreeMethods + "&base=mobilenet" },
        { "en", string.Join(',', Seven) },
    };

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task The_HTML_file_holds_the_whole_table_with_the_network_off(string code, string things)
    {
        var online = await Open(PageAddress.Compare(Language.Get(code), things));
        var download = await online.RunAndWaitForDownloadAsync(() => online.Locator(".downloads").GetByRole(AriaRole.Link, new() { Name = "HTML", Exact = true }).ClickAsync());
        string file = Path.ChangeExtension(Path.GetTempFileName(), ".html");
        try
        {
            await download.SaveAsAsync(file);
            var page = await OpenOffline(file);
            List<string> asked = [];
            page.Request += (_, request) => asked.Add(request.Url);
            await page.ReloadAsync();
            Assert.Equal([new Uri(file).AbsoluteUri], asked);
            await Expect(page.Locator("html")).ToHaveAttributeAsync("lang", code);

            // The same cells; on the page related methods are links, and some rows are folded.
            Assert.Equal(await Cells(online), await Cells(page));
            Assert.Equal(await online.Locator(".frame .mark").CountAsync(), await page.Locator(".frame .mark").CountAsync());
            await Expect(page.Locator(".references li")).Not.ToHaveCountAsync(0);

            await KeepsTheRules(page);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static async Task KeepsTheRules(IPage page)
    {
        await Axe.Load(page);
        List<string> found = [];
        foreach (int width in Look.Widths)
        {
            await page.SetViewportSizeAsync(width, 800);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var content && content > width)
                found.Add($"{width} pixels: the file is {content} wide");
            foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
            {
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                found.AddRange((await Axe.Violations(page)).Select(line => $"{width} pixels, {scheme}: {line}"));
            }
        }

        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.SetViewportSizeAsync(Paper.Width, Paper.Height);
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") is var printed && printed > Paper.Width)
            found.Add($"On paper it is {printed} wide.");
        Lines.Empty(found, "The file");
    }

    private static Task<string[]> Cells(IPage page) =>
        page.Locator(".frame").EvaluateAsync<string[]>("frame => [...frame.querySelectorAll('tbody tr:not(.fold) > td')].map(cell => cell.textContent)");
}
