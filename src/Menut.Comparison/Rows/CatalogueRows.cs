using Menut.Comparison.Catalogue;
using Menut.Comparison.Languages;

namespace Menut.Comparison.Rows;

/// <summary>What the literature says of a method. A network shows the facts of the method that it belongs to.</summary>
internal static class CatalogueRows
{
    public static IEnumerable<RowValues> Of(IReadOnlyList<Thing> things, MethodCatalogue catalogue, Language language)
    {
        yield return Row("field", RowKind.Text, method => new TextValue(language.Text("field." + method.Field), language));
        yield return Row("family", RowKind.Text, method => new TextValue(language.Text("family." + method.Family), language));
        yield return Row("year", RowKind.Year, method => new YearValue(method.Year));
        yield return Row("author", RowKind.Text, method => new TextValue(method.Author));
        yield return Row("type", RowKind.Text, method => new TextValue(method.Type.In(language), method.Type.LanguageIn(language)));
        yield return Row("source", RowKind.Citation, method => new CitationValue(method.Source.Text, method.Source.Links));
        yield return Row("aliases", RowKind.List, method => new ListValue(method.Aliases), isName: true);
        yield return Row("related", RowKind.Links, method => new LinksValue(
            [.. method.Related.Select(id => catalogue.Find(id)!).Select(m => ThingFinder.ColumnOf(m, language))]));
        yield return Row("summary", RowKind.Text, method => new TextValue(method.Summary.In(language), method.Summary.LanguageIn(language)));

        RowValues Row(string key, RowKind kind, Func<Method, CellValue> read, bool isName = false) =>
            RowValues.Read(new(key, RowGroup.About, kind) { IsName = isName }, things, thing => thing.Method is null ? null : read(thing.Method));
    }
}
