using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Web.Methods;

/// <summary>A method as JSON-LD in the words of schema.org: a term of Menut's catalogue, and the article that it comes from.</summary>
internal static class MethodStructuredData
{
    // This encoder still escapes <, > and &, so that no text can end the element that the JSON stands in.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public static string Write(Method method, Language language, string origin)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "DefinedTerm");
            json.WriteString("termCode", method.Id);
            json.WriteString("name", method.Names.In(language));
            json.WriteStartArray("alternateName");
            foreach (string name in method.Names.All.Concat(method.Aliases).Distinct(StringComparer.Ordinal).Where(name => name != method.Names.In(language)))
                json.WriteStringValue(name);
            json.WriteEndArray();
            json.WriteString("description", method.Summary.In(language));
            json.WriteString("url", origin + MethodPage.Address(method, language));
            json.WriteStartObject("inDefinedTermSet");
            json.WriteString("@type", "DefinedTermSet");
            json.WriteString("name", $"Menut · {language.Text("nav.methods")}");
            json.WriteString("url", $"{origin}/{language.Code}/methods");
            json.WriteEndObject();
            WriteSource(json, method);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void WriteSource(Utf8JsonWriter json, Method method)
    {
        json.WriteStartObject("subjectOf");
        json.WriteString("@type", "ScholarlyArticle");
        json.WriteString("name", method.Source.Text);
        json.WriteString("creditText", method.Author);
        json.WriteNumber("datePublished", method.Year);
        json.WriteStartArray("identifier");
        foreach (var link in method.Source.Links)
            json.WriteStringValue(link.Text);
        json.WriteEndArray();
        json.WriteStartArray("sameAs");
        foreach (var link in method.Source.Links)
            json.WriteStringValue(link.Address.AbsoluteUri);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
