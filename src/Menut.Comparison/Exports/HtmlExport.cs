namespace Menut.Comparison.Exports;

/// <summary>A comparison as one HTML file that needs nothing else.</summary>
public static class HtmlExport
{
    /// <summary>The file.</summary>
    public static string Write(ComparisonTable table)
    {
        var language = table.Language;
        return HtmlFile.Write(language, language.Text("page.title"), language.Text("page.lead"), language.Text("page.foot"), html =>
        {
            html.Write($"<p class=\"counts\">{language.Count("page.counts", table.DifferingRows, table.DifferingRows, table.TotalRows)}</p>\n");
            HtmlTable.Write(html, table);
            HtmlFile.WriteReferences(html, language, SelectionPublications.Of(table), table.Catalogue.Version, table.Columns.Select(column => column.Id));
        });
    }
}
