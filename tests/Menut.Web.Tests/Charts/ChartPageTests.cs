using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Menut.Comparison.Languages;
using Menut.SkiaSharp;
using Menut.Web.Charts.Drawing;

namespace Menut.Web.Tests.Charts;

public sealed partial class ChartPageTests(ChartServer server) : IClassFixture<ChartServer>
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Charts() =>
    [
        "charts?", "charts?y=accuracy&", "charts?m=mobilenet,resnet50&x=parameters&", "charts/training?", "charts/training?metric=learning_rate&m=plain00001&",
        "charts/scaling?", "charts/scaling?base=mobilenet_v2&", "charts/confusion?",
    ];

    [Theory]
    [MemberData(nameof(Charts))]
    public async Task A_page_has_the_picture_its_table_and_files_in_every_language(string address)
    {
        foreach (var language in Language.All)
        {
            var (status, html) = await Get($"/{language.Code}/{address}");
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains("<svg", html, StringComparison.Ordinal);
            Assert.Contains("<table class=\"chart-data\">", html, StringComparison.Ordinal);
            Assert.DoesNotContain(" style=", html, StringComparison.Ordinal);
            Assert.DoesNotContain("<script", html, StringComparison.Ordinal);

            // All colours are the style's, or a dark page would have light pictures on it.
            Assert.DoesNotMatch("(fill|stroke)=\"#", html);
            foreach (Match file in Files().Matches(html))
                Assert.Equal(HttpStatusCode.OK, (await server.Client.GetAsync(WebUtility.HtmlDecode(file.Groups[1].Value), Cancellation)).StatusCode);
        }

        Assert.Empty(server.Failures);
    }

    [Fact]
    public async Task A_point_leads_to_its_network_and_the_table_has_the_same_link()
    {
        var (_, html) = await Get("/en/charts?m=efficientnet");
        Assert.Equal(8, Points().Count(html));
        Assert.Equal(2, Regex.Count(html, "compare\\?m=efficientnet_b0\""));
        Assert.Contains("arXiv:1905.11946, Table 2", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_SVG_file_is_text_that_can_be_read_and_found()
    {
        var svg = XElement.Parse((await Get("/en/charts/cost.svg?m=efficientnet")).Text);
        var texts = svg.Descendants(Svg + "text").Select(text => text.Value).ToList();
        Assert.Contains("Multiply-adds", texts);
        Assert.Contains("efficientnet_b0", texts);
        Assert.Contains("500\u00A0M", texts);
        Assert.Contains("Published ImageNet top-1 (%)", texts);
        Assert.DoesNotContain(svg.Descendants(), element => element.Name.LocalName is "script" or "image" or "foreignObject");
    }

    /// <summary>Whoever reads SVG joins letters and orders them; a text that was ordered already would be turned round again.</summary>
    [Fact]
    public async Task Arabic_texts_of_an_SVG_file_stand_in_it_as_they_are_written()
    {
        foreach (string address in (string[])["/ar/charts/cost.svg?m=efficientnet", "/ar/charts?m=efficientnet"])
        {
            var (_, text) = await Get(address);
            Assert.Contains(">عمليات الضرب والجمع</text>", text, StringComparison.Ordinal);
            Assert.Contains(">٨٤</text>", text, StringComparison.Ordinal);
            Assert.Contains(">١٠\u00A0G</text>", text, StringComparison.Ordinal);
            Assert.Contains(">efficientnet_b0</text>", text, StringComparison.Ordinal);
        }
    }

    /// <summary>The library turns the whole text round.</summary>
    [Theory]
    [InlineData("٩٠", "٠٩")]
    [InlineData("١٬٢٣٤٫٥", "٥٫٤٣٢٬١")]
    [InlineData("١٠٠\u00A0M", "٠٠١\u00A0M")]
    [InlineData("الصحة على ImageNet top-1 (%)", "الصحة على 1-pot teNegamI (%)")]
    [InlineData("عمليات الضرب", "عمليات الضرب")]
    [InlineData("efficientnet_b0", "efficientnet_b0")]
    [InlineData("run تجربة 12", "run تجربة 12")]
    [InlineData("84", "84")]
    public void What_runs_from_left_to_right_in_an_Arabic_text_of_a_PNG_file_is_turned_round_first(string text, string expected) =>
        Assert.Equal(expected, RightToLeft.Ordered(text));

    [Fact]
    public async Task Marks_are_written_with_the_decimals_that_they_have()
    {
        var svg = XElement.Parse((await Get("/en/charts/training.svg?m=plain00001")).Text);
        var numbers = svg.Descendants(Svg + "text").Select(text => text.Value).Where(text => double.TryParse(text, CultureInfo.InvariantCulture, out _)).ToList();
        Assert.Equal(numbers.Count, numbers.Distinct().Count());
    }

    [Fact]
    public async Task The_PNG_file_is_a_sharp_picture()
    {
        byte[] png = await server.Client.GetByteArrayAsync("/en/charts/cost.png?m=efficientnet", Cancellation);
        var picture = PictureDecoder.Decode(png, "cost.png");
        Assert.Equal((2 * ChartPlot.Width, 2 * ChartPlot.Height), (picture.Width, picture.Height));
        byte[] dark = await server.Client.GetByteArrayAsync("/en/charts/cost.png?m=efficientnet&theme=dark", Cancellation);
        Assert.True(picture.Pixels[0] > 200 && PictureDecoder.Decode(dark, "dark.png").Pixels[0] < 60);
    }

    /// <summary>Where nothing was measured, a page says so and has no file.</summary>
    [Fact]
    public async Task Every_address_in_the_documentation_is_one()
    {
        string[] addresses = [.. File.ReadLines(Path.Combine(AppContext.BaseDirectory, "charts.md")).Where(line => line.StartsWith("/en/", StringComparison.Ordinal))];
        Assert.Equal(15, addresses.Length);
        foreach (string address in addresses)
            Assert.Equal((address, HttpStatusCode.OK), (address, (await Get(address)).Status));
    }

    [Theory]
    [InlineData("charts?x=cost", HttpStatusCode.BadRequest, "x cannot be “cost”: macs, parameters, latency.")]
    [InlineData("charts?x=0", HttpStatusCode.BadRequest, "x cannot be “0”")]
    [InlineData("charts?m=nothing-at-all", HttpStatusCode.NotFound, "There is no method, network or run “nothing-at-all”.")]
    [InlineData("charts/training?metric=%3Cb%3E", HttpStatusCode.BadRequest, "metric cannot be “&lt;b&gt;”")]
    [InlineData("charts/scaling?base=resnet", HttpStatusCode.BadRequest, "base cannot be “resnet”")]
    [InlineData("charts/cost.svg?m=%00", HttpStatusCode.NotFound, "There is no method")]
    [InlineData("charts/confusion.png?m=plain00001", HttpStatusCode.NotFound, "No selected run was evaluated here yet.")]
    public async Task What_cannot_be_drawn_is_said(string address, HttpStatusCode expected, string text)
    {
        var (status, html) = await Get("/en/" + address);
        Assert.Equal(expected, status);
        Assert.Contains(text, html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_unknown_language_is_no_address() => Assert.Equal(HttpStatusCode.NotFound, (await Get("/tlh/charts")).Status);

    [Fact]
    public async Task Too_many_names_are_cut()
    {
        var (status, html) = await Get("/en/charts?m=" + string.Join(',', Enumerable.Repeat(0, 900).Select((_, i) => $"n{i}")));
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("At most 40 are drawn", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("charts?y=accuracy")]
    [InlineData("charts/training")]
    [InlineData("charts/confusion")]
    [InlineData("charts/cost.svg?y=accuracy")]
    [InlineData("charts/training.svg")]
    [InlineData("charts/confusion.svg")]
    public async Task Names_that_would_do_harm_are_only_text(string address)
    {
        var (status, text) = await Get("/en/" + address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotContain("<script", text, StringComparison.Ordinal);
        Assert.Contains("alert(1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistakes_picture_is_made_anew_and_nothing_else_goes_out()
    {
        var (_, html) = await Get("/en/charts/confusion");
        Assert.Contains("/en/charts/mistake.png?run=hostile001&amp;n=0", html, StringComparison.Ordinal);
        byte[] png = await server.Client.GetByteArrayAsync("/en/charts/mistake.png?run=hostile001&n=0", Cancellation);
        Assert.Equal(8, PictureDecoder.Decode(png, "mistake").Width);
        foreach (string query in (string[])
            ["run=hostile001&n=1", "run=hostile001&n=2", "run=hostile001&n=-1", "run=hostile001&n=../run", "run=plain00001&n=0", "run=..&n=0", "run=&n=", ""])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await Get("/en/charts/mistake.png?" + query)).Status);
        }
    }

    [Fact]
    public void Every_colour_of_a_chart_can_be_seen_on_its_paper()
    {
        foreach (var palette in (Palette[])[Palette.Light, Palette.Dark])
        {
            Assert.All(palette.Series, colour => Assert.True(Contrast(colour, palette.Paper) >= 3, colour));
            Assert.True(Contrast(palette.Ink, palette.Paper) >= 4.5 && Contrast(palette.Quiet, palette.Paper) >= 4.5);
            for (int level = 0; level <= Palette.MostLevel; level++)
                Assert.True(Contrast(palette.Levels[level], level > Palette.MostLevel / 2 ? palette.OnDark : palette.Ink) >= 4.5, palette.Levels[level]);
            Assert.Equal(palette.Classes().Count(), palette.Classes().Select(pair => pair.Colour).Distinct().Count());
        }
    }

    [Fact]
    public async Task The_style_has_every_class_in_the_same_colours()
    {
        string css = (await Get("/assets/charts.css")).Text.ToUpperInvariant();
        foreach (var (light, dark) in Palette.Light.Series.Zip(Palette.Dark.Series).Concat(Palette.Light.Levels.Zip(Palette.Dark.Levels)))
            Assert.Contains($"LIGHT-DARK({light}, {dark})", css, StringComparison.Ordinal);
        Assert.All(Palette.Light.Classes(), pair => Assert.Contains(".FILL-" + pair.Class.ToUpperInvariant(), css, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_chart_that_differs_in_anything_is_another_picture()
    {
        using var pictures = new ChartPictures();
        ChartAxis axis = new("axis", new(0, 1), [(0.5, "half")]);
        Chart chart = new("title", axis, axis, []);
        Chart[] others = [chart with { Title = "other" }, chart with { X = axis with { Ticks = [(0.5, "0.5")] } }, chart with { Cells = [new(0, 0, 1, "1")] }];
        string first = await pictures.SvgAsync(chart, isDark: false, Cancellation);
        Assert.Same(first, await pictures.SvgAsync(chart with { }, isDark: false, Cancellation));
        foreach (var other in others)
            Assert.NotEqual(first, await pictures.SvgAsync(other, isDark: false, Cancellation));
    }

    [Fact]
    public async Task Charts_that_wait_for_their_turn_hold_no_thread_and_let_go_when_nobody_asks_any_more()
    {
        using var pictures = new ChartPictures();
        using var gone = new CancellationTokenSource();
        ChartAxis axis = new("axis", new(0, 1), [(0.5, "half")]);
        var drawn = Enumerable.Range(0, 20).Select(i => Task.Run(() => pictures.PngAsync(new($"title {i}", axis, axis, []), isDark: false, gone.Token), Cancellation)).ToList();
        await Task.WhenAny(drawn);
        await gone.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Task.WhenAll(drawn));
        Assert.NotEmpty(await pictures.PngAsync(new("title", axis, axis, []), isDark: false, Cancellation));
    }

    [Fact]
    public void The_font_is_the_published_one()
    {
        using var font = typeof(CompareServer).Assembly.GetManifestResourceStream("DejaVuSans.ttf")!;
        Assert.Equal(
            "7da195a74c55bef988d0d48f9508bd5d849425c1770dba5d7bfc6ce9ed848954", Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(font)));
    }

    private async Task<(HttpStatusCode Status, string Text)> Get(string address)
    {
        using var response = await server.Client.GetAsync(address, Cancellation);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancellation));
    }

    /// <summary>WCAG's ratio of relative luminances.</summary>
    private static double Contrast(string a, string b)
    {
        double[] both = [Luminance(a), Luminance(b)];
        return (both.Max() + 0.05) / (both.Min() + 0.05);
    }

    private static double Luminance(string colour)
    {
        double Part(int at)
        {
            double value = int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= 0.04045 ? value / 12.92 : Math.Pow((value + 0.055) / 1.055, 2.4);
        }

        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }

    [GeneratedRegex("href=\"([^\"]+)\" download")]
    private static partial Regex Files();

    [GeneratedRegex("<circle class=\"hit\"")]
    private static partial Regex Points();
}
