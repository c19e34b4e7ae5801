using System.Text.Json;
using Menut.Comparison.Catalogue;

namespace Menut.Comparison.Exports;

/// <summary>A publication as JSON.</summary>
internal static class PublicationJson
{
    public static void Write(Utf8JsonWriter json, Publication publication)
    {
        json.WriteString("key", publication.Key);
        json.Texts("methods", publication.Methods);
        json.WriteString("title", publication.Source.Title);
        json.Array("authors", publication.Authors.Where(name => name != AuthorName.Others), name => json.Object(() =>
        {
            json.WriteString("family", name.Family);
            json.WriteString("given", name.Given);
        }));
        json.WriteBoolean("more_authors", publication.Authors.Contains(AuthorName.Others));
        json.WriteNumber("year", publication.Year);
        json.WriteString("kind", JsonText.Name(publication.Source.Kind));
        json.Text("venue", publication.Source.Venue);
        json.Text("pages", publication.Pages);
        json.Text("arxiv", publication.Source.Arxiv);
        json.Text("doi", publication.Source.Doi);
        json.Texts("links", publication.Source.Links.Select(link => link.Address.AbsoluteUri));
    }
}
