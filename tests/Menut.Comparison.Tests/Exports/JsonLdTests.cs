using System.Text.Json;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Exports;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Tests.Exports;

/// <summary>
/// No JSON-LD processor for .NET is among the packages that can be had, so the structure is checked: every type and member is a term
/// of schema.org (those that are used, written down from its vocabulary) on a type that has it, and every reference leads to a node of the document.
/// </summary>
public sealed class JsonLdTests : IDisposable
{
    private static readonly string[] OfThing = ["name", "description", "identifier", "url", "sameAs", "alternateName", "subjectOf"];
    private static readonly string[] OfWork =
        [.. OfThing, "version", "inLanguage", "isAccessibleForFree", "creator", "license", "about", "mainEntity", "citation", "author", "headline", "datePublished", "isPartOf", "isBasedOn"];

    private static readonly Dictionary<string, string[]> Terms = new()
    {
        ["Dataset"] = [.. OfWork, "variableMeasured", "distribution"],
        ["DataDownload"] = [.. OfWork, "contentUrl", "encodingFormat"],
        ["ScholarlyArticle"] = [.. OfWork, "pagination"],
        ["CreativeWork"] = OfWork,
        ["SoftwareSourceCode"] = OfWork,
        ["DefinedTerm"] = [.. OfThing, "termCode"],
        ["Organization"] = OfThing,
        ["Person"] = [.. OfThing, "familyName", "givenName"],
        ["PropertyValue"] = [.. OfThing, "propertyID", "unitText", "value"],
        ["Observation"] = [.. OfThing, "observationAbout", "observationDate", "variableMeasured", "measurementTechnique", "value", "unitText"],
    };

    private readonly TemporaryStore _temporary = new();

    public void Dispose() => _temporary.Dispose();

    [Fact]
    public void A_selection_is_a_data_set_with_observations()
    {
        _temporary.Store.Save(Sample.Run("first00001", "first <b>"), null, [Sample.Latency("first00001", 4)]);
        string text = JsonLdExport.Write(ComparisonTable.Of(["mobilenet", "hard-swish", "resnet50", "first00001"], store: _temporary.Store));
        AssertSound(text);
        var root = JsonDocument.Parse(text).RootElement;
        Assert.Equal(["#mobilenet", "#hard-swish", "#resnet50", "#first00001"], root.GetProperty("about").EnumerateArray().Select(thing => thing.GetProperty("@id").GetString()));
        var observations = root.GetProperty("mainEntity").EnumerateArray().ToList();
        var latency = observations.Single(one => one.GetProperty("variableMeasured").GetProperty("@id").GetString() == "#row-latency_ms");
        Assert.Equal(4, latency.GetProperty("value").GetDouble());
        Assert.Contains("test machine", latency.GetProperty("measurementTechnique").EnumerateArray().Select(part => part.GetString()));
        Assert.Equal(["howard2017mobilenets", "howard2019searching", "he2016deep"], root.GetProperty("citation").EnumerateArray().Select(work => work.GetProperty("@id").GetString()![1..]));
    }

    [Fact]
    public void The_whole_set_says_what_it_measures_where_it_is_and_what_it_cites()
    {
        foreach (var language in Language.All)
        {
            string text = Export.Write(MethodCatalogue.Default, language, ExportFormat.JsonLd);
            AssertSound(text);
            var root = JsonDocument.Parse(text).RootElement;
            Assert.Equal("https://schema.org/", root.GetProperty("@context").GetString());
            Assert.Equal("Dataset", root.GetProperty("@type").GetString());
            Assert.Equal(language.Code, root.GetProperty("inLanguage").GetString());
            Assert.Equal(MethodCatalogue.Default.Methods.Length, root.GetProperty("about").GetArrayLength());
            Assert.Equal(MethodCatalogue.Default.Publications.Length, root.GetProperty("citation").GetArrayLength());
            Assert.Contains("/data/methods.csv", root.GetProperty("distribution").EnumerateArray().Select(file => file.GetProperty("contentUrl").GetString()));
            Assert.NotEqual(0, root.GetProperty("variableMeasured").GetArrayLength());

            // Google's guide to data sets: between 50 and 5000 characters.
            Assert.InRange(root.GetProperty("description").GetString()!.Length, 50, 5000);
        }
    }

    internal static void AssertSound(string text)
    {
        // So that a page may carry it in a script element of this type.
        Assert.DoesNotContain('<', text);
        using var document = JsonDocument.Parse(text);
        HashSet<string> nodes = [];
        List<string> references = [];
        Visit(document.RootElement, isRoot: true);
        Assert.All(references, reference => Assert.Contains(reference, nodes));

        void Visit(JsonElement node, bool isRoot = false)
        {
            if (node.ValueKind == JsonValueKind.Array)
            {
                foreach (var item in node.EnumerateArray())
                    Visit(item);
                return;
            }

            Assert.NotEqual(JsonValueKind.Null, node.ValueKind);
            if (node.ValueKind != JsonValueKind.Object)
                return;
            var members = node.EnumerateObject().ToList();
            if (members is [{ Name: "@id" } reference])
            {
                references.Add(reference.Value.GetString()!);
                return;
            }

            string type = node.GetProperty("@type").GetString()!;
            Assert.Contains(type, Terms.Keys);
            foreach (var member in members)
            {
                if (member.Name == "@id")
                {
                    Assert.True(nodes.Add(member.Value.GetString()!));
                    Assert.Matches("^#[A-Za-z0-9._~%-]+$", member.Value.GetString());
                }
                else if (member.Name is not "@type" && !(isRoot && member.Name == "@context"))
                {
                    Assert.Contains(member.Name, Terms[type]);
                }

                Visit(member.Value);
            }
        }
    }
}
