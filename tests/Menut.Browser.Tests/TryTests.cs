using Menut.Browser.Tests.Browser;
using Menut.Comparison.Languages;
using Menut.Web.Tests.Predictions;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Menut.Browser.Tests;

/// <summary>A picture is given to models, by hand, by mouse, and without a script.</summary>
public sealed class TryTests(Site site) : BrowserTest(site)
{
    private const string Address = "/en/try?m=colours001,colores001";
    private static readonly Language English = Language.English;
    private static readonly FilePayload Blue = new() { Name = "sea.png", MimeType = "image/png", Buffer = ColourModel.Png(10, 20, 240) };
    private static readonly FilePayload Broken = new() { Name = "broken.png", MimeType = "image/png", Buffer = [.. ColourModel.Png(10, 20, 240).Take(60)] };

    /// <summary>Lets a file of one colour fall on the page, as a file manager does.</summary>
    private const string Drop = """
        async colour => {
            const canvas = new OffscreenCanvas(20, 10), drawing = canvas.getContext('2d');
            drawing.fillStyle = colour;
            drawing.fillRect(0, 0, 20, 10);
            const data = new DataTransfer();
            data.items.add(new File([await canvas.convertToBlob()], 'dropped.png', { type: 'image/png' }));
            for (const name of ['dragenter', 'dragover', 'drop'])
                document.querySelector('.drop').dispatchEvent(new DragEvent(name, { dataTransfer: data, bubbles: true, cancelable: true }));
        }
        """;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_chosen_file_is_answered_side_by_side(bool script)
    {
        var page = await Open(Address, new() { Script = script });
        await page.Mark();
        await page.GetByLabel(English.Text("try.picture")).SetInputFilesAsync(Blue);
        if (script)
            await Expect(page.Locator(".preview")).ToBeVisibleAsync();
        await Ask(page).ClickAsync();
        await Expect(page.Locator(".answers .name")).ToHaveTextAsync(["colores", "colours"]);
        await Expect(page.Locator(".answers tbody tr").First.Locator("td bdi")).ToHaveTextAsync(["azul", "blue"]);
        await Expect(page.Locator(".answers tr.differs th")).ToContainTextAsync("≠");
        await Expect(page.Locator(".answers tbody tr").Last.Locator("td").First).ToContainTextAsync("ms");
        await Expect(page.Locator(".picture")).ToHaveTextAsync("sea.png, 20 × 10 pixels");
        Assert.Equal(script, await page.IsMarked());
        if (!script)
            return;

        await page.EvaluateAsync(Drop, "rgb(240, 20, 10)");
        await Expect(page.Locator(".picture")).ToHaveTextAsync("dropped.png, 20 × 10 pixels");
        await Expect(page.Locator(".answers tbody tr").First.Locator("td bdi")).ToHaveTextAsync(["rojo", "red"]);
        await Expect(page.Locator("#answer")).ToBeFocusedAsync();
        await Axe.Load(page);
        Lines.Empty(await Axe.Violations(page), "The page with its answer");
        Assert.True(await page.IsMarked());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_wrong_is_said_on_the_page(bool script)
    {
        var page = await Open(Address, new() { Script = script });
        ExpectRefusal("/en/try");
        await page.Locator("#picture").SetInputFilesAsync(Broken);
        await Ask(page).ClickAsync();
        var alert = page.GetByRole(AriaRole.Alert);
        await Expect(alert).ToContainTextAsync(English.Text("try.undecodable"));
        await Expect(alert).ToContainTextAsync("'broken.png'");

        foreach (var box in await page.GetByRole(AriaRole.Checkbox).AllAsync())
            await box.UncheckAsync();
        await page.Locator("#picture").SetInputFilesAsync(Blue);
        await Ask(page).ClickAsync();
        await Expect(alert).ToHaveTextAsync(English.Text("try.no_model"));

        // Nothing chosen: the browser itself asks for it, and nothing is sent.
        await page.Locator("#picture").SetInputFilesAsync(Array.Empty<FilePayload>());
        await Ask(page).ClickAsync();
        await Expect(page.Locator("#picture:invalid")).ToBeFocusedAsync();
        await Expect(alert).ToHaveTextAsync(English.Text("try.no_model"));
    }

    private static ILocator Ask(IPage page) => page.GetByRole(AriaRole.Button, new() { Name = English.Text("try.ask") });
}
