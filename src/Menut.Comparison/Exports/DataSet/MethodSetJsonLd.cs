using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Exports.DataSet;

/// <summary>Every method as a <c>schema.org/Dataset</c> with the files that hold it.</summary>
public static class MethodSetJsonLd
{
    /// <summary>The whole set in one language.</summary>
    public static string Write(MethodCatalogue catalogue, Language language) => JsonText.Write(json =>
    {
        JsonLdText.Begin(json, language.Text("takeaway.methods"), language.Text("takeaway.description"), catalogue.Version, language);
        json.Array("about", catalogue.Methods, method => json.Object(() => JsonLdText.Term(json, method, language, catalogue.PublicationOf(method).Key)));
        json.Array("variableMeasured", ["year", "author", "type", "source", "aliases", "related", "summary"], key => json.Object(() =>
        {
            json.WriteString("@type", "PropertyValue");
            json.WriteString("propertyID", key);
            json.WriteString("name", language.Text("row." + key));
        }));
        json.Array("distribution", ExportForm.All.Where(form => form.Format != ExportFormat.JsonLd), form => json.Object(() =>
        {
            json.WriteString("@type", "DataDownload");
            json.WriteString("name", form.Name);
            json.WriteString("encodingFormat", form.MediaType);
            json.WriteString("contentUrl", $"/data/methods.{form.Extension}");
        }));
        json.Array("citation", catalogue.Publications, publication => json.Object(() => JsonLdText.Article(json, publication)));
    });
}
