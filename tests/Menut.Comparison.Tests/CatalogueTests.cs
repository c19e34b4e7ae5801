using System.Text.Json.Nodes;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;
using Menut.Networks;

namespace Menut.Comparison.Tests;

public sealed class CatalogueTests
{
    private const string NoFigures = "[]";

    [Fact]
    public void Every_file_holds_the_rules()
    {
        // Reading checks ids, names, relations, languages, lengths, years, sources, keys and networks.
        var methods = MethodCatalogue.Default.Methods;
        Assert.True(methods.Length >= 40);
        Assert.All(methods, method => Assert.Equal(Language.OfCatalogue.Select(language => language.Code).Order(), method.Summary.Languages.Order()));
    }

    [Fact]
    public void Every_network_belongs_to_a_method() =>
        Assert.All(KnownNetworks.All, network => Assert.NotNull(MethodCatalogue.Default.OfNetwork(network.Name)));

    [Fact]
    public void A_published_accuracy_is_of_the_resolution_that_the_network_has() =>
        Assert.All(MethodCatalogue.Default.Published, figure => Assert.Equal(KnownNetworks.Create(figure.Network).Resolution, figure.Resolution));

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

    [Fact]
    public void Relations_lead_from_one_method_to_every_other()
    {
        var catalogue = MethodCatalogue.Default;
        HashSet<string> reached = ["mobilenet"];
        Queue<string> left = new(reached);
        while (left.TryDequeue(out string? id))
        {
            foreach (var relation in catalogue.RelationsOf(catalogue.Find(id)!).Where(relation => reached.Add(relation.Other.Id)))
                left.Enqueue(relation.Other.Id);
        }

        Assert.Equal(catalogue.Methods.Select(method => method.Id), reached.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_relation_is_seen_from_both_sides()
    {
        var catalogue = MethodCatalogue.Default;
        var inReturn = new Dictionary<RelationKind, RelationKind>
        {
            [RelationKind.DescendsFrom] = RelationKind.ContinuedBy,
            [RelationKind.ContinuedBy] = RelationKind.DescendsFrom,
            [RelationKind.Uses] = RelationKind.UsedBy,
            [RelationKind.UsedBy] = RelationKind.Uses,
            [RelationKind.Beside] = RelationKind.Beside,
        };
        Assert.All(catalogue.Methods, method => Assert.All(
            catalogue.RelationsOf(method),
            relation => Assert.Contains(new Relation(inReturn[relation.Kind], method), catalogue.RelationsOf(relation.Other))));
    }

    [Fact]
    public void A_methods_relations_are_these()
    {
        var catalogue = MethodCatalogue.Default;
        Assert.Equal(
            [
                (RelationKind.ContinuedBy, "mobilenet-v2"),
                (RelationKind.Uses, "batch-normalization"),
                (RelationKind.Uses, "depthwise-separable-convolution"),
                (RelationKind.Uses, "width-multiplier"),
                (RelationKind.Beside, "inception"),
            ],
            catalogue.RelationsOf(catalogue.Find("mobilenet")!).Select(relation => (relation.Kind, relation.Other.Id)));
    }

    [Theory]
    [InlineData("EfficientNetV2", "efficientnet-v2")]
    [InlineData("compound scaling", "compound-scaling")]
    [InlineData("compound scaling CNN", "efficientnet")]
    public void A_name_comes_before_an_alias(string text, string id) => Assert.Equal(id, MethodCatalogue.Default.Find(text)?.Id);

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
    [InlineData("year", "2016", "arXiv:1704.04861 is of 2017")]
    [InlineData("related", "[\"nothing\"]", "'nothing' does not exist")]
    [InlineData("related", "[\"a\"]", "related to itself")]
    [InlineData("related", "[\"b\"]", "does not name it in return")]
    [InlineData("related", "[\"b\",\"b\"]", "named twice")]
    [InlineData("related", "[\"1\",\"2\",\"3\",\"4\",\"5\",\"6\",\"7\"]", "7 related methods, where 6 are the most")]
    [InlineData("descends_from", "[\"nothing\"]", "'nothing' does not exist")]
    [InlineData("descends_from", "[\"later\"]", "of 2017 and builds on 'later' of 2019")]
    [InlineData("descends_from", "[\"on-a\"]", "it and 'on-a' build on each other")]
    [InlineData("uses", "[\"later\"]", "of 2017 and builds on 'later' of 2019")]
    [InlineData("uses", "[\"a\"]", "related to itself")]
    [InlineData("names", "{\"en\":\"A\",\"ca\":\"A\"}", "lacks the language 'es'")]
    [InlineData("names", "{\"en\":\"A\",\"ca\":\"A\",\"es\":\"A\",\"xx\":\"A\"}", "unknown language 'xx'")]
    [InlineData("names", "{\"en\":\"A\",\"ca\":\"B\",\"es\":\"A\"}", "two methods have the name 'B'")]
    [InlineData("names", "{\"en\":\"resnet50\",\"ca\":\"A\",\"es\":\"A\"}", "'resnet50' is a network's name")]
    [InlineData("aliases", "[\"Also\",\"  also \"]", "the alias 'Also' stands twice, in a and a")]
    [InlineData("aliases", "[\"alias of b\"]", "stands twice, in a and b")]
    [InlineData("aliases", "[\"B\"]", "the alias 'B' is the name of 'b', which does not descend from it")]
    [InlineData("author", "\" \"", "text is empty")]
    [InlineData("field", "\"alchemy\"", "no text 'field.alchemy'")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017)\"}", "no link")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017)\",\"arxiv\":\"17.4\"}", "no arXiv id")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017)\",\"arxiv\":\"1713.04861\"}", "no arXiv id")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017)\",\"arxiv\":\"1704.0486\"}", "no arXiv id")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017), arXiv:1704.04816\",\"arxiv\":\"1704.04861\"}", "names another arXiv id")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017)\",\"doi\":\"doi.org/1\"}", "no DOI")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017)\",\"doi\":\"10.1109/CVPR.2018.00474.\"}", "no DOI")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2017)\",\"url\":\"javascript:alert(1)\"}", "no https link")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A, arXiv\",\"arxiv\":\"1704.04861\"}", "no year in brackets")]
    [InlineData("source", "{\"title\":\"T\",\"text\":\"A (2015)\",\"arxiv\":\"1704.04861\"}", "cited before its year 2017")]
    [InlineData("source", "{\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "title")]
    [InlineData("source", "{\"title\":\"A title.\",\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "the title ends in '.'")]
    [InlineData("source", "{\"title\":\"A  title\",\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "the title is empty or has spaces")]
    [InlineData("source", "{\"title\":\"A\\ntitle\",\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "the title is empty or has spaces")]
    [InlineData("source", "{\"title\":\"?!\",\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "the title is none")]
    [InlineData("source", "{\"title\":\"T\",\"kind\":\"journal\",\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "names its venue")]
    [InlineData("source", "{\"title\":\"T\",\"venue\":\"ICML\",\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "a preprint has no venue")]
    [InlineData("source", "{\"title\":\"T\",\"kind\":\"talk\",\"text\":\"A (2017)\",\"arxiv\":\"1704.04861\"}", "kind")]
    [InlineData("author", "\", (Google)\"", "the authors can't be told apart")]
    [InlineData("networks", "[\"vgg16\"]", "'vgg16' is not known")]
    [InlineData("networks", "[\"mobilenet_v2\"]", "'mobilenet_v2' belongs to two methods")]
    [InlineData("id", "\"A b\"", "lower-case")]
    [InlineData("id", "\"b\"", "two methods have the id 'b'")]
    [InlineData("type", "{\"en\":\"One kind\",\"ca\":\"one  kind\",\"es\":\"Una clase\"}", "'type' is in English in another language")]
    [InlineData("type", "{\"en\":\"residual\",\"ca\":\"tipus residual\",\"es\":\"Residual\"}", "'type' is in English in another language")]
    [InlineData("summary", "{\"en\":\"One. \",\"ca\":\"Un.\",\"es\":\"Un.\"}", "'summary' is the same text in two languages")]
    [InlineData("summary", "{\"en\":\"Short.\",\"ca\":\"Curt.\",\"es\":\"Corto.\"}", "a summary of 6 characters, where 250 to 900 are right")]
    [InlineData("summary", null, "summary")]
    [InlineData("uses", null, "uses")]
    [InlineData("type", "{\"ca\":\"una mena\",\"es\":\"una clase\"}", "'type' lacks the language 'en'")]
    [InlineData("type", "null", "type")]
    public void A_broken_rule_is_said(string key, string? json, string said)
    {
        var file = JsonNode.Parse(Valid("a"))!.AsObject();
        if (json is null)
            file.Remove(key);
        else
            file[key] = JsonNode.Parse(json);
        var files = new Dictionary<string, string>
        {
            ["a.json"] = file.ToJsonString(),
            ["b.json"] = Valid("b", networks: "[\"mobilenet_v2\"]"),
            ["later.json"] = Valid("later", arxiv: "1905.11946", year: 2019),
            ["on-a.json"] = Valid("on-a", descendsFrom: "[\"a\"]"),
        };
        var error = Assert.Throws<MenutException>(() => MethodCatalogue.Read(files, NoFigures));
        Assert.Equal(Fault.Data, error.Fault);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_rules_are_tried_on_breaks_none() =>
        Assert.Equal(["a", "on-a"], MethodCatalogue.Read(
            new Dictionary<string, string> { ["a.json"] = Valid("a"), ["on-a.json"] = Valid("on-a", descendsFrom: "[\"a\"]") }, NoFigures).Methods.Select(method => method.Id));

    [Theory]
    [InlineData("""[{"network":"vgg16","resolution":224,"top1":70,"source":"s","url":"https://arxiv.org"}]""", "vgg16")]
    [InlineData("""[{"network":"resnet50","resolution":224,"top1":761,"source":"s","url":"https://arxiv.org"}]""", "percentage")]
    [InlineData("""[{"network":"resnet50","top1":76,"source":"s","url":"https://arxiv.org"}]""", "published.json")]
    [InlineData("{", "published.json")]
    public void A_wrong_figure_is_said(string figures, string said) =>
        Assert.Contains(said, Assert.Throws<MenutException>(() => MethodCatalogue.Read([], figures)).Message, StringComparison.Ordinal);

    private static string Valid(string id, string arxiv = "1704.04861", int year = 2017, string descendsFrom = "[]", string networks = "[]") =>
        $$"""
        {
          "id": "{{id}}", "names": {"en":"{{id}}","ca":"{{id}}","es":"{{id}}"}, "field": "deep-learning", "family": "machine-learning", "year": {{year}},
          "author": "Somebody", "type": {"en":"a kind","ca":"una mena","es":"una clase"}, "source": {"text":"Somebody ({{year}})","title":"A title","arxiv":"{{arxiv}}"},
          "aliases": ["alias of {{id}}"], "descends_from": {{descendsFrom}}, "uses": [], "related": [],
          "summary": {"en":"{{Sentences("It does this. ")}}","ca":"{{Sentences("Fa això. ")}}","es":"{{Sentences("Hace esto. ")}}"}, "networks": {{networks}}
        }
        """;

    private static string Sentences(string sentence) => string.Concat(Enumerable.Repeat(sentence, 30));
}
