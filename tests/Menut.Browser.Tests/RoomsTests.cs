using System.Text;
using System.Text.RegularExpressions;
using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>The pages beside the comparison: methods, structure and charts, which have no script.</summary>
public sealed class RoomsTests(Site site) : BrowserTest(site)
{
    private static readonly Language English = Language.English;
    private static readonly Look WithoutScript = new() { Script = false };

    [Fact]
    public async Task From_the_index_to_a_method_by_its_drawing_to_another_and_into_the_table()
    {
        var page = await Open("/en/methods", WithoutScript);
        await page.Locator("table.methods a", new() { HasTextRegex = new("^MobileNetV2$") }).ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("MobileNetV2");
        await page.Locator(".graph a[href='/en/methods/inverted-residual']").ClickAsync();
        await Expect(page.Locator("h1")).ToHaveTextAsync("Inverted residual");
        await page.Locator(".relations a", new() { HasTextRegex = new("^MobileNetV2$") }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = English.Text("method.compare_with", "MobileNet"), Exact = true }).ClickAsync();
        await Expect(page.Locator("thead .name")).ToHaveTextAsync(["MobileNetV2", "MobileNet"]);
    }

    [Fact]
    public async Task Two_networks_are_chosen_and_their_blocks_aligned()
    {
        var page = await Open("/en/structure", WithoutScript);
        await page.GetByLabel(English.Text("structure.left")).SelectOptionAsync("mobilenet_v2");
        await page.GetByLabel(English.Text("structure.right")).SelectOptionAsync("mobilenet_v3_large");
        await page.GetByRole(AriaRole.Button, new() { Name = English.Text("structure.show") }).ClickAsync();
        var table = page.Locator("table.structure");
        await Expect(table.Locator(".name")).ToHaveTextAsync(["mobilenet_v2", "mobilenet_v3_large"]);
        await Expect(table.Locator("tr.changed mark").First).ToBeVisibleAsync();
        await Expect(table.Locator("tr.changed th").First).ToContainTextAsync("≠");
        await Expect(table.Locator("tfoot")).ToContainTextAsync("3,504,872");
        var widths = await table.Locator(".bar-line rect").EvaluateAllAsync<float[]>("bars => bars.map(bar => Number(bar.getAttribute('width')))");
        Assert.Equal(2, widths.Count(width => width == 100));
        await page.GetByRole(AriaRole.Link, new() { Name = English.Text("structure.swap") }).ClickAsync();
        await Expect(table.Locator(".name")).ToHaveTextAsync(["mobilenet_v3_large", "mobilenet_v2"]);
    }

    [Fact]
    public async Task Axes_are_chosen_points_lead_to_their_networks_and_pictures_are_taken_away()
    {
        var page = await Open("/en/charts?m=efficientnet", WithoutScript);
        await page.GetByLabel(English.Text("charts.x")).SelectOptionAsync("parameters");
        await page.GetByRole(AriaRole.Button, new() { Name = English.Text("charts.show") }).ClickAsync();
        await Expect(page.Locator("svg.chart")).ToContainTextAsync(English.Text("charts.parameters"));
        Assert.Contains("x=parameters", page.Url, StringComparison.Ordinal);
        foreach (var (name, start) in new[] { ("SVG", "<svg"u8.ToArray()), ("PNG", [0x89, .. "PNG"u8]) })
        {
            byte[] file = await Download(page, name);
            Assert.True(file.Length > 2000 && file.AsSpan(0, Math.Min(200, file.Length)).IndexOf(start) >= 0, $"{name}: {Encoding.UTF8.GetString(file.AsSpan(0, 40))}");
        }

        await page.Locator("svg.chart a[href*='m=efficientnet_b3'] .hit").ClickAsync();
        await Expect(page.Locator("thead .name")).ToHaveTextAsync(["efficientnet_b3"]);
    }

    [Fact]
    public async Task Curves_of_the_runs_that_are_ticked_scaling_and_confusion_with_its_pictures()
    {
        var page = await Open("/en/charts/training", WithoutScript);
        await page.GetByLabel("clothes, the teacher").CheckAsync();
        await page.GetByLabel("clothes, the student").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = English.Text("charts.show") }).ClickAsync();
        await Expect(page.Locator("svg.chart")).ToContainTextAsync("clothes, the student");
        await Expect(page.Locator(".chart-data tbody tr")).Not.ToHaveCountAsync(0);

        await Tab(page, "charts.scaling").ClickAsync();
        await page.GetByLabel(English.Text("charts.select")).SelectOptionAsync("mobilenet_v1");
        await page.GetByRole(AriaRole.Button, new() { Name = English.Text("charts.show") }).ClickAsync();
        await Expect(page.Locator("svg.chart")).ToContainTextAsync(English.Text("charts.compound"));

        await page.GotoAsync("/en/charts/confusion?m=colours001");
        await Expect(page.Locator(".chart-data tbody tr")).ToHaveCountAsync(3);
        await Expect(page.Locator(".mistakes li")).ToHaveTextAsync((Regex[])[new("^red, taken for green.*orange"), new("^blue, taken for red.*violet")]);
        foreach (var picture in await page.Locator(".mistakes img").AllAsync())
        {
            await picture.ScrollIntoViewIfNeededAsync();
            await Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 20);
        }
    }

    private static ILocator Tab(IPage page, string key) => page.Locator(".tabs").GetByRole(AriaRole.Link, new() { Name = English.Text(key), Exact = true });

    private static async Task<byte[]> Download(IPage page, string link)
    {
        var download = await page.RunAndWaitForDownloadAsync(() => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).ClickAsync());
        return await File.ReadAllBytesAsync(await download.PathAsync(), TestContext.Current.CancellationToken);
    }
}
