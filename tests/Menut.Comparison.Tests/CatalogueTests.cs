using System.Text.Json.Nodes;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Tests;

public sealed class CatalogueTests
{
    private const string NoFigures = "[]";

    [Fact]
    public void Every_file_holds_the_rules()
    {
        // Reading checks ids, relations, languages, years, links, keys and networks.
        var catalogue = MethodCatalogue.Default;
        Assert.True(catalogue.Methods.Length >= 13);
        Assert.All(catalogue.Methods, method => Assert.All(Language.All, language => Assert.InRange(method.Summary.In(language).Length, 200, 1200)));
    }

    [Fact]
    public void Files_are_named_after_their_ids() =>
        Assert.Equal(
            MethodCatalogue.Default.Methods.Select(method => $"methods/{method.Id}.json").Order(StringComparer.Ordinal),
            Resources.In("methods"));

    [Theory]
    [InlineData("mobilenet", 2)]
    [InlineData("efficientnet", 4)]
    [InlineData("knowledge-distillation", 5)]
    public void The_three_methods_relate_to_as_many_others(string id, int related) =>
        Assert.Equal(related, MethodCatalogue.Default.Find(id)!.Related.Length);

    [Theory]
    [InlineData("MOBILENET")]
    [InlineData("MobileNets")]
    [InlineData("  Mobil  Evrişimli Sinir Ağı ")]
    public void A_method_is_found_by_id_name_or_alias(string text) => Assert.Equal("mobilenet", MethodCatalogue.Default.Find(text)?.Id);

    [Fact]
    public void A_method_is_found_by_its_name_in_any_language() =>
        Assert.Equal("knowledge-distillation", MethodCatalogue.Default.Find("Destil·lació de coneixement")?.Id);

    [Fact]
    public void A_network_belongs_to_its_method()
    {
        Assert.Equal("efficientnet", MethodCatalogue.Default.OfNetwork("efficientnet_b3")?.Id);
        Assert.Equal(77.1, MethodCatalogue.Default.PublishedFor("efficientnet_b0")?.Top1);
    }

    [Theory]
    [InlineData("colour", "\"red\"", "colour")]
    [InlineData("year", "1805", "year 1805")]
    [InlineData("year", "2999", "year 2999")]
    [InlineData("related", "[\"nothing\"]", "'nothing' does not exist")]
    [InlineData("related", "[\"a\"]", "related to itself")]
    [InlineData("related", "[\"b\"]", "does not name it in return")]
    [InlineData("names", "{\"en\":\"A\",\"ca\":\"A\"}", "lacks the language 'es'")]
    [InlineData("names", "{\"en\":\"A\",\"ca\":\"A\",\"es\":\"A\",\"xx\":\"A\"}", "unknown language 'xx'")]
    [InlineData("author", "\" \"", "text is empty")]
    [InlineData("field", "\"alchemy\"", "no text 'field.alchemy'")]
    [InlineData("source", "{\"text\":\"t\"}", "no link")]
    [InlineData("source", "{\"text\":\"t\",\"arxiv\":\"17.4\"}", "no arXiv id")]
    [InlineData("source", "{\"text\":\"t\",\"doi\":\"doi.org/1\"}", "no DOI")]
    [InlineData("source", "{\"text\":\"t\",\"url\":\"javascript:alert(1)\"}", "no https link")]
    [InlineData("networks", "[\"vgg16\"]", "'vgg16' is not known")]
    [InlineData("id", "\"A b\"", "lower-case")]
    [InlineData("id", "\"b\"", "two methods have the id 'b'")]
    [InlineData("summary", null, "summary")]
    [InlineData("type", "null", "type")]
    public void A_broken_rule_is_said(string key, string? json, string said)
    {
        var file = JsonNode.Parse(Valid("a"))!.AsObject();
        if (json is null)
            file.Remove(key);
        else
            file[key] = JsonNode.Parse(json);
        var files = new Dictionary<string, string> { ["a.json"] = file.ToJsonString(), ["b.json"] = Valid("b") };
        var error = Assert.Throws<MenutException>(() => MethodCatalogue.Read(files, NoFigures));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""[{"network":"vgg16","resolution":224,"top1":70,"source":"s","url":"https://arxiv.org"}]""", "vgg16")]
    [InlineData("""[{"network":"resnet50","resolution":224,"top1":761,"source":"s","url":"https://arxiv.org"}]""", "percentage")]
    [InlineData("""[{"network":"resnet50","top1":76,"source":"s","url":"https://arxiv.org"}]""", "published.json")]
    [InlineData("{", "published.json")]
    public void A_wrong_figure_is_said(string figures, string said) =>
        Assert.Contains(said, Assert.Throws<MenutException>(() => MethodCatalogue.Read([], figures)).Message, StringComparison.Ordinal);

    private static string Valid(string id) =>
        $$"""
        {
          "id": "{{id}}", "names": {"en":"{{id}}","ca":"{{id}}","es":"{{id}}"}, "field": "deep-learning", "family": "machine-learning", "year": 2000,
          "author": "Somebody", "type": {"en":"t","ca":"t","es":"t"}, "source": {"text":"t","arxiv":"1704.04861"},
          "aliases": [], "related": [], "summary": {"en":"s","ca":"s","es":"s"}, "networks": []
        }
        """;
}
