using System.Text.Json;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Tests;

public sealed class ExportTests : IDisposable
{
    private static readonly string[] Methods = ["mobilenet", "efficientnet", "knowledge-distillation"];
    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void Json_has_the_shape_that_the_command_promises()
    {
        using var json = JsonDocument.Parse(JsonExport.Write(ComparisonTable.Of(Methods)));
        var root = json.RootElement;
        Assert.Equal(Methods, root.GetProperty("columns").EnumerateArray().Select(column => column.GetProperty("id").GetString()));
        var rows = root.GetProperty("rows").EnumerateArray().ToDictionary(row => row.GetProperty("key").GetString()!);
        Assert.All(rows.Values, row => Assert.Equal(3, row.GetProperty("values").GetArrayLength()));
        Assert.Equal([2017, 2019, 2015], rows["year"].GetProperty("values").EnumerateArray().Select(value => value.GetInt32()));
        Assert.True(rows["year"].GetProperty("differs").GetBoolean());
        Assert.False(rows["aliases"].GetProperty("differs").GetBoolean());
        Assert.Equal("Year of origin", rows["year"].GetProperty("label").GetString());
        Assert.Equal(["mobilenet-v2", "inception"], rows["related"].GetProperty("values")[0].EnumerateArray().Select(value => value.GetString()));
        Assert.Equal("2 methods", rows["related"].GetProperty("texts")[0].GetString());
        Assert.Equal(4_231_976, rows["parameters"].GetProperty("values")[0].GetInt64());
        Assert.Equal(JsonValueKind.Null, rows["parameters"].GetProperty("values")[2].ValueKind);
        Assert.Equal("https://arxiv.org/abs/1704.04861", rows["source"].GetProperty("sources")[0][0].GetString());
    }

