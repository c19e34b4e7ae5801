namespace Menut.Comparison.Exports;

/// <summary>A comparison as comma-separated values: a line a row, a column a thing, headed by ids. Numbers have a decimal point.</summary>
public static class CsvExport
{
    /// <summary>The comparison as lines; the second and third say what the columns are and which version of the data they show.</summary>
    public static string Write(ComparisonTable table)
    {
        var csv = new CsvText();
        csv.Line(["key", "label", "differs", .. table.Columns.Select(column => CsvText.Text(column.Id))]);
        csv.Line(["name", "", "false", .. table.Columns.Select(column => CsvText.Text(column.Name))]);
        csv.Line(["data_version", "", "false", .. table.Columns.Select(_ => table.Catalogue.Version)]);
        foreach (var row in table.Rows)
            csv.Line([CsvText.Text(row.Key), CsvText.Text(row.Label), row.Differs ? "true" : "false", .. row.Cells.Select(cell => Field(cell.Value))]);
        return csv.ToString();
    }

    private static string Field(CellValue? value) => value switch
    {
        null => "",
        YearValue year => CsvText.Number(year.Year),
        QuantityValue quantity => CsvText.Number(quantity.Amount),
        TextValue text => CsvText.Text(text.Text),
        CitationValue citation => CsvText.Text(citation.Text),
        ListValue list => CsvText.Texts(list.Items),
        LinksValue links => CsvText.Texts(links.Methods.Select(method => method.Id)),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };
}
