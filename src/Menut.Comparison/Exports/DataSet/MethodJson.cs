using System.Text.Json;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>A method with all of its facts in all languages, as JSON.</summary>
public static class MethodJson
{
    /// <summary>Writes the members of its object.</summary>
    public static void Write(Utf8JsonWriter json, Method method, MethodCatalogue catalogue)
    {
        json.WriteString("id", method.Id);
        Localized("names", method.Names);
        json.WriteString("field", method.Field);
        json.WriteString("family", method.Family);
        json.WriteNumber("year", method.Year);
        json.WriteString("author", method.Author);
        Localized("type", method.Type);
        json.WriteStartObject("source");
        json.WriteString("text", method.Source.Text);
        json.Text("url", method.Source.Url);
        PublicationJson.Write(json, catalogue.PublicationOf(method));
        json.WriteEndObject();
        json.Texts("aliases", method.Aliases);
        json.Texts("descends_from", method.DescendsFrom);
        json.Texts("uses", method.Uses);
        json.Texts("related", method.Related);
        json.Array("relations", catalogue.RelationsOf(method), relation => json.Object(() =>
        {
            json.WriteString("kind", JsonText.Name(relation.Kind));
            json.WriteString("method", relation.Other.Id);
        }));
        Localized("summary", method.Summary);
        json.Texts("networks", method.Networks);

        void Localized(string name, LocalizedText text)
        {
            json.WriteStartObject(name);
            foreach (string code in text.Languages.Order(StringComparer.Ordinal))
                json.WriteString(code, text.In(code));
            json.WriteEndObject();
        }
    }
}
