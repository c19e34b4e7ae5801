using System.Text.Json;
using Menut.Comparison.Exports;
using Menut.Comparison.Exports.DataSet;
using Menut.Comparison.Languages;
using Menut.Fixtures;

namespace Menut.Comparison.Tests.Exports;

/// <summary>Markup, formulas, commands, braces, line ends and marks of direction in every field of a method and a run.</summary>
public sealed class HostileTests : IDisposable
{
    private readonly TemporaryStore _temporary = new();

    public static TheoryData<int> Indices => [.. Enumerable.Range(0, HostileCatalogue.Texts.Length)];

    public void Dispose() => _temporary.Dispose();

    [Theory]
    [MemberData(nameof(Indices))]
    public async Task Texts_stay_texts_in_every_format(int index)
    {
        string text = HostileCatalogue.Texts[index];
        var catalogue = HostileCatalogue.Of(text);
        _temporary.Store.Save(
            Sample.Run("abc0000001", text) with { DataName = text, Method = text, Teachers = [text], DataFingerprint = text }, null,
            [
                Sample.Accuracy("abc0000001", 1) with { Metric = text },
                Sample.Latency("abc0000001", 2) with { Machine = text, Engine = text, Precision = text, SpreadKind = text, Version = text },
            ]);
        _temporary.Store.Save(Sample.Run("abd0000001", "other"), null, [Sample.Latency("abd0000001", 3)]);
        var table = ComparisonTable.Of(["evil", "mobilenet_v1", "abc0000001", "abd0000001"], new() { Baseline = "abd0000001" }, catalogue, _temporary.Store);

        await SchemaReading.AssertValid("comparison", JsonExport.Write(table));
        await SchemaReading.AssertValid("method_set", MethodSetJson.Write(catalogue));
        await SchemaReading.AssertValid("run_list", RunList.Json(_temporary.Store));
        using (var json = JsonDocument.Parse(JsonExport.Write(table)))
            Assert.Equal(catalogue.Methods[0].Names.In(Language.English), json.RootElement.GetProperty("columns")[0].GetProperty("name").GetString());

        foreach (string html in new[] { HtmlExport.Write(table), MethodSetHtml.Write(catalogue, Language.English) })
        {
            foreach (string forbidden in new[] { "<script", "<img", "<link", "javascript:alert(1)\"" })
                Assert.DoesNotContain(forbidden, html, StringComparison.OrdinalIgnoreCase);
            Assert.Single(html.Split("</style>").Skip(1));
            Assert.Single(html.Split("</title>").Skip(1));
        }

        foreach (string csv in new[] { CsvExport.Write(table), MethodSetCsv.Write(catalogue, Language.English), RunList.Csv(_temporary.Store) })
        {
            Assert.All(CsvReading.Lines(csv).SelectMany(line => line), field =>
            {
                string shown = field.TrimStart(' ', '\u200E', '\u202E', '\u2067');
                if (shown.Length > 0 && !double.TryParse(field, System.Globalization.CultureInfo.InvariantCulture, out _))
                    Assert.DoesNotContain(shown[0], "=+-@\t\r\n");
            });
        }

        Assert.All(MarkdownExport.Write(table).Split("\n\n")[0].Split('\n'), line => Assert.Equal(6, line.Replace("\\|", "", StringComparison.Ordinal).Count(c => c == '|')));
        foreach (string markdown in new[] { MarkdownExport.Write(table), Export.Write(catalogue, Language.English, ExportFormat.Markdown) })
        {
            foreach (string forbidden in new[] { "<script", "<img", "[click](", "\u202E", "\u2067", "\u001B" })
                Assert.DoesNotContain(forbidden, markdown, StringComparison.Ordinal);
        }

        foreach (string bibtex in new[] { BibtexExport.Write(table), BibtexExport.Write(catalogue) })
        {
            var entry = Assert.Single(BibtexReading.Entries(bibtex));
            Assert.Equal("evil", entry.Fields["keywords"]);
            Assert.DoesNotContain("\\input", bibtex, StringComparison.Ordinal);
            Assert.NotEmpty(BibtexReading.Authors(entry.Fields["author"]));
        }

        JsonLdTests.AssertSound(JsonLdExport.Write(table));
        JsonLdTests.AssertSound(Export.Write(catalogue, Language.English, ExportFormat.JsonLd));
        LatexTests.AssertSound(LatexExport.Write(table), columns: 5);
        LatexTests.AssertSound(Export.Write(catalogue, Language.English, ExportFormat.Latex), columns: 4);
    }
}