    [Fact]
    public void Json_numbers_do_not_depend_on_the_language()
    {
        using var json = JsonDocument.Parse(JsonExport.Write(ComparisonTable.Of(Methods, new() { Language = Language.Catalan })));
        var top1 = json.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == "published_top1");
        Assert.Equal(0.706, top1.GetProperty("values")[0].GetDouble(), 9);
        Assert.Equal("70,6\u00A0%", top1.GetProperty("texts")[0].GetString());
    }

    [Fact]
    public void Json_carries_conditions_and_deltas()
    {
        _temporary.Store.Save(Sample.Run("first00001", "first"), null, [Sample.Latency("first00001", 4)]);
        _temporary.Store.Save(Sample.Run("second0001", "second"), null, [Sample.Latency("second0001", double.PositiveInfinity, threads: 2)]);
        using var json = JsonDocument.Parse(JsonExport.Write(ComparisonTable.Of(["first", "second"], new() { Baseline = "first" }, store: _temporary.Store)));
        var latency = json.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == "latency_ms");
        Assert.Equal(1, latency.GetProperty("measured")[0].GetProperty("threads").GetInt32());
        Assert.True(latency.GetProperty("measured")[1].GetProperty("unlike_conditions").GetBoolean());
        Assert.Equal(JsonValueKind.Null, latency.GetProperty("values")[1].ValueKind);
        Assert.Equal("first00001", json.RootElement.GetProperty("baseline").GetString());
        var macs = json.RootElement.GetProperty("rows").EnumerateArray().Single(row => row.GetProperty("key").GetString() == "macs");
        Assert.Equal("same", macs.GetProperty("deltas")[1].GetProperty("verdict").GetString());
    }

    [Fact]
    public void Csv_reads_back()
    {
        var lines = CsvReading.Lines(CsvExport.Write(ComparisonTable.Of(Methods, new() { Language = Language.Spanish })));
        Assert.Equal(["key", "label", "differs", .. Methods], lines[0]);
        Assert.Equal(["name", "", "false", "MobileNet", "EfficientNet", "Destilación de conocimiento"], lines[1]);
        Assert.All(lines, line => Assert.Equal(6, line.Length));
        Assert.Equal(["year", "Año de origen", "true", "2017", "2019", "2015"], lines.Single(line => line[0] == "year"));
        Assert.Equal("Tan, M. & Le, Q. V.", lines.Single(line => line[0] == "author")[4]);
        Assert.Equal("0.706", lines.Single(line => line[0] == "published_top1")[3]);
    }

    [Fact]
    public void Markdown_has_one_line_a_row()
    {
        var table = ComparisonTable.Of(Methods);
        string[] lines = MarkdownExport.Write(table).Split("\n\n")[0].Split('\n');
        Assert.Equal(table.Rows.Length + 2, lines.Length);
        Assert.Equal("| Row | MobileNet | EfficientNet | Knowledge distillation |", lines[0]);
        Assert.Equal("| --- | --- | --- | --- |", lines[1]);
        Assert.Contains("| Year of origin ≠ | 2017 | 2019 | 2015 |", lines);
        Assert.Contains("| Field | Deep learning | Deep learning | Deep learning |", lines);
    }

    [Fact]
    public void Html_needs_nothing_else_and_runs_nothing()
    {
        string html = HtmlExport.Write(ComparisonTable.Of(Methods, new() { Language = Language.Catalan }));
        Assert.StartsWith("<!doctype html>\n<html lang=\"ca\" dir=\"ltr\">", html, StringComparison.Ordinal);
        Assert.Contains("default-src 'none'; style-src 'sha256-", html, StringComparison.Ordinal);
        foreach (string forbidden in new[] { "<script", "<link", "<img", "<form", "@import", "url(", " style=" })
            Assert.DoesNotContain(forbidden, html, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(17, Occurrences(html, "<tr class=\"differs\""));
        Assert.Equal(17, Occurrences(html, "<span class=\"heard\"> (difereix)</span>"));
        Assert.Equal(3 + 1, Occurrences(html, "<th scope=\"col\">"));
        Assert.Equal(24, Occurrences(html, "<th scope=\"row\">"));
        Assert.Equal(4, Occurrences(html, "<th scope=\"rowgroup\""));
    }

    [Fact]
    public void The_style_inside_html_is_the_one_that_its_policy_allows()
    {
        string html = HtmlExport.Write(ComparisonTable.Of(Methods));
        int start = html.IndexOf("<style>", StringComparison.Ordinal) + "<style>".Length;
        string style = html[start..html.IndexOf("</style>", StringComparison.Ordinal)];
        string hash = Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style)));
        Assert.Contains($"'sha256-{hash}'", System.Net.WebUtility.HtmlDecode(html), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("\"><img src=x onerror=alert(1)>")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("a|b\n| c")]
    [InlineData("[click](javascript:alert(1))")]
    [InlineData("@SUM(1)")]
    [InlineData("\u001b[31mred")]
    public void Hostile_names_stay_text(string name)
    {
        _temporary.Store.Save(Sample.Run("abc0000001", name) with { DataName = name, Method = name, Teachers = [name] }, null, [Sample.Accuracy("abc0000001", 1) with { Metric = name }]);
        _temporary.Store.Save(Sample.Run("abd0000001", "other"));
        var table = ComparisonTable.Of(["abc0000001", "other"], new() { Baseline = "other" }, store: _temporary.Store);

        string html = HtmlExport.Write(table);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<img", html, StringComparison.Ordinal);

        var lines = CsvReading.Lines(CsvExport.Write(table));
        Assert.All(lines, line => Assert.Equal(5, line.Length));
        Assert.All(lines.SelectMany(line => line).Where(field => field.Length > 0), field => Assert.DoesNotContain(field[0], "=+-@\t\r\n"));

        string[] markdown = MarkdownExport.Write(table).Split("\n\n")[0].Split('\n');
        Assert.All(markdown, line => Assert.Equal(4, line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
        Assert.DoesNotContain("<script", string.Concat(markdown), StringComparison.Ordinal);
        Assert.DoesNotContain("[click](", string.Concat(markdown), StringComparison.Ordinal);

        using var json = JsonDocument.Parse(JsonExport.Write(table));
        Assert.Equal(name, json.RootElement.GetProperty("columns")[0].GetProperty("name").GetString());

        var terminal = TerminalTable.Of(table);
        Assert.DoesNotContain(terminal.Headers.Concat(terminal.Rows.SelectMany(row => row.Cells)), text => text.Any(c => char.IsControl(c) && c != '\n'));
    }

    [Fact]
    public void The_terminal_gets_headings_marks_and_a_footer()
    {
        var terminal = TerminalTable.Of(ComparisonTable.Of(Methods, new() { Baseline = "mobilenet" }));
        Assert.Equal(["", "MobileNet (baseline)", "EfficientNet", "Knowledge distillation"], terminal.Headers);
        Assert.Equal(["About", "Architecture", "Cost", "Published"], terminal.Rows.Select(row => row.Heading).OfType<string>());
        var parameters = terminal.Rows.Single(row => row.Label == "Parameters ≠");
        Assert.Equal("5.289\u00A0M\n+1.057\u00A0M (+25%, ×1.25) worse", parameters.Cells[1]);
        Assert.Equal("—", parameters.Cells[2]);
        Assert.Equal("17 of 24 rows differ", terminal.Footer);
    }

    [Fact]
    public void Every_format_is_the_same_twice_and_has_the_ids_and_the_version_of_the_data() => Assert.All(ExportForm.All, form =>
    {
        string text = Export.Write(ComparisonTable.Of(Methods), form.Format);
        Assert.Equal(text, Export.Write(ComparisonTable.Of(Methods), form.Format));
        Assert.Contains(Catalogue.MethodCatalogue.Default.Version, text, StringComparison.Ordinal);
        Assert.All(Methods, id => Assert.Contains(id, text, StringComparison.Ordinal));
    });

    [Fact]
    public void The_whole_set_has_every_method_in_every_format() => Assert.All(ExportForm.All, form =>
    {
        string text = Export.Write(Catalogue.MethodCatalogue.Default, Language.Catalan, form.Format);
        Assert.Contains(Catalogue.MethodCatalogue.Default.Version, text, StringComparison.Ordinal);
        Assert.All(Catalogue.MethodCatalogue.Default.Methods, method => Assert.Contains(method.Id, text, StringComparison.Ordinal));
    });

    private static int Occurrences(string text, string part) => text.Split(part).Length - 1;
}
