using System.Net;
using System.Text.RegularExpressions;

namespace Menut.Web.Tests;

public sealed partial class TablePageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private const string Seven = "mobilenet,efficientnet,resnet,inception,pruning,quantization,tinybert";

    [Fact]
    public async Task What_was_removed_can_be_put_back_where_it_was_with_its_baseline()
    {
        var (_, html) = await Get("/en/compare?m=mobilenet,efficientnet,pruning&base=efficientnet");
        var (_, without) = await Get(Link(html, "remove", "Remove EfficientNet from the comparison"));
        Assert.Equal(["MobileNet", "Pruning"], Names(without));
        Assert.Contains("role=\"status\">EfficientNet was removed.", without, StringComparison.Ordinal);
        string undo = WebUtility.HtmlDecode(Undo().Match(without).Groups[1].Value);
        Assert.Equal("/en/compare?m=mobilenet,efficientnet,pruning&base=efficientnet", undo);
        Assert.Equal(html, (await Get(undo)).Text);
    }

    [Fact]
    public async Task The_last_column_can_be_removed_and_put_back()
    {
        var (status, html) = await Get("/en/compare?m=&removed=mobilenet&at=0");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("/en/compare?m=mobilenet", WebUtility.HtmlDecode(Undo().Match(html).Groups[1].Value));
    }

    [Theory]
    [InlineData("removed=nothing&at=0")]
    [InlineData("removed=resnet&at=-1")]
    [InlineData("removed=resnet&at=99999999999999999999")]
    [InlineData("removed=resnet&at=x")]
    [InlineData("removed=resnet")]
    [InlineData("removed=mobilenet&at=0")]
    public async Task What_can_not_be_put_back_is_not_offered(string query)
    {
        var (status, html) = await Get("/en/compare?m=mobilenet&" + query);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.DoesNotMatch(Undo(), html);
    }

    [Fact]
    public async Task A_place_beyond_the_table_is_its_end()
    {
        var (_, html) = await Get("/en/compare?m=mobilenet&removed=resnet&at=1000");
        Assert.Equal("/en/compare?m=mobilenet,resnet", WebUtility.HtmlDecode(Undo().Match(html).Groups[1].Value));
    }

    [Fact]
    public async Task Columns_move_by_links_that_end_at_the_tables_edges()
    {
        var (_, html) = await Get("/en/compare?m=mobilenet,efficientnet,pruning");
        Assert.Equal("/en/compare?m=efficientnet,mobilenet,pruning", Link(html, "move", "Move EfficientNet one place earlier"));
        Assert.Equal("/en/compare?m=mobilenet,pruning,efficientnet", Link(html, "move", "Move EfficientNet one place later"));
        Assert.DoesNotContain("Move MobileNet one place earlier", html, StringComparison.Ordinal);
        Assert.DoesNotContain("Move Pruning one place later", html, StringComparison.Ordinal);
        Assert.Contains("data-say=\"EfficientNet: place 3 of 3\"", html, StringComparison.Ordinal);
        Assert.Equal(["MobileNet", "Pruning", "EfficientNet"], Names((await Get("/en/compare?m=mobilenet,pruning,efficientnet")).Text));
    }

    [Theory]
    [InlineData("m=mobilenet,resnet", "columns")]
    [InlineData("m=mobilenet,resnet&layout=transposed", "transposed")]
    [InlineData("m=" + Seven, "transposed")]
    [InlineData("m=" + Seven + "&layout=columns", "columns")]
    [InlineData("m=mobilenet&layout=sideways", "columns")]
    public async Task Things_are_rows_when_asked_or_when_there_are_many(string query, string layout)
    {
        var (status, html) = await Get($"/en/compare?{query}");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains($"<table class=\"{layout}\">", html, StringComparison.Ordinal);
        string swapped = layout == "columns" ? "transposed" : "columns";
        Assert.Contains($"&amp;layout={swapped}\" data-key=\"layout\">Swap rows and columns</a>", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_transposed_table_has_the_same_marks_and_heads_both_ways()
    {
        var (_, html) = await Get("/en/compare?m=mobilenet,efficientnet,knowledge-distillation&layout=transposed");
        Assert.Contains("<th scope=\"col\" class=\"differs\" data-row=\"year\">Year of origin&nbsp;<span class=\"mark\" aria-hidden=\"true\">≠</span><span class=\"heard\"> (differs)</span></th>", html, StringComparison.Ordinal);
        Assert.Equal(17, TransposedMarks().Count(html));
        Assert.Contains("<th scope=\"colgroup\" colspan=\"9\"><span>About</span></th>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\" data-column=\"mobilenet\">", html, StringComparison.Ordinal);
        Assert.Equal(3, Names(html).Count);
    }

    [Fact]
    public async Task Rows_that_do_not_differ_are_folded_where_they_are_many_together()
    {
        var (_, html) = await Get("/en/compare?m=plain00001,hostile001");
        var folds = Folds().Matches(html).Select(match => int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)).ToList();
        Assert.NotEmpty(folds);
        Assert.All(folds, length => Assert.True(length >= 3));
        Assert.Equal(folds.Sum(), Folded().Count(html));
        Assert.DoesNotContain("<details>", (await Get("/en/compare?m=plain00001,hostile001&differences=1")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain("<details>", (await Get("/en/compare.html?m=plain00001,hostile001")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_say_what_is_common_and_what_is_not()
    {
        var (_, html) = await Get("/en/compare?m=mobilenet_v2,efficientnet_b0");
        string row = html[html.IndexOf("data-row=\"kernels\"", StringComparison.Ordinal)..];
        row = row[..row.IndexOf("</tr>", StringComparison.Ordinal)];
        Assert.Equal(2, row.Split("<li class=\"common\"><span class=\"glyph\" aria-hidden=\"true\">=</span> <bdi>3×3</bdi><span class=\"heard\"> (in all of them)</span></li>").Length - 1);
        Assert.Contains("<li class=\"own\"><bdi>5×5</bdi><span class=\"heard\"> (only here)</span></li>", row, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mobilenet,resnet,pruning,inception", 0)]
    [InlineData("mobilenet,resnet,pruning,inception,quantization", 2)]
    [InlineData("mobilenet,resnet,pruning,inception,quantization,tinybert,distilbert,ensembles,swish", 3)]
    public async Task A_sheet_of_paper_has_at_most_four_columns(string things, int sheets)
    {
        var (_, html) = await Get($"/en/compare?m={things}");
        var tables = html.Split("<div class=\"sheets\">").Skip(1).SelectMany(part => part.Split("</table>")[..^1]).ToList();
        Assert.Equal(sheets, tables.Count);
        Assert.All(tables, table => Assert.InRange(table.Split("class=\"name sheet\"").Length - 1, 1, 4));
        Assert.DoesNotContain(tables, table => table.Contains("href=\"/", StringComparison.Ordinal) || table.Contains(" id=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_ambiguous_name_is_answered_with_links_to_each()
    {
        var (status, html) = await Get("/en/compare?m=mobilenet&add=twin");
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("<a href=\"/en/compare?m=mobilenet,twin000001\"", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/en/compare?m=mobilenet,twin000002\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_form_keeps_the_layout()
    {
        var (_, html) = await Get("/en/compare?m=mobilenet&layout=transposed");
        Assert.Contains("<input type=\"hidden\" name=\"layout\" value=\"transposed\">", html, StringComparison.Ordinal);
        using var response = await server.Client.GetAsync("/en/compare?m=mobilenet&layout=transposed&add=resnet", TestContext.Current.CancellationToken);
        Assert.Equal("/en/compare?m=mobilenet,resnet&layout=transposed", response.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task The_script_is_served_from_here_and_allowed_to_ask_here()
    {
        var (_, html) = await Get("/en/compare");
        using var response = await server.Client.GetAsync(Script().Match(html).Groups[1].Value, TestContext.Current.CancellationToken);
        Assert.Equal("text/javascript", response.Content.Headers.ContentType?.MediaType);
        string policy = response.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("script-src 'self'; connect-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("innerHTML", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static List<string> Names(string html) => [.. ColumnNames().Matches(html).Select(match => match.Groups[1].Value)];

    private static string Link(string html, string kind, string label) => WebUtility.HtmlDecode(
        Regex.Match(html, $"<a class=\"{kind}\" href=\"([^\"]*)\" title=\"{label}\"", RegexOptions.None, TimeSpan.FromSeconds(5)).Groups[1].Value);

    private async Task<(HttpStatusCode Status, string Text)> Get(string path)
    {
        using var response = await server.Client.GetAsync(new Uri(server.Address, path), TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [GeneratedRegex("<bdi class=\"name\">(.*?)</bdi>")]
    private static partial Regex ColumnNames();

    [GeneratedRegex("<a class=\"undo\" href=\"([^\"]*)\"")]
    private static partial Regex Undo();

    [GeneratedRegex("<th scope=\"col\" class=\"differs\"")]
    private static partial Regex TransposedMarks();

    [GeneratedRegex("<summary>([0-9]+) rows without a difference</summary>")]
    private static partial Regex Folds();

    [GeneratedRegex("<tr class=\"same folded\"")]
    private static partial Regex Folded();

    [GeneratedRegex("<script type=\"module\" src=\"([^\"]*)\"")]
    private static partial Regex Script();
}
