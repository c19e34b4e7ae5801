using System.Text.Json;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports;

/// <summary>Parts of a <c>schema.org</c> description. Identifiers are fragments of the document, so nothing needs an address on the web.</summary>
internal static class JsonLdText
{
    public static void Begin(Utf8JsonWriter json, string name, string description, string dataVersion, Language language)
    {
        json.WriteString("@context", "https://schema.org/");
        json.WriteString("@type", "Dataset");
        json.WriteString("name", name);
        json.WriteString("description", description);
        json.WriteString("identifier", $"menut-data-{dataVersion}");
        json.WriteString("version", dataVersion);
        json.WriteString("inLanguage", language.Code);
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteStartObject("creator");
        json.WriteString("@type", "Organization");
        json.WriteString("name", "The Menut authors");
        json.WriteEndObject();
        json.WriteString("license", "https://www.apache.org/licenses/LICENSE-2.0");
    }

    /// <summary>A method as a term that is defined.</summary>
    public static void Term(Utf8JsonWriter json, Method method, Language language, string citationKey)
    {
        json.WriteString("@type", "DefinedTerm");
        json.WriteString("@id", Id(method.Id));
        json.WriteString("termCode", method.Id);
        json.WriteString("name", method.Names.In(language));
        json.WriteString("description", method.Summary.In(language));
        json.Texts("alternateName", method.Aliases);
        json.WriteStartObject("subjectOf");
        json.WriteString("@id", Id(citationKey));
        json.WriteEndObject();
    }

    /// <summary>A publication as an article.</summary>
    public static void Article(Utf8JsonWriter json, Publication publication)
    {
        json.WriteString("@type", "ScholarlyArticle");
        json.WriteString("@id", Id(publication.Key));
        json.WriteString("name", publication.Source.Title);
        json.WriteString("headline", publication.Source.Title);
        json.Array("author", publication.Authors.Where(name => name != AuthorName.Others), name => json.Object(() =>
        {
            json.WriteString("@type", "Person");
            json.WriteString("familyName", name.Family);
            if (name.Given.Length > 0)
                json.WriteString("givenName", name.Given);
            json.WriteString("name", $"{name.Given} {name.Family}".Trim());
        }));
        json.WriteString("datePublished", publication.Year.ToString(System.Globalization.CultureInfo.InvariantCulture));
        if (publication.Source.Venue is { } venue)
        {
            json.WriteStartObject("isPartOf");
            json.WriteString("@type", "CreativeWork");
            json.WriteString("name", venue);
            json.WriteEndObject();
        }

        if (publication.Pages is { } pages)
            json.WriteString("pagination", pages);
        if (publication.Source.Doi is { } doi)
            json.WriteString("identifier", "doi:" + doi);
        else if (publication.Source.Arxiv is { } arxiv)
            json.WriteString("identifier", "arXiv:" + arxiv);
        json.WriteString("url", publication.Source.Links[0].Address.AbsoluteUri);
        json.Texts("sameAs", publication.Source.Links.Skip(1).Select(link => link.Address.AbsoluteUri));
    }

    /// <summary>A thing that the data is about, as a property of the same data says it.</summary>
    public static void Reference(Utf8JsonWriter json, string name, string id)
    {
        json.WriteStartObject(name);
        json.WriteString("@id", Id(id));
        json.WriteEndObject();
    }

    /// <summary>A name from elsewhere may hold signs that no address can.</summary>
    public static string Id(string id) => "#" + Uri.EscapeDataString(id);
}
