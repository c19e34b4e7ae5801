using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;

namespace Menut.Comparison.Tests.Exports;

public sealed class BibtexTests
{
    private static readonly string[] Plain = ["author", "title", "year"];

    [Fact]
    public void The_whole_set_reads_back_each_paper_once()
    {
        var entries = BibtexReading.Entries(BibtexExport.Write(MethodCatalogue.Default));
        Assert.Equal(MethodCatalogue.Default.Publications.Select(publication => publication.Key), entries.Select(entry => entry.Key));
        Assert.Equal(entries.Count, entries.Select(entry => entry.Key).Distinct().Count());
        Assert.Equal(
            MethodCatalogue.Default.Methods.Select(method => method.Id),
            entries.SelectMany(entry => entry.Fields["keywords"].Split(", ")).Order(StringComparer.Ordinal));
        Assert.All(entries, entry => Assert.All(Plain, field => Assert.NotEmpty(entry.Fields[field])));
        Assert.All(entries, entry => Assert.Contains(entry.Type, new[] { "inproceedings", "article", "phdthesis", "misc" }));
    }

    [Fact]
    public void An_entry_has_what_a_bibliography_prints()
    {
        var entries = BibtexReading.Entries(BibtexExport.Write(ComparisonTable.Of(["mnasnet", "ensembles", "squeezenet", "efficientnet_b0"]))).ToDictionary(entry => entry.Key);
        Assert.Equal(["hansen1990neural", "iandola2016squeezenet", "tan2019efficientnet", "tan2019mnasnet"], entries.Keys.Order(StringComparer.Ordinal));
        var mnasnet = entries["tan2019mnasnet"];
        Assert.Equal("inproceedings", mnasnet.Type);
        Assert.Equal(["Tan, M.", "others"], BibtexReading.Authors(mnasnet.Fields["author"]));
        Assert.Equal("{MnasNet: Platform-Aware Neural Architecture Search for Mobile}", mnasnet.Fields["title"]);
        Assert.Equal(("2019", "2820--2828", "10.1109/CVPR.2019.00293", "1807.11626", "arXiv"),
            (mnasnet.Fields["year"], mnasnet.Fields["pages"], mnasnet.Fields["doi"], mnasnet.Fields["eprint"], mnasnet.Fields["archiveprefix"]));
        Assert.Equal(("article", "IEEE Transactions on Pattern Analysis and Machine Intelligence"), (entries["hansen1990neural"].Type, entries["hansen1990neural"].Fields["journal"]));
        Assert.Equal(("misc", "{SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and \\textless{}0.5MB model size}"), (entries["iandola2016squeezenet"].Type, entries["iandola2016squeezenet"].Fields["title"]));
        Assert.Equal(["Tan, M.", "Le, Q. V."], BibtexReading.Authors(entries["tan2019efficientnet"].Fields["author"]));
    }

    [Fact]
    public void A_key_does_not_depend_on_what_is_selected() => Assert.All(
        MethodCatalogue.Default.Methods,
        method => Assert.Equal(
            MethodCatalogue.Default.PublicationOf(method).Key,
            Assert.Single(BibtexReading.Entries(BibtexExport.Write(ComparisonTable.Of([method.Id])))).Key));

    [Theory]
    [InlineData("@misc{a, title = {b}")]
    [InlineData("@misc{a, title = {b}}}, year = {1}}")]
    [InlineData("@misc{a, title = {b{}}")]
    [InlineData("@misc{, title = {b}}")]
    public void The_reader_is_strict(string text) => Assert.ThrowsAny<Exception>(() =>
    {
        var entries = BibtexReading.Entries(text);
        Assert.All(entries, entry => Assert.Equal(text, $"@misc{{a, title = {{{entry.Fields["title"]}}}}}"));
    });
}
